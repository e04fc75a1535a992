import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import './amount-input.scss';
import { Tappable } from './tappable';

interface AmountInputProps {
  label: string;
  /** What was typed, as it was typed. */
  text: string;
  /** Drawn over it while nobody is typing: the same amount with its commas. The field itself keeps what was typed. */
  atRest?: string | undefined;
  onInput: (text: string) => void;
  onClear?: () => void;
  placeholder?: string;
  /** Why this amount cannot be; it stands below the field. */
  error?: string | null;
}

/** The one large number a person types. It keeps what was typed: judging it is the store's work. */
export function AmountInput({
  label,
  text,
  atRest,
  onInput,
  onClear,
  placeholder = '',
  error = null,
}: AmountInputProps) {
  const [typing, setTyping] = useState(false);
  const shown = typing ? undefined : atRest;
  const web = process.env.TARO_ENV === 'h5';
  return (
    <View className={error === null ? 'amount' : 'amount amount-wrong'}>
      <View className="amount-field">
        <View className="amount-sign" aria-hidden="true">
          ¥
        </View>
        <View className={shown === undefined ? 'amount-typed' : 'amount-typed amount-rest'}>
          {shown !== undefined && (
            <View className="amount-shown" aria-hidden="true">
              {shown}
            </View>
          )}
          <Input
            className="amount-input"
            // The web's number field would throw away what a paste brings.
            type={web ? 'text' : 'digit'}
            value={text}
            maxlength={32}
            placeholder={placeholder}
            placeholderClass="amount-placeholder"
            {...(web
              ? {
                  nativeProps: {
                    inputMode: 'decimal',
                    'aria-label': label,
                    'aria-invalid': String(error !== null),
                  },
                }
              : { 'aria-label': label })}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onInput={(event) => onInput(String(event.detail.value))}
          />
        </View>
        {onClear && text !== '' && (
          <Tappable className="amount-clear" label={`清除${label}`} onTap={onClear}>
            清除
          </Tappable>
        )}
      </View>
      {error !== null && (
        <View className="amount-error" role="alert">
          {error}
        </View>
      )}
    </View>
  );
}
