import type { Fen } from '@/units/fen';

export interface CardView {
  readonly id: string;
  readonly bankName: string;
  readonly last4: string;
  readonly balanceFen: Fen;
}
