import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Facts } from '@/components/facts';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import type { MeView } from '@/services/contract/me';
import { cited } from '@/stores/app/figures';
import { meStore, useMe } from '@/stores/me/me';
import { dayAt } from '@/units/day';
import { moment } from '../../moment';
import { AskedFigure, SourceMark } from '../../sources';
import { Refusal } from '../refusal';

const { queryReport } = meStore.getState();

/** Who looked into the report and why, and whether anything bad was reported. */
export function ReportSheet({ me, onClose }: { me: MeView; onClose: () => void }) {
  const work = useMe((store) => store.work);
  const kinds = [...new Set(me.inquiries.map(({ kind }) => kind))];
  return (
    <Sheet
      title="征信报告"
      subtitle="只有审批查询会影响借款，本人查询和贷后管理不影响。"
      flush
      onClose={onClose}
      footer={
        <Button
          kind="secondary"
          busy={work.phase === 'sending' && work.matter === 'report'}
          note="查自己的报告不算审批查询"
          onTap={() => void queryReport()}
        >
          查询本人报告
        </Button>
      }
    >
      <View className="me-below">
        <Refusal of={(matter) => matter === 'report'} />
        <Facts
          facts={[
            {
              label: '逾期报送',
              value: (
                <AskedFigure
                  name="逾期报送"
                  text={me.reported ? '已报送' : '没有'}
                  ids={me.sources.reported}
                />
              ),
            },
            ...kinds.map((kind) => {
              const same = me.inquiries.filter((one) => one.kind === kind);
              const source = same[0]?.source;
              return {
                label: kind,
                value: (
                  <AskedFigure
                    name={kind}
                    text={`${same.length} 次`}
                    ids={source === undefined ? [] : [source, ...cited('inquiries')]}
                  />
                ),
              };
            }),
          ]}
        />
        {kinds.length === 0 && <View className="me-why">还没有人查询过。</View>}
      </View>
      {me.inquiries.map(({ at, kind, source }) => (
        <Row
          key={`${at}/${kind}`}
          label={
            <>
              {kind}
              <SourceMark id={source} title={kind} />
            </>
          }
          value={moment(at, dayAt(me.now))}
        />
      ))}
    </Sheet>
  );
}
