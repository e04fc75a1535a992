import { defineCustomElement } from '@tarojs/components/dist/components/taro-slider-core.js';
import { component } from './component';

export const Slider = component('slider', defineCustomElement);
