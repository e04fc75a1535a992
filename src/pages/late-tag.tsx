import { Tag } from '@/components/tag';
import { words } from '@/words/pages';

interface LateTagProps {
  /** Within the grace period or after it; `today`: not late at all. */
  stage: string;
  days: number;
  graceDays: number;
}

/** How late an instalment is. */
export const LateTag = ({ stage, days, graceDays }: LateTagProps) =>
  stage === 'grace' ? (
    <Tag tone="amber" text={words.graceDay({ days, graceDays })} />
  ) : (
    <Tag tone="red" text={words.overdueDay({ days })} />
  );
