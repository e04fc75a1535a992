import { Text, View } from '@tarojs/components';

export default function Repay() {
  return (
    <View className="page">
      <Text>还款</Text>
    </View>
  );
}
