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

test('money in đồng is that in triệu đồng, and an office on one side alone is no difference of the totals', async () => {
  const former = await gialai();
  const table = checkPlan([former]).tables.find(({ layout }) => layout.id === 'budget-plan');
  if (!table) throw new Error('no such appendix');
  const home = { ...former, sheets: former.sheets.filter(({ name }) => name === table.sheet) };
  const communes = await inCommunes(former, table);
  const inDong = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      row?.map((cell, col) => {
        const value = cell?.value;
        if (typeof value === 'string') return { value: value.replace(/triệu đồng/i, 'Đồng') };
        return index >= 6 && col >= 2 && typeof value === 'number'
          ? { value: Math.round(value * 1e6) }
          : cell;
      }),
    ),
  });
  const ran = async (sheet: Sheet): Promise<string[]> => {
    const plans = [home, { file: 'moi.xlsx', sheets: [sheet] }];
    const result = withRegrouped(checkPlan(plans), plans, await gazetteer(), DAY);
    expect(result.tables.map(({ measure }) => measure)).toEqual([
      'trieu',
      sheet === communes ? 'trieu' : 'dong',
    ]);
    return told(result);
  };
  expect(await ran(communes)).toEqual([]);
  expect(await ran(inDong(communes))).toEqual([]);
  const raised = inDong(communes);
  const rows = raised.rows.map((row) =>
    row?.some((cell) => cell?.value === 'Xã Phú Túc')
      ? row.map((cell, col) => (col === 2 ? { value: 3_211_000_000 } : cell))
      : row,
  );
  expect(await ran({ ...raised, rows })).toEqual(['Krông Pa: 3210 ≠ 3211']);
});
