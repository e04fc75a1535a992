// WeChat looks for the custom tab bar at exactly this path. The web draws the same bar inside each tab page.
import TabBar from '@/components/tab-bar';

export default TabBar;
