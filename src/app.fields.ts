import { FormElement } from '@tarojs/runtime';

/**
 * What a person types stands in WeChat's own field already. Taro sends it there once more with every letter, which
 * on a phone moves the cursor to the end and pulls the thumb of a slider back; so what the field is known to show is
 * not sent again, and what the app itself changes is.
 */
const FROM_THE_FIELD = ['input', 'changing', 'change'];

if (process.env.TARO_ENV === 'weapp') {
  const { setAttribute, dispatchEvent } = FormElement.prototype;
  FormElement.prototype.setAttribute = function (name, value) {
    if (name !== 'value' || String(this.props.value) !== String(value)) setAttribute.call(this, name, value);
  };
  FormElement.prototype.dispatchEvent = function (event) {
    if (event.mpEvent && FROM_THE_FIELD.includes(event.type)) this.props.value = event.mpEvent.detail.value;
    return dispatchEvent.call(this, event);
  };
}
