/** What a link asks for, as it stands there: WeChat decodes nothing of it, a name without a value has an empty one. */
export const queryOf = (search: string): Record<string, string> =>
  Object.fromEntries(
    search
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [name, value.join('=')];
      }),
  );
