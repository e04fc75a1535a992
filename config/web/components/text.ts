import { defineCustomElement } from '@tarojs/components/dist/components/taro-text-core.js';
import { component } from './component';

export const Text = component('text', defineCustomElement);
