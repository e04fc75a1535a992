import type { LimitFigures } from '../bank/views/limit';
import type { LimitView, WarningView } from '../contract/limit';
import type { Reply } from '../contract/reply';
import type { RulebookView, SourceView } from '../contract/rulebook';
import { broken } from './world';

/**
 * What the documents say, word by word: half of all rule data. Nothing is decided by it, so that on the web it comes when
 * somebody reads it.
 */
const load = () => import('../rules/rulebook');

type Texts = Awaited<ReturnType<typeof load>>;

/** Answers with the texts at hand. Where they did not come, the line is at fault. */
export async function withTexts<Value>(
  answer: (texts: Texts) => Promise<Reply<Value>>,
): Promise<Reply<Value>> {
  const texts = await load().catch(() => null);
  return texts ? answer(texts) : { ok: false, failure: broken('offline') };
}

/** The rulebook as the screens read it: every source, and every conflict. */
export const rulebookView = ({ SOURCES, RULES, RULEBOOK }: Texts): RulebookView => ({
  sources: SOURCES.map((source) => {
    const rule = RULES.find(({ id }) => id === source.id);
    return { ...source, topic: rule?.topic ?? null, kindOfRule: rule?.kind ?? null };
  }),
  conflicts: RULEBOOK.conflicts,
});

/** Sources by their ids; what the rulebook does not have is left out. */
export const sourcesOf = ({ findSource }: Texts, ids: readonly string[]): readonly SourceView[] =>
  [...new Set(ids)].map(findSource).filter((source) => source !== null);

/** With what the documents say of claims that should not be followed. */
export const withWarnings = ({ findSource }: Texts, view: LimitFigures): LimitView => ({
  ...view,
  doubtful: view.doubtful.map((claim): WarningView => {
    const found = findSource(claim.id);
    return { ...claim, detail: found?.note ?? found?.text ?? '' };
  }),
});
