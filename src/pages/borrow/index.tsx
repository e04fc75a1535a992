import { Text, View } from '@tarojs/components';

export default function Borrow() {
  return (
    <View className="page">
      <Text>确认借款</Text>
    </View>
  );
}
