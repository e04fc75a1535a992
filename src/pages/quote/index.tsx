import { Text, View } from '@tarojs/components';

export default function Quote() {
  return (
    <View className="page">
      <Text>试算</Text>
    </View>
  );
}
