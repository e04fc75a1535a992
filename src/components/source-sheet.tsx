import { View } from '@tarojs/components';
import type { Spot } from '@/units/spot';
import { words } from '@/words/components';
import { sourceMark } from '@/words/sources';
import { useAppearance } from './appearance';
import { Badge } from './badge';
import { Button } from './button';
import { Sheet } from './sheet';
import { Bone, Skeleton } from './skeleton';
import './source-sheet.scss';

export interface SourceItem {
  readonly id: string;
  readonly kind: 'document' | 'conflict' | 'regulation' | 'assumption';
  readonly document: string | null;
  readonly section: string | null;
  readonly line: number | null;
  readonly terms: readonly string[];
  readonly text: string;
  readonly note: string | null;
}

interface SourceSheetProps {
  /** The figure that was asked about: `10.80%`. */
  title: string;
  /** The answer in one line, before the sources. */
  answer?: string | null;
  /** Null while they are on their way. */
  items: readonly SourceItem[] | null;
  failed?: boolean;
  /** The figure's own place: the answer opens beside it. In care mode, or without one, it comes from the foot. */
  spot?: Spot | null;
  /** Where to read on. */
  links?: readonly { readonly text: string; readonly onTap: () => void }[];
  onRetry: () => void;
  onClose: () => void;
}

/** Where a figure comes from: each source with its place, the terms that stand there and what it says. */
export function SourceSheet(props: SourceSheetProps) {
  const { title, answer, items, failed = false, spot = null, links = [], onRetry, onClose } = props;
  const { care } = useAppearance();
  return (
    <Sheet
      title={words.sources.title({ figure: title })}
      {...(answer ? { subtitle: answer } : {})}
      flush
      spot={care ? null : spot}
      {...(links.length > 0 ? { footer: <Links links={links} /> } : {})}
      onClose={onClose}
    >
      {failed ? (
        <View className="source source-failed">
          {words.sources.failed}
          <Button kind="text" onTap={onRetry}>
            {words.again}
          </Button>
        </View>
      ) : items === null ? (
        <View className="source">
          <Skeleton>
            <View>
              <Bone width={64} />
              <Bone width="92%" />
              <Bone width="60%" />
            </View>
          </Skeleton>
        </View>
      ) : (
        items.map((item) => <Source key={item.id} item={item} />)
      )}
    </Sheet>
  );
}

function Links({ links }: { links: NonNullable<SourceSheetProps['links']> }) {
  return (
    <View className="source-links">
      {links.map(({ text, onTap }) => (
        <Button key={text} kind="text" onTap={onTap}>
          {text}
        </Button>
      ))}
    </View>
  );
}

function Source({ item }: { item: SourceItem }) {
  return (
    <View className="source">
      <View className="source-head">
        <SourceBadge item={item} />
        <View>{item.line === null ? item.id : words.sources.line({ line: item.line })}</View>
      </View>
      {item.terms.length > 0 && (
        <View className="source-terms">{words.sources.terms({ terms: item.terms.join('\u00A0· ') })}</View>
      )}
      <View>{item.text}</View>
      {item.note !== null && <View className="source-note">{item.note}</View>}
    </View>
  );
}

/** The mark of its source; of a document with the section. */
const SourceBadge = ({ item: { id, document, section } }: { item: SourceItem }) =>
  document !== null && section !== null ? (
    <Badge kind="document" text={words.sources.section({ document, section })} />
  ) : (
    <Badge {...sourceMark(id)} />
  );
