import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import { Tag } from '@/components/tag';
import { FAULT_WORDS, type Fault, OPERATIONS, type Operation } from './words';

interface FaultSheetProps {
  operation: Operation;
  current: Fault | null;
  onChoose: (fault: Fault | null) => void;
  onClose: () => void;
}

/** What goes wrong with one operation, until it is set right again. */
export function FaultSheet({ operation, current, onChoose, onClose }: FaultSheetProps) {
  const name = OPERATIONS.find(({ id }) => id === operation)?.name ?? operation;
  const choices: readonly (Fault | null)[] = [null, ...(Object.keys(FAULT_WORDS) as Fault[])];
  return (
    <Sheet title={name} subtitle="选择它会怎样出错" flush onClose={onClose}>
      {choices.map((fault) => (
        <Row
          key={fault ?? 'none'}
          label={fault ? FAULT_WORDS[fault] : '正常'}
          {...(fault === current ? { value: <Tag tone="green" text="当前" /> } : {})}
          onTap={() => {
            onChoose(fault);
            onClose();
          }}
        />
      ))}
    </Sheet>
  );
}
