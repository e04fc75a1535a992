// What `npm run test:mutation` asks of every mutant, in one file that is loaded once. The first test that fails is enough,
// so quick ones come first, and left out is what is slow and asks nothing else: stores, commands, random users, decimal.test.ts.
import './seed';
import './units/capitals.test';
import './units/day.test';
import './units/fen.test';
import './units/rate.test';
import './bank/quote.test';
import './bank/compare.test';
import './bank/what-if.test';
import './bank/limit.test';
import './bank/credit.test';
import './bank/borrowing.test';
import './bank/early.test';
import './bank/ledger.test';
import './bank/debit.test';
import './bank/requests.test';
import './bank/overdue.test';
import './bank/decision.test';
import './bank/figures.test';
import './bank/repayment.test';
import './bank/commands.test';
import './bank/records.test';
import './mock/scenarios.test';
import './bank/time.test';
import './bank/irr.test';
import './bank/schedule.test';
