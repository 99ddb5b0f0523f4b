import { checkPlan, type CheckResult } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import type { Sheet } from '../../../src/engine/grid/grid';
import type { Table } from '../../../src/engine/reading/table';
import { withRegrouped } from '../../../src/engine/units/compare-regrouped';
import { mayRegroup } from '../../../src/engine/units/may-regroup';
import { gazetteer } from './gazetteer';
import { gialai, inCommunes } from './in-communes';

const DAY = '2026-01-01';

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
