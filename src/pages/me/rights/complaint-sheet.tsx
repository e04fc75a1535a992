import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ChoiceRow } from '@/components/choice-row';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import type { MeView } from '@/services/contract/me';
import type { ComplaintTopic } from '@/services/contract/terms';
import { figures } from '@/stores/app/figures';
import { complaintFault, meStore, useMe } from '@/stores/me/me';
import { countLetters } from '@/units/letters';
import { words as names } from '@/words/names';
import { AskedFigure } from '../../sources';
import { Refusal } from '../refusal';
import './complaint-sheet.scss';

const { writeComplaint, complain } = meStore.getState();
const topics = () => Object.keys(names.complaintTopics) as ComplaintTopic[];

/** What went wrong, in the person's own words. It stays here until it has arrived. */
export function ComplaintSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const complaint = useMe((store) => store.complaint);
  const work = useMe((store) => store.work);
  const [tried, setTried] = useState(false);
  const fault = complaintFault(complaint);
  const length = countLetters(complaint.text);
  const most = figures().complaintLetters;
  const send = async () => {
    setTried(true);
    if (await complain()) onClose();
  };
  return (
    <Sheet
      title="投诉与申诉"
      subtitle="写下遇到的问题，不影响额度和正在还的借款。"
      flush
      onClose={onClose}
      footer={
        <Button busy={work.phase === 'sending' && work.matter === 'complaint'} onTap={() => void send()}>
          提交投诉
        </Button>
      }
    >
      <View role="radiogroup" aria-label="投诉主题">
        {topics().map((topic) => (
          <ChoiceRow
            key={topic}
            label={names.complaintTopics[topic]}
            chosen={complaint.topic === topic}
            onChoose={() => writeComplaint({ topic })}
          />
        ))}
      </View>
      <View className="me-below">
        {tried && fault === 'topic' && (
          <View className="me-fault" role="alert">
            选一个主题。
          </View>
        )}
        <TextField
          long
          label="内容"
          text={complaint.text}
          maxLength={-1}
          placeholder={`1 到 ${most} 字`}
          error={
            fault === 'long'
              ? `多了 ${length - most} 字，最多 ${most} 字。`
              : tried && complaint.text.trim() === ''
                ? `写下遇到的问题，1 到 ${most} 字。`
                : null
          }
          hint={`${length}/${most} 字`}
          onInput={(text) => writeComplaint({ text })}
        />
        <Refusal of={(matter) => matter === 'complaint'} />
        <View className="me-why">
          <AskedFigure name="答复时限" text={`${figures().complaintHours} 小时`} ids={[me.complaintSource]} />
          内回复，进度会显示在这一页。
        </View>
      </View>
    </Sheet>
  );
}
