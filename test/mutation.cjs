// What `npm run test:mutation` asks of every mutant, loaded once. The first test that fails is enough, so quick ones come first;
// left out is what is slow and asks nothing else: stores and random users.
require('./seed');

/** In a group of its own a file's hooks are its own, as they are in jest. */
const file = (load) => describe('', () => void load());

file(() => require('./units/capitals.test'));
file(() => require('./units/day.test'));
file(() => require('./units/fen.test'));
file(() => require('./units/rate.test'));
file(() => require('./bank/ledger.test'));
file(() => require('./bank/quote.test'));
file(() => require('./bank/compare.test'));
file(() => require('./bank/suppose.test'));
file(() => require('./bank/what-if.test'));
file(() => require('./bank/limit.test'));
file(() => require('./bank/credit.test'));
file(() => require('./bank/early.test'));
file(() => require('./bank/debit.test'));
file(() => require('./bank/requests.test'));
file(() => require('./bank/activation.test'));
file(() => require('./bank/views.test'));
file(() => require('./bank/review.test'));
file(() => require('./bank/raising.test'));
file(() => require('./bank/borrowing.test'));
file(() => require('./bank/overdue.test'));
file(() => require('./bank/repayment.test'));
file(() => require('./bank/decision.test'));
file(() => require('./bank/figures.test'));
file(() => require('./mock/scenarios.test'));
file(() => require('./bank/records.test'));
file(() => require('./bank/time.test'));
file(() => require('./bank/irr.test'));
file(() => require('./bank/schedule.test'));
file(() => require('./bank/nothing-due.test'));
file(() => require('./bank/decimal.test'));
file(() => require('./bank/commands.test'));
