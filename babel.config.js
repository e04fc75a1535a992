module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  // While somebody works on it, a text that changes is to be seen at once, whoever says it.
  plugins: process.env.NODE_ENV === 'production' ? ['./config/words.cjs'] : [],
};
