/** Empty: WeChat wants a component at this path, and would draw it above our sheets. Each tab page draws `TabBar` instead. */
export default function NoTabBar() {
  return null;
}
