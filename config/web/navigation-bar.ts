import { eventCenter } from '@tarojs/runtime';

/** What the router knows of the page that is shown. */
interface Shown {
  readonly originPathname: string;
  readonly pageConfig?: { readonly navigationBarTitleText?: string };
}

/**
 * Stands on the web for the bar of Taro's router, which this app never shows. What is left of it is the document's title:
 * what a page has called itself it is called when it is shown again.
 */
export default class NavigationBarHandler {
  private readonly titles = new Map<string, string | undefined>();

  constructor(private readonly shown: Shown) {
    eventCenter.on('__taroH5SetNavigationBarTitle', (title: string) => this.entitle(title));
  }

  load(): void {
    const page = this.shown.originPathname;
    if (!this.titles.has(page)) this.titles.set(page, undefined);
    this.entitle();
  }

  private entitle(given?: string): void {
    const page = this.shown.originPathname;
    const title =
      given ?? this.titles.get(page) ?? this.shown.pageConfig?.navigationBarTitleText ?? document.title;
    // A page that is not yet shown takes its own title when it is.
    if (this.titles.has(page)) this.titles.set(page, title);
    document.title = title;
  }
}
