import { Slider, View } from '@tarojs/components';
import { memo } from 'react';
import './slider-field.scss';

interface SliderFieldProps {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value in words, for a screen reader. */
  valueText: string;
  disabled?: boolean;
  /** Without its track: the caller draws one of its own behind it. */
  bare?: boolean;
  /** When the thumb rests; without `onDrag` also while it moves, as on the web, where answers have no way to go. */
  onMove: (value: number) => void;
  /** While a finger moves it on WeChat: as often as it is drawn, so that little should come of it. */
  onDrag?: (value: number) => void;
}

/** The passed part of the track ends under the middle of the thumb. */
function trackImage(share: number): string {
  const end = `calc(${share} * (100% - 28px) + 14px)`;
  return `linear-gradient(90deg, var(--ch-principal) ${end}, var(--ch-track) ${end})`;
}

/**
 * The platform's own slider: on WeChat its thumb moves with no message to us; on the web it is the browser's, with mouse and
 * keys. Whoever draws it while a finger is on it hands in the same functions: drawn again, WeChat's slider is told where it
 * is, which pulls at the thumb.
 */
export const SliderField = memo(function SliderField(props: SliderFieldProps) {
  const { label, min, max, step, value, valueText, disabled = false, bare = false, onMove, onDrag } = props;
  const share = max > min ? (Math.min(max, Math.max(min, value)) - min) / (max - min) : 0;
  return (
    <View className="slider">
      {process.env.TARO_ENV === 'h5' ? (
        <input
          type="range"
          className="slider-input"
          style={bare ? {} : { backgroundImage: trackImage(share) }}
          aria-label={label}
          aria-valuetext={valueText}
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          onChange={(event) => onMove(Number(event.target.value))}
        />
      ) : (
        <Slider
          className="slider-native"
          activeColor={bare ? 'transparent' : 'var(--ch-principal)'}
          backgroundColor={bare ? 'transparent' : 'var(--ch-track)'}
          blockColor={bare ? 'var(--green)' : '#ffffff'}
          blockSize={28}
          aria-label={`${label}，${valueText}`}
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          onChanging={(event) => (onDrag ?? onMove)(event.detail.value)}
          onChange={(event) => onMove(event.detail.value)}
        />
      )}
    </View>
  );
});
