// What `npm run test:mutation` asks of every mutant, in one file that is loaded once: quick tests first, as the first that fails is enough.
// Left out are those that spawn commands or mock time, and the 100,000 loans of decimal.test.ts.
import './seed';
import './units/rate.test';
import './units/fen.test';
import './units/day.test';
import './units/capitals.test';
import './bank/borrowing.test';
import './bank/overdue.test';
import './bank/repayment.test';
import './bank/decision.test';
import './bank/time.test';
import './mock/scenarios.test';
import './mock/server.test';
import './bank/commands.test';
import './stores/quote.test';
import './stores/limit.test';
import './stores/raising.test';
import './stores/repay.test';
import './stores/trial.test';
import './stores/me.test';
import './bank/figures.test';
import './bank/irr.test';
import './bank/schedule.test';
import './bank/records.test';
