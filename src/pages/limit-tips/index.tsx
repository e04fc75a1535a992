import { Text, View } from '@tarojs/components';

export default function LimitTips() {
  return (
    <View className="page">
      <Text>额度</Text>
    </View>
  );
}
