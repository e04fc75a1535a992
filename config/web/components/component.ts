import { manipulatePropsFunction } from '@tarojs/components/lib/react/helper.js';
import { createReactComponent } from '@tarojs/components/lib/react/react-component-lib/createComponent.js';

/** As Taro makes it, one file for each: in its own file all come with the first one that is used. */
export const component = (name: string, define: () => void) =>
  createReactComponent(`taro-${name}-core`, undefined, manipulatePropsFunction, define);
