import { attempt } from './attempt';

/** Says something in passing. On the web what draws it comes when something is said: Taro brings its dialogs along. */
export const tell = (title: string): void =>
  attempt(async () => {
    const { toast } = await import('./toast');
    return toast(title);
  });
