import { Text, View } from '@tarojs/components';

export default function FaceCheck() {
  return (
    <View className="page">
      <Text>身份核验</Text>
    </View>
  );
}
