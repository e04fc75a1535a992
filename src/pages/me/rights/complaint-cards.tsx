import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import type { ComplaintView, MeView } from '@/services/contract/me';
import { type Day, dayAt, HOUR } from '@/units/day';
import { words } from '@/words/me/rights';
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
          {words.allComplaints({ complaints: newest.length })}
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
      title={words.complaint({ topic: names.complaintTopics[topic] })}
      aside={<Tag tone={answer ? 'green' : 'amber'} text={answer ? words.answered : words.pending} />}
    >
      <View className="me-complaint">{text}</View>
      <View className="me-small">
        {words.sent({ at: moment(at, today), hours })}
        <SourceMark id={me.complaintSource} title={words.answeredWithin({ hours })} />
      </View>
      {answer ? (
        <View className="me-answer">
          <View>{answer.text}</View>
          <View className="me-small">{words.answeredAt({ at: moment(answer.at, today) })}</View>
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
            <View className="me-small">{words.elapsed({ hours: Math.floor((me.now - at) / HOUR) })}</View>
            <View>{words.latest({ at: moment(dueAt, today) })}</View>
          </View>
        </>
      )}
    </Card>
  );
}
