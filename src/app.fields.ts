import { FormElement, getComponentsAlias } from '@tarojs/runtime';
import { note } from '@/platform/wire/changes';

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
    if (event.mpEvent && FROM_THE_FIELD.includes(event.type)) {
      const { value } = event.mpEvent.detail;
      this.props.value = value;
      const page: { data?: unknown } | null | undefined = this._root?.ctx;
      note(page?.data, this._path, getComponentsAlias()[this.nodeName]?.value ?? 'value', value);
    }
    return dispatchEvent.call(this, event);
  };
}
