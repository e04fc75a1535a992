/** How often the bank was asked to carry something out. What takes time is this, whatever the machine. */
export const executions = { count: 0 };

/**
 * The bank, counted: for `jest.mock('@/services/bank/bank', …)`.
 * @public asked for by name, since a mock is made before anything is imported
 */
export function countedBank() {
  const bank = jest.requireActual<typeof import('@/services/bank/bank')>('@/services/bank/bank');
  return {
    ...bank,
    execute: (...given: Parameters<typeof bank.execute>) => {
      executions.count += 1;
      return bank.execute(...given);
    },
  };
}
