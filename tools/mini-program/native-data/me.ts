import { meView } from '@/services/bank/views/me';
import { addMonths, dayAt } from '@/units/day';
import { words as names } from '@/words/names';
import { figures, marks, rules, state, today } from './bank';

/** The person, and what is connected to them. */
export function me() {
  const view = meView(rules, state);
  const from = addMonths(today, -figures.inquiryMonths);
  const given = view.authorisations.filter((one) => one.given).length;
  return {
    name: view.name,
    id: view.maskedId,
    phone: view.maskedPhone,
    payScore: view.payScore,
    rating: view.rating,
    cards: view.cards.length,
    autopay: view.autopayCardId !== null,
    device: view.device.name,
    months: figures.inquiryMonths,
    inquiries: view.inquiries.filter(({ at }) => dayAt(at) >= from).length,
    given,
    closed: view.authorisations.length - given,
    coolingOffHours: figures.coolingOffHours,
    complaintHours: figures.complaintHours,
    lens: names.lenses[view.settings.lens],
    careMarks: marks(figures.sources.care),
  };
}
