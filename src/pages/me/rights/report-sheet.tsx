import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Facts } from '@/components/facts';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import type { MeView } from '@/services/contract/me';
import { cited } from '@/stores/app/figures';
import { meStore, useMe } from '@/stores/me/me';
import { dayAt } from '@/units/day';
import { words } from '@/words/me/rights';
import { moment } from '../../moment';
import { AskedFigure, SourceMark } from '../../sources';
import { Refusal } from '../refusal';

const { queryReport } = meStore.getState();

/** Who looked into the report and why, and whether anything bad was reported. */
export function ReportSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const work = useMe((store) => store.work);
  const kinds = [...new Map(me.inquiries.map((inquiry) => [inquiry.kind, inquiry])).values()];
  return (
    <Sheet
      title={words.report}
      subtitle={words.reportNote}
      flush
      onClose={onClose}
      footer={
        <Button
          kind="secondary"
          busy={work.phase === 'sending' && work.matter === 'report'}
          note={words.queryNote}
          onTap={() => void queryReport()}
        >
          {words.queryReport}
        </Button>
      }
    >
      <View className="me-below">
        <Refusal of={(matter) => matter === 'report'} />
        <Facts
          facts={[
            {
              label: words.reported,
              value: (
                <AskedFigure
                  name={words.reported}
                  text={me.reported ? words.isReported : words.notReported}
                  ids={me.sources.reported}
                />
              ),
            },
            ...kinds.map(({ kind, name, source }) => ({
              label: name,
              value: (
                <AskedFigure
                  name={name}
                  text={words.times({ times: me.inquiries.filter((one) => one.kind === kind).length })}
                  ids={[source, ...cited('inquiries')]}
                />
              ),
            })),
          ]}
        />
        {kinds.length === 0 && <View className="me-why">{words.noInquiries}</View>}
      </View>
      {me.inquiries.map(({ at, kind, name, source }) => (
        <Row
          key={`${at}/${kind}`}
          label={
            <>
              {name}
              <SourceMark id={source} title={name} />
            </>
          }
          value={moment(at, dayAt(me.now))}
        />
      ))}
    </Sheet>
  );
}
