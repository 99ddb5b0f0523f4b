import { add, type Decimal, ZERO } from '../decimal';
import type { BlankTotal } from '../findings/formulas';
import type { Figure, Table } from '../reading/table';

/**
 * Totals that are blank, dashes or dots over filled parts: what they would be is told, and that nothing was
 * compared with it. A heading row of a section is none; only rows and columns that are called totals.
 */
export function checkBlankTotals(table: Table): BlankTotal[] {
  return [...blankRows(table), ...blankColumns(table)];
}

function blankRows(table: Table): BlankTotal[] {
  return table.rows.flatMap(({ kind, name }, row): BlankTotal[] => {
    const own = table.figures[row] ?? [];
    if (kind !== 'grand' || name === '' || own.some(({ state }) => state !== 'blank')) return [];
    const parts = table.rows.flatMap((other, at) =>
      other.kind !== 'grand' && other.parent === undefined ? [at] : [],
    );
    const sums = own.map((figure, col) => ({
      figure,
      sum: sumOf(parts.flatMap((part) => table.figures[part]?.[col] ?? [])),
    }));
    return finding(
      table,
      sums.flatMap(({ figure, sum }) => (sum ? { figure, sum } : [])),
      name,
    );
  });
}

function blankColumns(table: Table): BlankTotal[] {
  return (table.blankColumns ?? []).flatMap(({ header, figures, parts }) => {
    const sums = figures.flatMap((figure, row) => {
      const sum = sumOf(parts.flatMap((col) => table.figures[row]?.[col] ?? []));
      return sum ? { figure, sum } : [];
    });
    return finding(table, sums, header);
  });
}

function finding(
  table: Table,
  sums: readonly { readonly figure: Figure; readonly sum: Decimal }[],
  name: string,
): BlankTotal[] {
  const [first] = sums;
  if (!first) return [];
  return [
    {
      rule: 'blank-total',
      severity: 'warning',
      verdict: 'undecided',
      cells: sums.map(({ figure }) => figure.ref),
      parts: [],
      subject: { layout: table.layout.id, unit: name },
      name,
      sums: sums.map(({ sum }) => sum),
      expected: first.sum,
    },
  ];
}

/** Undefined where no part is filled with more than nought. */
function sumOf(parts: readonly Figure[]): Decimal | undefined {
  let sum = ZERO;
  let filled = false;
  for (const { value } of parts) {
    if (!value) continue;
    sum = add(sum, value);
    filled ||= value.digits !== 0n;
  }
  return filled ? sum : undefined;
}
