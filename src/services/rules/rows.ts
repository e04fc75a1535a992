import { entriesOf } from '@/units/records';

/** A table with a row for each id, none left out, as the list in which rows are looked for. */
export const rowsOf = <Row extends { readonly id: string }>(
  rows: Readonly<Record<Row['id'], Omit<Row, 'id'>>>,
): readonly Row[] => entriesOf(rows).map(([id, row]) => ({ id, ...row }) as Row);
