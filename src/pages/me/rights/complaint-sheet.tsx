import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ChoiceRow } from '@/components/choice-row';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import type { MeView } from '@/services/contract/me';
import { figures } from '@/stores/app/figures';
import { complaintFault, meStore, useMe } from '@/stores/me/me';
import { countLetters } from '@/units/letters';
import { keysOf } from '@/units/records';
import { words } from '@/words/me/rights';
import { words as names } from '@/words/names';
import { AskedFigure } from '../../sources';
import { Refusal } from '../refusal';
import './complaint-sheet.scss';

const { writeComplaint, complain } = meStore.getState();
const topics = () => keysOf(names.complaintTopics);

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
      title={words.complain}
      subtitle={words.complainNote}
      flush
      onClose={onClose}
      footer={
        <Button busy={work.phase === 'sending' && work.matter === 'complaint'} onTap={() => void send()}>
          {words.sendComplaint}
        </Button>
      }
    >
      <View role="radiogroup" aria-label={words.topic}>
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
            {words.noTopic}
          </View>
        )}
        <TextField
          long
          label={words.content}
          text={complaint.text}
          maxLength={-1}
          placeholder={words.contentHint({ most })}
          error={
            fault === 'long'
              ? words.tooLong({ over: length - most, most })
              : tried && complaint.text.trim() === ''
                ? words.noContent({ most })
                : null
          }
          hint={words.length({ length, most })}
          onInput={(text) => writeComplaint({ text })}
        />
        <Refusal of={(matter) => matter === 'complaint'} />
        <View className="me-why">
          {words.complainWhy({
            hours: (
              <AskedFigure
                name={words.hoursName}
                text={words.hours({ hours: figures().complaintHours })}
                ids={[me.complaintSource]}
              />
            ),
          })}
        </View>
      </View>
    </Sheet>
  );
}
