import { Button } from '@/components/button';
import type { BlockView } from '@/services/contract/blocks';
import type { LimitView } from '@/services/contract/limit';
import { toTab } from '@/ways/go';
import { words } from '@/words/blocks';
import { BlockCard } from '../block-card';

/** What lateness has brought, gravest first, each with its way back; what can be done now stands with the first. */
export function Blocks({ view: { blocks, today } }: { view: LimitView }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockCard key={block.id} block={block} today={today}>
          {index === 0 && nextOf(block)}
        </BlockCard>
      ))}
    </>
  );
}

function nextOf(block: BlockView) {
  if (block.clearSince === null)
    return (
      <Button kind="secondary" onTap={() => toTab('repay')}>
        {words.pay}
      </Button>
    );
  return (
    block.id === 'frozen' &&
    block.open && (
      <Button kind="secondary" onTap={() => toTab('me')}>
        {words.review}
      </Button>
    )
  );
}
