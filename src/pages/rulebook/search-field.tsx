import { Input, View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/rulebook';
import './search-field.scss';

export function SearchField({ text, onInput }: { text: string; onInput: (text: string) => void }) {
  const web = process.env.TARO_ENV === 'h5';
  // On the web the field is within an element that has no role to say a name with.
  const spoken = { 'aria-label': words.search };
  return (
    <View className="seek">
      <Icon name="search" size={20} className="seek-icon" />
      <Input
        className="seek-input"
        type="text"
        value={text}
        maxlength={40}
        placeholder={words.search}
        placeholderClass="field-placeholder"
        confirmType="search"
        {...(web ? { nativeProps: spoken } : spoken)}
        onInput={(event) => onInput(String(event.detail.value))}
      />
      {text !== '' && (
        <Tappable className="seek-clear" label={words.clearSearch} onTap={() => onInput('')}>
          <Icon name="close" size={18} />
        </Tappable>
      )}
    </View>
  );
}
