import { Input, View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { Tappable } from '@/components/tappable';

const NAME = '搜规则、数字或编号';

export function SearchField({ text, onInput }: { text: string; onInput: (text: string) => void }) {
  const web = process.env.TARO_ENV === 'h5';
  return (
    <View className="seek">
      <Icon name="search" size={20} className="seek-icon" />
      <Input
        className="seek-input"
        type="text"
        value={text}
        maxlength={40}
        placeholder={NAME}
        placeholderClass="field-placeholder"
        confirmType="search"
        aria-label={NAME}
        {...(web ? { nativeProps: { 'aria-label': NAME } } : {})}
        onInput={(event) => onInput(String(event.detail.value))}
      />
      {text !== '' && (
        <Tappable className="seek-clear" label="清除搜索" onTap={() => onInput('')}>
          <Icon name="close" size={18} />
        </Tappable>
      )}
    </View>
  );
}
