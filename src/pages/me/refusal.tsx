import { Notice } from '@/components/notice';
import { type Matter, useMe } from '@/stores/me/me';
import { failureWords } from '@/words';

/** Why what was asked for did not happen, beside where it was asked. */
export function Refusal({ of }: { of: (matter: Matter) => boolean }) {
  const work = useMe((store) => store.work);
  if (work.phase !== 'refused' || !of(work.matter)) return null;
  const { title, text, remedy } = failureWords(work.failure);
  return (
    <Notice title={title}>
      {text}
      {remedy}
    </Notice>
  );
}
