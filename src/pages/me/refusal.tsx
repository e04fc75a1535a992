import { type Matter, useMe } from '@/stores/me/me';
import { NotDone } from '../states';

/** Why what was asked for did not happen, beside where it was asked. */
export function Refusal({ of }: { of: (matter: Matter) => boolean }) {
  const work = useMe((store) => store.work);
  if (work.phase !== 'refused' || !of(work.matter)) return null;
  return <NotDone failure={work.failure} />;
}
