import { defineCustomElement } from '@tarojs/components/dist/components/taro-scroll-view-core.js';
import { component } from './component';

export const ScrollView = component('scroll-view', defineCustomElement);
