import type { Finding } from '../findings';
import type { FormulaRange, TypedTotal } from '../findings/formulas';
import { addedRanges, contains } from '../grid/formula-refs';
import type { CellRef, GridRange } from '../grid/grid';
import type { Figure } from '../reading/table';
import type { Identity } from './identity';

/** Looks at how totals are made: formulas that miss a part, and typed totals among formulas. */
export function checkFormulas(identities: readonly Identity[]): Finding[] {
  if (identities.every(({ total }) => total.formula === undefined)) return [];
  const byTotal = new Map<Figure, Identity[]>();
  for (const identity of identities) {
    const known = byTotal.get(identity.total);
    if (known) known.push(identity);
    else byTotal.set(identity.total, [identity]);
  }
  const ranges = [...byTotal.values()].flatMap((sums) => formulaRange(sums, identities) ?? []);
  const typed = typedTotals(identities);
  return typed ? [...ranges, typed] : ranges;
}

/**
 * A formula that adds most of a sum's parts and not all. The sum that it means is the one whose parts it
 * reaches most of; blank parts that it misses count too, since a figure may yet be typed there.
 */
function formulaRange(sums: readonly Identity[], all: readonly Identity[]): FormulaRange | undefined {
  const formula = sums[0]?.total.formula;
  const ranges = formula === undefined ? undefined : addedRanges(formula);
  if (formula === undefined || !ranges) return undefined;
  const reached = sums.map((identity) => ({
    identity,
    leftOut: identity.parts.filter(({ ref }) => !contains(ranges, ref.row, ref.col)),
  }));
  if (reached.some(({ leftOut }) => leftOut.length === 0)) return undefined;
  const meant = reached
    .filter(({ identity, leftOut }) => leftOut.length * 2 <= identity.parts.length)
    .sort((a, b) => a.leftOut.length - b.leftOut.length)[0];
  if (!meant) return undefined;
  const { identity } = meant;
  const leftOut = meant.leftOut.filter((part) => !isInSubtotal(part, identity, ranges, all));
  if (leftOut.length === 0) return undefined;
  return {
    rule: 'formula-range',
    severity: 'warning',
    verdict: 'fail',
    cells: [identity.total.ref],
    parts: identity.parts.map(({ ref }) => ref),
    subject: identity.subject,
    formula,
    leftOut: leftOut.map(({ ref }) => ref),
  };
}

/** True for a cell that a subtotal adds up which the formula adds in its place: `=F6+F7` over `F6 =F4+F5`. */
function isInSubtotal(
  { ref }: Figure,
  { kind, total }: Identity,
  ranges: readonly GridRange[],
  all: readonly Identity[],
): boolean {
  return all.some(
    (sum) =>
      sum.kind === kind &&
      sum.total !== total &&
      sum.parts.some((part) => part.ref.row === ref.row && part.ref.col === ref.col) &&
      contains(ranges, sum.total.ref.row, sum.total.ref.col),
  );
}

/** Totals typed as plain figures in a row or column of totals most of which are formulas. */
function typedTotals(identities: readonly Identity[]): TypedTotal | undefined {
  const lines = new Map<string, Figure[]>();
  for (const { kind, total } of identities) {
    const line = kind === 'rows' ? `row ${total.ref.row}` : `column ${total.ref.col}`;
    const known = lines.get(line);
    if (known) known.push(total);
    else lines.set(line, [total]);
  }
  const typed = new Map<string, CellRef>();
  for (const totals of lines.values()) {
    const formulas = totals.filter(({ formula }) => formula !== undefined).length;
    const plain = totals.filter(({ formula, state }) => formula === undefined && state !== 'blank');
    if (formulas < 2 || plain.length === 0 || plain.length >= formulas) continue;
    for (const { ref } of plain) typed.set(`${ref.row} ${ref.col}`, ref);
  }
  if (typed.size === 0) return undefined;
  const [first] = identities;
  return {
    rule: 'typed-total',
    severity: 'warning',
    verdict: 'fail',
    cells: [...typed.values()],
    parts: [],
    ...(first ? { subject: { layout: first.subject.layout } } : {}),
  };
}
