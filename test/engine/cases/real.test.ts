import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../../src/engine/check';
import type { Finding } from '../../../src/engine/findings';
import { refName } from '../../../src/engine/grid/address';
import type { Cell, Sheet } from '../../../src/engine/grid/grid';

/*
 * Tables from public sources (news prose, public registers, published forms), as officials would send them. Each
 * `plants` entry is one mistake: row, column, what is typed there. A mistake must bring a finding that the clean
 * table does not; the clean table brings no error.
 */

type Value = number | string | null | readonly [number, string];

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly rows: readonly (readonly Value[])[];
  readonly plants: readonly (readonly [number, number, Value])[];
}

const CASES: readonly Case[] = readFileSync(join(__dirname, '../../fixtures/cases/real.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

function cellOf(value: Value): Cell | undefined {
  if (value === null) return undefined;
  return Array.isArray(value)
    ? { value: value[0] as number, format: value[1] as string }
    : { value: value as number | string };
}

function sheetOf({ sheet, merges, rows }: Case, plant?: Case['plants'][number]): Sheet {
  const cells = rows.map((row) => row.map(cellOf));
  if (plant) {
    const [row, col, value] = plant;
    const line = (cells[row] ??= []);
    line[col] = cellOf(value);
  }
  return {
    name: sheet,
    rows: cells,
    merges: merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
  };
}

function findings(sheet: Sheet): readonly Finding[] {
  return checkPlan([{ file: 'bang.xlsx', sheets: [sheet] }], { asOf: '2026-11-27' }).findings;
}

function keyOf({ rule, severity, verdict, cells, expected, found }: Finding): string {
  const figures = [expected, found].map((each) => (each ? `${each.digits}e${each.scale}` : ''));
  return [rule, severity, verdict, ...cells.map((cell) => refName(cell)), ...figures].join(' ');
}

test.each(CASES.map((each) => [each.name, each] as const))('%s: no error on the clean table', (_, each) => {
  expect(findings(sheetOf(each)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

const PLANTS = CASES.flatMap((each) =>
  each.plants.map((plant) => [`${each.name} ${plant[0] + 1}/${plant[1] + 1}`, each, plant] as const),
);

test.each(PLANTS)('%s: the planted mistake brings a finding', (_, each, plant) => {
  const clean = new Set(findings(sheetOf(each)).map(keyOf));
  const fresh = findings(sheetOf(each, plant)).filter(
    (finding) => finding.severity !== 'info' && !clean.has(keyOf(finding)),
  );
  expect(fresh.length).toBeGreaterThan(0);
});
