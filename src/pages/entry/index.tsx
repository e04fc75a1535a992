import { Text, View } from '@tarojs/components';

export default function Entry() {
  return (
    <View className="page">
      <Text>钱包</Text>
    </View>
  );
}
