import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPlan, type CheckResult } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import type { Cell, Row, Sheet, Workbook } from '../../../src/engine/grid/grid';
import { unitRows } from '../../../src/engine/checking/cross';
import type { Table } from '../../../src/engine/reading/table';
import { withRegrouped } from '../../../src/engine/units/compare-regrouped';
import { matchUnitCells } from '../../../src/engine/units/match-units';
import { mayRegroup } from '../../../src/engine/units/may-regroup';
import { fullName, todayOf, type OfficialUnit } from '../../../src/engine/units/official-unit';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { gazetteer } from './gazetteer';

const DAY = '2026-01-01';

async function gialai(): Promise<Workbook> {
  const path = resolve(__dirname, '../../../assets/samples/gialai-numbers.xlsx');
  return openWorkbook(new Uint8Array(readFileSync(path)), 'gialai.xlsx');
}

/** An appendix in districts drawn up in today's communes: each district's figures go to one commune of its own. */
async function inCommunes(workbook: Workbook, table: Table): Promise<Sheet> {
  const lists = await gazetteer();
  const rows = unitRows(table);
  const scope = lists.scopeOf('Gia Lai', '2021-12-01');
  const matches = matchUnitCells(
    rows.map(({ name }) => ({ text: name, within: [], column: '' })),
    lists,
    { date: '2021-12-01', asOf: DAY, ...(scope ? { scope } : {}) },
  );
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const taken = new Map<OfficialUnit, Row>();
  const communes = new Set<OfficialUnit>();
  rows.forEach((row, index) => {
    const heirs = matches[index]?.units.flatMap(todayOf) ?? [];
    for (const heir of heirs) communes.add(heir);
    const free = heirs.find((heir) => !taken.has(heir));
    const cells = sheet?.rows[row.row];
    if (free && cells) taken.set(free, cells);
  });
  const [name] = rows;
  const lines = [...communes].map((commune): Row => {
    const figures = taken.get(commune) ?? [];
    const cells: (Cell | undefined)[] = [...figures];
    cells[name?.nameCell.col ?? 1] = { value: fullName(commune) };
    return cells;
  });
  const first = Math.min(...rows.map(({ row }) => row));
  const head = sheet?.rows.slice(0, first) ?? [];
  const titled = head.map((row) =>
    row?.map((cell) => (cell?.value === 'Cấp huyện' ? { value: 'Cấp xã' } : cell)),
  );
  return { name: `${table.sheet} xã`, rows: [...titled, ...lines] };
}

async function regrouped(
  pick: (tables: readonly Table[]) => Table | undefined,
  alter = (sheet: Sheet) => sheet,
) {
  const former = await gialai();
  const { tables } = checkPlan([former]);
  const table = pick(tables);
  if (!table) throw new Error('no such appendix');
  const sheets = [alter(await inCommunes(former, table))];
  const kept = tables.filter(({ layout }) => layout.id === 'product-plan');
  const plans = [
    { file: 'cu.xlsx', sheets: former.sheets.filter(({ name }) => kept.some(({ sheet }) => sheet === name)) },
    { file: 'moi.xlsx', sheets },
  ];
  const result = checkPlan(plans);
  return {
    result,
    regrouped: withRegrouped(result, plans, await gazetteer(), DAY),
    worth: mayRegroup(result),
  };
}

function told({ findings }: CheckResult): string[] {
  return findings.flatMap((finding) =>
    finding.rule === 'regrouped-units' && finding.found && finding.expected
      ? [`${finding.subject?.unit ?? ''}: ${toPlain(finding.found)} ≠ ${toPlain(finding.expected)}`]
      : [],
  );
}

test('the appendices of the plan as it is are not worth the lists', async () => {
  expect(mayRegroup(checkPlan([await gialai()]))).toBe(false);
});

test('groups in communes against the plan in districts: the same four differences, totals agree', async () => {
  const { regrouped: result, worth } = await regrouped((tables) =>
    tables.find(({ layout }) => layout.id === 'product-groups'),
  );
  expect(worth).toBe(true);
  expect(told(result).sort()).toEqual([
    'Chư Puh + Chư Sê: 29 ≠ 31',
    'Kong Chro: 7 ≠ 5',
    'Phú Thiện: 16 ≠ 15',
    'Đức Cơ: 16 ≠ 17',
  ]);
  expect(result.findings.filter(({ rule }) => ['cross-appendix', 'unit-missing'].includes(rule))).toEqual([]);
});

test('the same appendix in both sets of units agrees, until one figure is changed', async () => {
  const plan = (tables: readonly Table[]): Table | undefined =>
    tables.find(({ layout }) => layout.id === 'product-plan');
  expect(told((await regrouped(plan)).regrouped)).toEqual([]);
  const alter = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.some((cell) => cell?.value === 'Xã Ia Tul')
        ? row.map((cell, col) => (col === 2 ? { value: 99 } : cell))
        : row,
    ),
  });
  const { regrouped: changed } = await regrouped(plan, alter);
  expect(told(changed)).toEqual([expect.stringMatching(/^Ia Pa: \d+ ≠ \d+$/)]);
});
