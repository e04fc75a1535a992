import { View } from '@tarojs/components';
import { fen, showYuan, sumFen } from '@/units/fen';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/director/inspector';
import { words as names } from '@/words/names';
import type { useRemote } from '../remote';
import './postings.scss';

type Booked = ReturnType<ReturnType<typeof useRemote>['controls']['entries']>[number];

/** Debit beside credit, and that they are the same. */
export function Postings({ entry: { postings, loanId } }: { entry: Booked }) {
  const difference = sumFen(postings.map(({ amountFen }) => amountFen));
  return (
    <View className="postings">
      <View className="postings-line postings-head">
        <View className="postings-name">{loanId ?? words.bank}</View>
        <View className="postings-sum">{words.debit}</View>
        <View className="postings-sum">{words.credit}</View>
      </View>
      {postings.map(({ account, amountFen }) => (
        <View key={account} className="postings-line">
          <View className="postings-name">{accountName(account)}</View>
          <View className="postings-sum">{amountFen > 0 ? showYuan(amountFen) : ''}</View>
          <View className="postings-sum">{amountFen < 0 ? showYuan(fen(-amountFen)) : ''}</View>
        </View>
      ))}
      <View className="postings-line postings-total">
        <View>{words.total}</View>
        <View>{difference === 0 ? words.balanced : words.unbalanced({ difference })}</View>
      </View>
    </View>
  );
}

/** `应收本金`, `客户卡 6210`: a card's account carries its id. */
const accountName = (account: string): string =>
  wordFor(names.accounts, account) ?? words.cardAccount({ card: account.replace('customer-cash:card-', '') });
