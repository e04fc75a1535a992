import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import type { ComplaintView, MeView } from '@/services/contract/me';
import { type Day, dayAt, HOUR } from '@/units/day';
import { words as names } from '@/words/names';
import { moment } from '../../moment';
import { SourceMark } from '../../sources';
import './complaint-cards.scss';

/** How many are seen before the rest is asked for. */
const FIRST = 2;

/** What was complained about, the newest first, and how long the answer may take. */
export function ComplaintCards({ me }: { me: MeView }) {
  const [all, setAll] = useState(false);
  const newest = [...me.complaints].reverse();
  return (
    <>
      {(all ? newest : newest.slice(0, FIRST)).map((complaint) => (
        <Complaint key={complaint.id} complaint={complaint} me={me} />
      ))}
      {!all && newest.length > FIRST && (
        <Button kind="text" onTap={() => setAll(true)}>
          看全部 {newest.length} 条投诉
        </Button>
      )}
    </>
  );
}

function Complaint({ complaint, me }: { complaint: ComplaintView; me: MeView }) {
  const { at, topic, text, dueAt, answer } = complaint;
  const today: Day = dayAt(me.now);
  const hours = Math.round((dueAt - at) / HOUR);
  return (
    <Card
      title={`投诉\u00A0· ${names.complaintTopics[topic]}`}
      aside={<Tag tone={answer ? 'green' : 'amber'} text={answer ? '已答复' : '处理中'} />}
    >
      <View className="me-complaint">{text}</View>
      <View className="me-small">
        {moment(at, today)} 提交，{hours} 小时内回复
        <SourceMark id={me.complaintSource} title={`${hours} 小时内回复`} />
      </View>
      {answer ? (
        <View className="me-answer">
          <View>{answer.text}</View>
          <View className="me-small">{moment(answer.at, today)} 答复，是演示内容</View>
        </View>
      ) : (
        <>
          <View className="me-bar" aria-hidden="true">
            <View
              className="me-bar-done"
              style={{ width: `${Math.min(100, ((me.now - at) / (dueAt - at)) * 100)}%` }}
            />
          </View>
          <View className="me-clock">
            <View className="me-small">已过 {Math.floor((me.now - at) / HOUR)} 小时</View>
            <View>最晚 {moment(dueAt, today)}</View>
          </View>
        </>
      )}
    </Card>
  );
}
