import type { LimitView } from '@/services/contract/limit';
import { dayAt, showDay } from '@/units/day';
import { tentative } from '@/words/dates';

interface Next {
  readonly title: string;
  readonly detail: string;
}

/** What will change next by itself, or may be asked for next; what is nearest comes first. */
export function whatNext({ today, rating, materials, raise, temporaryRaises }: LimitView): Next {
  const running = temporaryRaises.find(({ untilDay }) => untilDay !== null);
  if (running?.untilDay)
    return { title: `${showDay(running.untilDay, today)}收回${running.name}`, detail: '已经借的按原计划还' };
  const reviewing = materials.find(({ decideAt }) => decideAt !== null);
  if (reviewing?.decideAt)
    return {
      title: `${showDay(dayAt(reviewing.decideAt), today)}${tentative(reviewing.provisional)}出审核结果`,
      detail: reviewing.name,
    };
  if (rating === 'C') return { title: '评级 C，暂不开放提额', detail: '还清逾期、保持按时，评级会恢复' };
  const open = temporaryRaises.find((candidate) => candidate.open);
  if (raise.open) return { title: '现在可以申请提额', detail: `已连续按时 ${raise.onTime} 期` };
  if (open) return { title: `现在可以申请${open.name}`, detail: open.condition };
  const ahead = temporaryRaises.find(({ opensDay }) => opensDay !== null);
  if (ahead?.opensDay)
    return { title: `${showDay(ahead.opensDay, today)}可申请${ahead.name}`, detail: ahead.condition };
  return {
    title: `再按时还 ${raise.mayApplyAt - raise.onTime} 期可申请提额`,
    detail: `满 ${raise.automaticAt} 期自动复评`,
  };
}
