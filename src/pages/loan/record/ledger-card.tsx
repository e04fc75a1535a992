import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { LedgerEntry } from '@/services/contract/loan';
import type { LoanHome } from '@/services/contract/loan-home';
import { fen, showFen, sumFen } from '@/units/fen';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/loan/record';
import { moment } from '../../moment';
import { accountName } from './ledger-words';
import './ledger-card.scss';

/** So many entries at first, and so many more each time. */
const PAGE = 6;

/** The loan's own books in double entry, the newest first: what comes in on one side goes out on the other. */
export function LedgerCard({ home: { loan, cards, today } }: { home: LoanHome }) {
  const [room, setRoom] = useState(PAGE);
  const entries = loan.journal.map((entry, index) => ({ ...entry, number: index + 1 })).reverse();
  const nameOf = (account: string) => accountName(account, [...cards, loan.card]);
  return (
    <Card title={words.books} aside={<View>{words.entries({ entries: entries.length })}</View>}>
      {entries.length === 0 && <View className="ledger-none">{words.noEntries}</View>}
      <View role="list">
        {entries.slice(0, room).map((entry) => (
          <View key={entry.number} className="ledger-entry" role="listitem">
            <View className="ledger-line">
              <View className="ledger-memo">{wordFor(words.memos, entry.memo) ?? entry.memo}</View>
              <View className="ledger-small">{moment(entry.at, today)}</View>
            </View>
            {entry.postings.map(({ account, amountFen }) => (
              <View key={account} className="ledger-line ledger-posting">
                <View>{(amountFen > 0 ? words.debit : words.credit)({ account: nameOf(account) })}</View>
                <View>{showFen(fen(Math.abs(amountFen)))}</View>
              </View>
            ))}
            <View className="ledger-line ledger-small">
              <View>{words.balanced}</View>
              <View>
                {showFen(side(entry, 1))} = {showFen(side(entry, -1))}
              </View>
            </View>
          </View>
        ))}
      </View>
      {room < entries.length && (
        <Button kind="text" onTap={() => setRoom(room + PAGE * 4)}>
          {words.more({ entries: Math.min(PAGE * 4, entries.length - room) })}
        </Button>
      )}
    </Card>
  );
}

/** All of an entry's debits, or of its credits. */
const side = ({ postings }: LedgerEntry, sign: 1 | -1) =>
  sumFen(postings.map(({ amountFen }) => fen(Math.max(0, amountFen * sign))));
