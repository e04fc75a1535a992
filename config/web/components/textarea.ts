import { defineCustomElement } from '@tarojs/components/dist/components/taro-textarea-core.js';
import { component } from './component';

export const Textarea = component('textarea', defineCustomElement);
