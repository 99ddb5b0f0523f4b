import type { PlanNumber } from '../findings/plan';
import type { Table } from '../reading/table';

/** The appendices of one plan name one plan number; where they do not, all of them are listed. */
export function checkPlanNumbers(tables: readonly Table[]): PlanNumber[] {
  const printed = tables.flatMap(({ planNumber }) => (planNumber ? [planNumber] : []));
  const numbers = [...new Set(printed.map(({ number }) => number))];
  if (numbers.length < 2) return [];
  return [
    {
      rule: 'plan-number',
      severity: 'warning',
      verdict: 'fail',
      cells: printed.map(({ cell }) => cell),
      parts: [],
      numbers,
    },
  ];
}
