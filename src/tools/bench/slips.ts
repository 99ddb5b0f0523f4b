import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPlan } from '../../engine/check';
import {
  absolute,
  compare,
  isZero,
  negate,
  shift,
  subtract,
  toNumber,
  trimmed,
  type Decimal,
} from '../../engine/decimal';
import { diagnose } from '../../engine/diagnosis/diagnose';
import { neighbours, placesOf } from '../../engine/diagnosis/places';
import { sumsByFigure } from '../../engine/diagnosis/repairs';
import { checkedSums, type CheckedSum } from '../../engine/diagnosis/sums';
import type { Suggestion } from '../../engine/findings/facts';
import type { Workbook } from '../../engine/grid/grid';
import type { Figure } from '../../engine/reading/table';
import { openWorkbook } from '../../hosts/file/open-workbook';

const SAMPLE = join(process.cwd(), 'assets/samples/gialai-numbers.xlsx');

interface Tally {
  planted: number;
  /** The one suggestion names the wrong cell and no other. */
  named: number;
  /** … and restores it to within rounding. */
  restored: number;
  /** … to the last digit. */
  exact: number;
}

/**
 * One wrong figure at a time, every slip of every cell of Gia Lai's appendices 1 and 3 that stands in two sums
 * or more and leaves each of them by more than rounding allows.
 */
export async function benchSlips(print: (line: string) => void): Promise<boolean> {
  const workbook = await openWorkbook(new Uint8Array(await readFile(SAMPLE)), 'gialai-numbers.xlsx');
  const { tables } = checkPlan([workbook]);
  const figures = new Set(tables.flatMap((table) => table.figures.flat()));
  const standing = sumsByFigure(checkedSums(tables), figures);
  const places = placesOf(tables, figures);
  const tallies = new Map<string, Tally>();
  for (const [figure, place] of places) {
    const sums = (standing.get(figure) ?? []).filter(({ kind }) => kind !== 'cross');
    if (place.table.layout.id === 'product-groups' || figure.value === undefined || sums.length < 2) continue;
    for (const { kind, wrong } of slipsInto(figure, neighbours(place))) {
      const gap = absolute(subtract(wrong, figure.value));
      if (sums.some(({ room }) => compare(gap, room) <= 0)) continue;
      const tally = tallies.get(kind) ?? { planted: 0, named: 0, restored: 0, exact: 0 };
      tallies.set(kind, tally);
      count(tally, figure, sums, suggestionsAfter(workbook, figure, wrong));
    }
  }
  print(
    'One wrong figure in the Gia Lai workbook: named by the first suggestion, restored within rounding, exactly',
  );
  for (const [kind, { planted, named, restored, exact }] of tallies) {
    const share = (part: number): string => `${((100 * part) / planted).toFixed(2)} %`;
    print(
      `  ${kind.padEnd(18)} ${String(planted).padStart(5)}: ${share(named)}, ${share(restored)}, ${share(exact)}`,
    );
  }
  return [...tallies.values()].every(({ planted, restored }) => planted === restored);
}

function count(
  tally: Tally,
  figure: Figure,
  sums: readonly CheckedSum[],
  suggestions: readonly Suggestion[],
): void {
  tally.planted += 1;
  const [change, ...more] = suggestions[0]?.changes ?? [];
  const { ref } = figure;
  const here = change?.cell.sheet === ref.sheet && change.cell.row === ref.row && change.cell.col === ref.col;
  if (!change || !here || more.length > 0 || suggestions.length > 1 || !figure.value) return;
  tally.named += 1;
  const off = absolute(subtract(change.to, figure.value));
  if (isZero(off)) tally.exact += 1;
  if (isZero(off) || sums.every(({ room }) => compare(off, room) <= 0)) tally.restored += 1;
}

function suggestionsAfter(workbook: Workbook, { ref }: Figure, wrong: Decimal): Suggestion[] {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== ref.sheet) return sheet;
    const rows = [...sheet.rows];
    const row = [...(rows[ref.row] ?? [])];
    row[ref.col] = { ...row[ref.col], value: toNumber(wrong) };
    rows[ref.row] = row;
    return { ...sheet, rows };
  });
  const { result } = diagnose(checkPlan([{ ...workbook, sheets }]));
  return [...new Set(result.findings.flatMap(({ suggestion }) => suggestion ?? []))];
}

/** What a hand may make of a figure. */
function slipsInto(figure: Figure, around: readonly Figure[]): { kind: string; wrong: Decimal }[] {
  const value = trimmed(figure.value ?? { digits: 0n, scale: 0 });
  const digits = absolute(value).digits.toString();
  const withDigits = (text: string): Decimal => {
    const changed = { digits: BigInt(text), scale: value.scale };
    return value.digits < 0n ? negate(changed) : changed;
  };
  const places = Array.from(digits, (_, at) => at);
  const all = [
    ...places.slice(1).map((at) => ({
      kind: 'transposed digits',
      wrong: withDigits(
        digits.slice(0, at - 1) + (digits[at] ?? '') + (digits[at - 1] ?? '') + digits.slice(at + 1),
      ),
    })),
    ...places.map((at) => ({
      kind: 'wrong digit',
      wrong: withDigits(digits.slice(0, at) + String((Number(digits[at]) + 3) % 10) + digits.slice(at + 1)),
    })),
    ...[1, -1].map((power) => ({ kind: '× or ÷ 10', wrong: shift(value, power) })),
    ...[3, -3].map((power) => ({ kind: '× or ÷ 1000', wrong: shift(value, power) })),
    { kind: 'sign', wrong: negate(value) },
    ...around.flatMap((other) => (other.value ? [{ kind: 'neighbour copied', wrong: other.value }] : [])),
  ];
  return all.filter(({ wrong }) => !isZero(subtract(wrong, value)));
}
