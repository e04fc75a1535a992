/**
 * A loader of webpack: writes one text in the place of another in a file of a library.
 * @type {import('webpack').LoaderDefinition<{ readonly changes: readonly (readonly [from: RegExp, to: string])[] }>}
 */
module.exports = function instead(source) {
  return this.getOptions().changes.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`${this.resourcePath} has no ${from}`);
    return text.replace(from, () => to);
  }, source);
};
