import { add, equals, sum, type Decimal, ZERO } from '../decimal';
import type { BlankTotal } from '../findings/formulas';
import { gather } from '../gather';
import type { LayoutId } from '../layouts/layout';
import type { Figure, Table } from '../reading/table';
import type { Identity } from './identity';

/**
 * Totals that are blank, dashes or dots over filled parts: what they would be is told, and that nothing was
 * compared with it. A heading row of a section is none; only rows and columns that are called totals.
 */
export function checkBlankTotals(table: Table): BlankTotal[] {
  return [...blankRows(table), ...blankColumns(table)];
}

/**
 * Single blank totals among filled ones, as their sums tell: one finding a row or column. Nothing is wrong yet, and
 * nothing was compared.
 */
export function blankTotalsOf(blank: readonly Identity[], { layout, columns }: Table): BlankTotal[] {
  const groups = new Map<
    string,
    { readonly figure: Figure; readonly sum: Decimal; readonly name: string }[]
  >();
  const told = new Set<Figure>();
  // what a row of totals lacks is told of the row
  const downFirst = [...blank].sort((a, b) => Number(a.kind !== 'rows') - Number(b.kind !== 'rows'));
  for (const { kind, total, parts, subject } of downFirst) {
    const sum = sumOf(parts);
    if (!sum || told.has(total)) continue;
    told.add(total);
    const { row, col } = total.ref;
    const header = columns.find((column) => column.col === col)?.header ?? '';
    const name = kind === 'rows' ? (subject.unit ?? '') : header;
    gather(groups, kind === 'rows' ? `row ${row}` : `column ${col}`, { figure: total, sum, name });
  }
  return [...groups.values()].flatMap((sums) => finding(layout.id, sums, sums[0]?.name ?? ''));
}

/**
 * Which sums blank totals leave open: their own, and those that would hold if a blank part stood there as its own parts
 * give it.
 */
export function blankTotalsIn(blank: readonly Identity[]): (identity: Identity) => boolean {
  const sums = new Map(blank.map(({ total, parts }) => [total, sumOf(parts) ?? ZERO]));
  return ({ total, parts }) => {
    if (sums.has(total)) return true;
    if (sums.size === 0 || !total.value || !parts.some((part) => sums.has(part))) return false;
    const values = parts.flatMap((part) => part.value ?? sums.get(part) ?? []);
    return equals(sum(values), total.value);
  };
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
      table.layout.id,
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
    return finding(table.layout.id, sums, header);
  });
}

function finding(
  layout: LayoutId,
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
      subject: { layout, unit: name },
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
