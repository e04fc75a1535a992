/** What continues the character before it: accents, variation selectors, skin tones, keycaps, the tags of a flag. */
const CONTINUES =
  /[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]|\udb40[\udc20-\udc7f]|\udb40[\udd00-\uddef]/g;
/** Joins what stands on both sides of it into one picture: a family, a profession. */
const JOINED = /\u200d(?:[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udfff])/g;
/** Two regional letters are one flag. */
const FLAGS = /(?:\ud83c[\udde6-\uddff]){2}/g;

/**
 * How many characters a person sees in a text: an emoji is one, however many parts it is stored in. By hand, since
 * WeChat's engine on iOS has no segmenter and a library's tables weigh more than the page that asks.
 */
export function countLetters(text: string): number {
  const single = text.normalize('NFC').replace(CONTINUES, '').replace(JOINED, '').replace(FLAGS, '旗');
  return Array.from(single).length;
}
