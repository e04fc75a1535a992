import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';

interface Platform {
  readonly template: { buildAttribute(attributes: object, nodeName: string): string };
}

/** `scroll-into-view` is `scrollIntoView` where a page says it. */
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Heard where no page says so: Taro calls a tap by two names. */
const ALWAYS = ['tap'];

/**
 * The attributes of a template of which a page names every one: an event that nobody hears would be told to the logic all
 * the same, at every touch, and an attribute that nobody sets has WeChat's own value.
 * @param words all that pages name, of their components too
 */
export function namedAlone(attributes: string, words: ReadonlySet<string>): string {
  const heard = new Set(
    [...words].filter((word) => /^on[A-Z]/.test(word)).map((word) => word.slice(2).toLowerCase()),
  );
  return attributes
    .replace(/\bbind(\w+)="eh" ?/g, (whole, event: string) =>
      heard.has(event) || ALWAYS.includes(event) ? whole : '',
    )
    .replace(/([\w-]+)="[{]{2}[^"]*\bi[.]p\d+[^"]*[}]{2}" ?/g, (whole, name: string) =>
      words.has(camel(name)) ? whole : '',
    );
}

/** Every word of every component and page, or of each file of ours. */
export function wordsIn(folder: string, ending = /[.]tsx$/): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
}

/** Taro's templates take every attribute that WeChat knows. A watch build reads what pages name when it begins. */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }: Platform) => {
      const words = wordsIn(ctx.paths.sourcePath);
      const usual = template.buildAttribute.bind(template);
      template.buildAttribute = (attributes, nodeName) => namedAlone(usual(attributes, nodeName), words);
    },
  });
};
