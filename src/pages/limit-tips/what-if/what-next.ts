import type { LimitView } from '@/services/contract/limit';
import { dayAt } from '@/units/day';
import { words } from '@/words/limit-tips/what-if';

interface Next {
  readonly title: string;
  readonly detail: string;
}

/** What will change next by itself, or may be asked for next; what is nearest comes first. */
export function whatNext({ today, rating, materials, raise, temporaryRaises }: LimitView): Next {
  const running = temporaryRaises.find(({ untilDay }) => untilDay !== null);
  if (running?.untilDay)
    return {
      title: words.next.taken({ until: running.untilDay, today, raise: running.name }),
      detail: words.next.takenNote,
    };
  const reviewing = materials.find(({ decideAt }) => decideAt !== null);
  if (reviewing?.decideAt)
    return {
      title: (reviewing.provisional ? words.next.decidedTentative : words.next.decided)({
        until: dayAt(reviewing.decideAt),
        today,
      }),
      detail: reviewing.name,
    };
  if (rating === 'C') return { title: words.next.closedAtC, detail: words.next.closedAtCNote };
  const open = temporaryRaises.find((candidate) => candidate.open);
  if (raise.open) return { title: words.next.raise, detail: words.next.raiseNote({ onTime: raise.onTime }) };
  if (open) return { title: words.next.temporary({ raise: open.name }), detail: open.condition };
  const ahead = temporaryRaises.find(({ opensDay }) => opensDay !== null);
  if (ahead?.opensDay)
    return {
      title: words.next.temporaryAhead({ opens: ahead.opensDay, today, raise: ahead.name }),
      detail: ahead.condition,
    };
  return {
    title: words.next.raiseAhead({ more: raise.mayApplyAt - raise.onTime }),
    detail: words.next.raiseAheadNote({ automatic: raise.automaticAt }),
  };
}
