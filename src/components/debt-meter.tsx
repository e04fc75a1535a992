import { View } from '@tarojs/components';
import './debt-meter.scss';

interface DebtMeterProps {
  /** Debt over a year's income. */
  times: number;
  /** From here on it is warned about. */
  warnTimes: number;
}

/** Debt on the way to the line; beyond the line it is hatched. */
export function DebtMeter({ times, warnTimes }: DebtMeterProps) {
  const end = warnTimes / 0.75;
  const at = (value: number) => `${Math.min(1, value / end) * 100}%`;
  return (
    <View
      className="debt-meter"
      role="img"
      aria-label={`负债是年收入的 ${times.toFixed(2)} 倍，警戒线 ${warnTimes} 倍，${times > warnTimes ? '已超过' : '没有超过'}`}
    >
      <View className="debt-fill" style={{ width: at(Math.min(times, warnTimes)) }} />
      {times > warnTimes && (
        <View className="debt-beyond" style={{ left: at(warnTimes), width: at(times - warnTimes) }} />
      )}
      <View className="debt-line" style={{ left: at(warnTimes) }} />
    </View>
  );
}
