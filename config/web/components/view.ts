import { defineCustomElement } from '@tarojs/components/dist/components/taro-view-core.js';
import { component } from './component';

export const View = component('view', defineCustomElement);
