import { Input, Textarea, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './text-field.scss';
import { useTyping } from './typing';

interface TextFieldProps {
  label: string;
  /** What was typed, as it was typed. */
  text: string;
  onInput: (text: string) => void;
  placeholder?: string;
  /** Which keyboard a phone shows. */
  keys?: 'text' | 'number' | 'digit';
  /** Several lines. */
  long?: boolean;
  maxLength?: number;
  /** What the number counts, at the right: 元. */
  unit?: ReactNode;
  /** What is wrong with it; it stands below the field, once the person has left it or paused. */
  error?: string | null;
  /** Below the field while nothing is wrong. */
  hint?: ReactNode;
}

/** A field a person types into. It keeps what was typed: judging it is the store's work. */
export function TextField({
  label,
  text,
  onInput,
  placeholder = '',
  keys = 'text',
  long = false,
  maxLength = 64,
  unit,
  error = null,
  hint,
}: TextFieldProps) {
  const web = process.env.TARO_ENV === 'h5';
  const { typing, typed, left } = useTyping();
  const wrong = error !== null && !typing;
  const shared = {
    value: text,
    maxlength: maxLength,
    placeholder,
    placeholderClass: 'field-placeholder',
    cursorSpacing: ABOVE_KEYS,
    onBlur: left,
    onInput: (event: { detail: { value: string } }) => {
      typed();
      onInput(String(event.detail.value));
    },
  };
  const spoken = { 'aria-label': label };
  const native = { ...spoken, 'aria-invalid': String(wrong) };
  return (
    <View className={wrong ? 'field field-wrong' : 'field'}>
      <View className="field-label" aria-hidden="true">
        {label}
      </View>
      <View className="field-box">
        {long ? (
          <Textarea className="field-area" {...shared} {...(web ? { nativeProps: native } : spoken)} />
        ) : (
          <Input
            className="field-input"
            // The web's number field would throw away what a paste brings.
            type={web ? 'text' : keys}
            {...shared}
            {...(web ? { nativeProps: { ...native, inputMode: MODES[keys] } } : spoken)}
          />
        )}
        {unit !== undefined && <View className="field-unit">{unit}</View>}
      </View>
      {wrong ? (
        <View className="field-error" role="alert">
          {error}
        </View>
      ) : (
        hint !== undefined && <View className="field-hint">{hint}</View>
      )}
    </View>
  );
}

/** Between the cursor and a phone's keyboard: room for what a sheet has at its foot. */
const ABOVE_KEYS = 96;

const MODES = { text: 'text', number: 'numeric', digit: 'decimal' } as const;
