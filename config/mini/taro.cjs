/**
 * Stands in WeChat for `@tarojs/taro`, which asks for all of Taro's runtime at once: a file that does can leave nothing
 * of it out. This one names what it needs; what hooks are set on it later, is asked of it when it is used.
 */
module.exports = require('./native-api.mjs').default;
module.exports.default = module.exports;
