// What `npm run test:mutation` asks of every mutant, loaded once. The first test that fails is enough, so quick ones come first;
// left out is what is slow and asks nothing else: stores and random users.
require('./seed');

/** In a group of its own a file's hooks are its own, as they are in jest. */
const file = (load) => describe('', () => void load());

file(() => require('../units/assert.test'));
file(() => require('../units/capitals.test'));
file(() => require('../units/day.test'));
file(() => require('../units/fen.test'));
file(() => require('../units/letters.test'));
file(() => require('../units/number.test'));
file(() => require('../units/number-order.test'));
file(() => require('../units/rate.test'));
file(() => require('../units/records.test'));
file(() => require('../services/bank/core/ledger.test'));
file(() => require('../services/bank/loans/quote.test'));
file(() => require('../services/bank/loans/compare.test'));
file(() => require('../services/bank/credit/suppose.test'));
file(() => require('../services/bank/credit/what-if.test'));
file(() => require('../services/bank/credit/limit.test'));
file(() => require('../services/bank/credit/score.test'));
file(() => require('../services/bank/loans/early.test'));
file(() => require('../services/bank/loans/debit.test'));
file(() => require('../services/bank/person/requests.test'));
file(() => require('../services/bank/credit/activation.test'));
file(() => require('../services/bank/views/views.test'));
file(() => require('../services/bank/loans/review.test'));
file(() => require('../services/bank/credit/raising.test'));
file(() => require('../services/bank/loans/borrowing.test'));
file(() => require('../services/bank/loans/overdue.test'));
file(() => require('../services/bank/loans/repayment.test'));
file(() => require('../services/bank/credit/decision.test'));
file(() => require('../services/bank/figures.test'));
file(() => require('../services/demo/stories/scenarios.test'));
file(() => require('../services/bank/views/records.test'));
file(() => require('../services/bank/time.test'));
file(() => require('../services/bank/arithmetic/irr.test'));
file(() => require('../services/bank/arithmetic/schedule.test'));
file(() => require('../services/bank/nothing-due.test'));
file(() => require('../services/bank/arithmetic/workday.test'));
file(() => require('../services/bank/arithmetic/claim.test'));
file(() => require('../services/bank/arithmetic/roots.test'));
file(() => require('../services/bank/loans/fewer-periods.test'));
file(() => require('../services/bank/hostile.test'));
file(() => require('../services/bank/arithmetic/decimal.test'));
file(() => require('../services/bank/commands.test'));
