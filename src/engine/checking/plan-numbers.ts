import type { PlanNumber } from '../findings/plan';
import type { Table } from '../reading/table';
import { spellingKey } from '../units/same-units';
import { unitRows } from './cross';

type Numbered = Table & { readonly planNumber: NonNullable<Table['planNumber']> };

/**
 * The appendices of one plan name one plan number; where they do not, all of them are listed. Files whose appendices
 * have no unit in common are two districts' plans.
 */
export function checkPlanNumbers(tables: readonly Table[]): PlanNumber[] {
  const printed = tables.filter((table): table is Numbered => table.planNumber !== undefined);
  if (numbersOf(printed).length < 2) return [];
  return plansOf(printed).flatMap((own): PlanNumber[] => {
    const numbers = numbersOf(own);
    if (numbers.length < 2) return [];
    return [
      {
        rule: 'plan-number',
        severity: 'warning',
        verdict: 'fail',
        cells: own.map(({ planNumber }) => planNumber.cell),
        parts: [],
        numbers,
      },
    ];
  });
}

function numbersOf(printed: readonly Numbered[]): string[] {
  return [...new Set(printed.map(({ planNumber }) => planNumber.number))];
}

/** Appendices of one file, or of files with a unit in common, are one plan's; so are those that list no units. */
function plansOf(printed: readonly Numbered[]): Numbered[][] {
  const plans: { readonly files: Set<string>; readonly units: Set<string>; readonly tables: Numbered[] }[] =
    [];
  for (const table of printed) {
    const units = unitRows(table).map(({ name }) => spellingKey(name));
    const own = plans.filter(
      (plan) =>
        plan.files.has(table.file) ||
        units.length < 2 ||
        plan.units.size < 2 ||
        units.some((unit) => plan.units.has(unit)),
    );
    const [first, ...others] = own;
    const plan = first ?? { files: new Set<string>(), units: new Set<string>(), tables: [] };
    if (!first) plans.push(plan);
    for (const other of others) {
      for (const file of other.files) plan.files.add(file);
      for (const unit of other.units) plan.units.add(unit);
      plan.tables.push(...other.tables.splice(0));
    }
    plan.files.add(table.file);
    for (const unit of units) plan.units.add(unit);
    plan.tables.push(table);
  }
  return plans.map(({ tables }) => tables);
}
