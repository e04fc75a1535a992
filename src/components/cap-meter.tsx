import { View } from '@tarojs/components';
import { showPercent } from '@/units/rate';
import { words } from '@/words/components';
import './cap-meter.scss';

interface CapMeterProps {
  /** This loan's annual cost, 0.1095. */
  own: number;
  /** Where refusal begins, 0.24. */
  cap: number;
  /** The end of the scale. */
  top?: number;
}

/** This loan's cost on the way to the cap; from the cap on the track is hatched. */
export function CapMeter({ own, cap, top = 0.36 }: CapMeterProps) {
  const at = (value: number) => Math.min(1, value / top) * 100;
  const above = own > cap;
  const near = Math.abs(own - cap) / top < 0.36;
  const atEnd = cap >= top;
  // A label too near to the cap's stands wholly on its own side of the mark.
  const ownPlace = !near
    ? { left: `${at(own)}%`, transform: `translateX(-${at(own) < 20 ? at(own) * 2.5 : 50}%)` }
    : above
      ? { right: '0' }
      : { right: `calc(${100 - at(cap)}% + 8px)` };
  const capPlace = above ? { right: `calc(${100 - at(cap)}% + 4px)` } : { left: `${at(cap)}%` };
  return (
    <View
      className="cap"
      role="img"
      aria-label={(above ? words.cap.above : words.cap.within)({ own, cap: showPercent(cap, 0) })}
    >
      <View className="cap-labels">
        <View className={above ? 'cap-label cap-over' : 'cap-label cap-own'} style={ownPlace}>
          {words.cap.own({ own })}
        </View>
        {!atEnd && (
          <View className="cap-label cap-limit" style={capPlace}>
            {words.cap.cap({ cap: showPercent(cap, 0) })}
          </View>
        )}
      </View>
      <View className="cap-track">
        <View className="cap-beyond" style={{ left: `${at(cap)}%` }} />
        <View className={above ? 'cap-fill cap-fill-over' : 'cap-fill'} style={{ width: `${at(own)}%` }} />
        <View className="cap-mark" style={{ left: `${at(cap)}%` }} />
      </View>
      <View className="cap-ends">
        <View>0%</View>
        <View className={atEnd ? 'cap-limit' : ''}>
          {atEnd ? words.cap.cap({ cap: showPercent(top, 0) }) : showPercent(top, 0)}
        </View>
      </View>
    </View>
  );
}
