/**
 * All that we build for know these. Babel writes them anew for corners of theirs that nobody here goes to: a function whose
 * parameter has its own name, an iterator that is to be closed, a tagged template.
 */
const exclude = ['transform-destructuring', 'transform-parameters', 'transform-template-literals'];

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', exclude }]],
  // While somebody works on it, a text that changes is to be seen at once, whoever says it.
  plugins: process.env.NODE_ENV === 'production' ? ['./config/words.cjs'] : [],
};
