interface Route {
  readonly path: string | readonly string[];
  action(context: { readonly pathname: string }, params: object): unknown;
}

/**
 * Stands on the web for `universal-router` in Taro's router, which asks for one thing: what to do at a path. Paths of this
 * app have nothing in them that is to be read, so that nobody needs to compile patterns.
 */
export default class UniversalRouter {
  private readonly actions: ReadonlyMap<string, Route['action']>;

  constructor(routes: readonly Route[]) {
    this.actions = new Map(
      routes.flatMap(({ path, action }) => [path].flat().map((one) => [plain(one), action] as const)),
    );
  }

  /** Rejects with status 404 where nothing is. */
  async resolve(pathname: string): Promise<unknown> {
    const action = this.actions.get(plain(pathname));
    if (action === undefined) throw Object.assign(new Error('Route not found'), { status: 404 });
    return action({ pathname }, {});
  }
}

/** A slash at the end is none, and letters are as good large as small. */
const plain = (path: string): string => path.replace(/\/$/, '').toLowerCase();
