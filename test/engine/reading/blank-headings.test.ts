import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import type { Workbook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';

/*
 * The three appendices of Gia Lai with one heading blanked at a time: the four true errors and eleven roundings stay,
 * no other error comes, and the missing heading is told once, with what its neighbours tell in its place.
 */
let gialai: Workbook;
beforeAll(async () => {
  const path = resolve(__dirname, '../../../assets/samples/gialai-numbers.xlsx');
  gialai = await openWorkbook(new Uint8Array(readFileSync(path)), 'gialai.xlsx');
});

/** Sheet, cell that is blanked, and what is taken in its place. */
const CASES = [
  ['PL 01', 'C4', 'year total 2021'],
  ['PL 01', 'O4', 'year total 2025'],
  ['PL 01', 'G5', 'item upgrade 2022'],
  ['PL 01', 'R5', 'item upgrade'],
  ['PL 01', 'S5', 'item new'],
  ['PL 02', 'C5', 'item total'],
  ['PL 02', 'D5', 'item I'],
  ['PL 02', 'F5', 'item III'],
  ['PL 02', 'H5', 'nothing cột-H'],
  ['PL 03', 'F5', 'year total 2022'],
  ['PL 03', 'R5', 'item total'],
  ['PL 03', 'Q6', 'item other 2025'],
  ['PL 01', 'F5', undefined],
  ['PL 03', 'L6', undefined],
] as const;

test.each(CASES)('%s!%s blank', (name, blank, taken) => {
  const sheets = gialai.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          rows: sheet.rows.map((cells, row) =>
            cells?.map((cell, col) => (cellName(row, col) === blank ? undefined : cell)),
          ),
        }
      : sheet,
  );
  const { findings } = checkPlan([{ ...gialai, sheets }]);
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(4);
  expect(findings.filter(({ verdict }) => verdict === 'rounding')).toHaveLength(11);
  const told = findings.flatMap((finding) =>
    finding.rule === 'blank-heading'
      ? `${finding.told} ${finding.subject.measure} ${finding.subject.year ?? ''}`.trim()
      : [],
  );
  expect(told).toEqual(taken === undefined ? [] : [taken]);
});
