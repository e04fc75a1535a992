import { Input, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { words } from '@/words/components';
import './amount-input.scss';
import { Tappable } from './tappable';
import { useTyping } from './typing';

interface AmountInputProps {
  label: string;
  /** Above the field. */
  heading?: ReactNode;
  /** At the right, as high as the heading and the field: what it costs. */
  aside?: ReactNode;
  /** What was typed, as it was typed. */
  text: string;
  /** Drawn over it while nobody is typing: the same amount with its commas. The field itself keeps what was typed. */
  atRest?: string | undefined;
  onInput: (text: string) => void;
  onClear?: () => void;
  placeholder?: string;
  /** Why this amount cannot be; it stands below the field, once the person has left it or paused. */
  error?: string | null;
  /** Between the field and what is wrong with it: a slider for the same amount. */
  children?: ReactNode;
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
  heading,
  aside,
  children,
}: AmountInputProps) {
  const [inside, setInside] = useState(false);
  const { typing, typed, left } = useTyping();
  const shown = inside ? undefined : atRest;
  const fault = typing ? null : error;
  const web = process.env.TARO_ENV === 'h5';
  return (
    <View className={fault === null ? 'amount' : 'amount amount-wrong'}>
      <View className="amount-top">
        <View className="amount-main">
          {heading}
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
                        'aria-invalid': String(fault !== null),
                      },
                    }
                  : { 'aria-label': label })}
                onFocus={() => setInside(true)}
                onBlur={() => {
                  setInside(false);
                  left();
                }}
                onInput={(event) => {
                  typed();
                  onInput(String(event.detail.value));
                }}
              />
            </View>
            {onClear && text !== '' && (
              <Tappable className="amount-clear" label={words.clearField({ field: label })} onTap={onClear}>
                {words.clear}
              </Tappable>
            )}
          </View>
        </View>
        {aside}
      </View>
      {children}
      <View className="amount-error" role="alert">
        {fault}
      </View>
    </View>
  );
}
