import { compare, subtract } from '../decimal';
import type { ValidAboveCumulative } from '../findings/plan';
import type { Table } from '../reading/table';

/** In a star tally: rows in which more products are valid than were ever recognised, in all or at one star. */
export function checkValidWithin(table: Table): ValidAboveCumulative[] {
  if (table.layout.id !== 'star-tally') return [];
  return table.columns.flatMap(({ item, period }, valid): ValidAboveCumulative[] => {
    if (!/^valid(?:-|$)/.test(item)) return [];
    const ever = table.columns.findIndex(
      (other) =>
        other.item === item.replace('valid', 'cumulative') &&
        JSON.stringify(other.period) === JSON.stringify(period),
    );
    return table.rows.flatMap((row, index): ValidAboveCumulative[] => {
      const [found, expected] = [table.figures[index]?.[valid], table.figures[index]?.[ever]];
      if (!found?.value || !expected?.value || compare(found.value, expected.value) <= 0) return [];
      return [
        {
          rule: 'valid-above-cumulative',
          severity: 'error',
          verdict: 'fail',
          cells: [found.ref, expected.ref],
          parts: [],
          subject: { layout: 'star-tally', unit: row.name, measure: item },
          expected: expected.value,
          found: found.value,
          difference: subtract(found.value, expected.value),
        },
      ];
    });
  });
}
