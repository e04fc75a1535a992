/** Stands on the web for `@tarojs/components`: those that the app uses. */
export { Button } from './button';
export { Input } from './input';
export { PageContainer } from './page-container';
export { ScrollView } from './scroll-view';
export { Slider } from './slider';
export { Text } from './text';
export { Textarea } from './textarea';
export { View } from './view';
