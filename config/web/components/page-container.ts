import { defineCustomElement } from '@tarojs/components/dist/components/taro-page-container-core.js';
import { component } from './component';

export const PageContainer = component('page-container', defineCustomElement);
