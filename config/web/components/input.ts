import { defineCustomElement } from '@tarojs/components/dist/components/taro-input-core.js';
import { component } from './component';

export const Input = component('input', defineCustomElement);
