import { View } from '@tarojs/components';
import { words } from '@/words/components';
import './debt-meter.scss';

interface DebtMeterProps {
  /** All credit over a year's income. */
  times: number;
  /** From here on it is warned about. */
  warnTimes: number;
}

/** Credit on the way to the line; beyond the line it is hatched. */
export function DebtMeter({ times, warnTimes }: DebtMeterProps) {
  const end = warnTimes / 0.75;
  const at = (value: number) => `${Math.min(1, value / end) * 100}%`;
  return (
    <View
      className="debt-meter"
      role="img"
      aria-label={(times > warnTimes ? words.debt.above : words.debt.within)({
        times: times.toFixed(2),
        warn: warnTimes,
      })}
    >
      <View className="debt-fill" style={{ width: at(Math.min(times, warnTimes)) }} />
      {times > warnTimes && (
        <View className="debt-beyond" style={{ left: at(warnTimes), width: at(times - warnTimes) }} />
      )}
      <View className="debt-line" style={{ left: at(warnTimes) }} />
    </View>
  );
}
