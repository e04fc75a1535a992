import { defineCustomElement } from '@tarojs/components/dist/components/taro-button-core.js';
import { component } from './component';

export const Button = component('button', defineCustomElement);
