import { checkPlan } from '../../../src/engine/check';
import { analyseFunding, type FundingResult } from '../../../src/engine/funding/analyse';
import { mayRegroupViews, viewRegrouper } from '../../../src/engine/funding/regrouped-views';
import { sumCuts } from '../../../src/engine/funding/cut';
import { regrouperFor } from '../../../src/engine/funding/regrouper-for';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { gazetteer } from '../units/gazetteer';
import { gialai, inCommunes } from '../units/in-communes';
import { differenceLines, sideFrom } from './sheets';

const DAY = '2026-01-01';

/** Appendix 3 in districts, and the same drawn up in today's communes. */
async function both(alter = (sheet: Sheet): Sheet => sheet): Promise<readonly [Workbook, Workbook]> {
  const workbook = await gialai();
  const table = checkPlan([workbook]).tables.find(({ layout }) => layout.id === 'budget-plan');
  if (!table) throw new Error('no appendix 3');
  const sheet = alter(await inCommunes(workbook, table));
  const kept = workbook.sheets.filter(({ name }) => name === table.sheet);
  return [
    { ...workbook, sheets: kept },
    { file: 'xa.xlsx', sheets: [sheet] },
  ];
}

async function reconciled(own: Workbook, other: Workbook): Promise<FundingResult> {
  const [left, right] = [sideFrom([own]), sideFrom([other])];
  const regroup = await regrouperFor([left, right], DAY);
  return analyseFunding(left, right, undefined, regroup);
}

/** One figure of one commune raised by 7. */
function altered(sheet: Sheet, unit: RegExp, col: number): Sheet {
  const rows = sheet.rows.map((row) =>
    row?.some((cell) => unit.test(String(cell?.value)))
      ? row.map((cell, at) =>
          at === col && typeof cell?.value === 'number' ? { ...cell, value: cell.value + 7 } : cell,
        )
      : row,
  );
  return { ...sheet, rows };
}

test.each(['districts first', 'communes first'])('%s: regrouped, both sides say the same', async (order) => {
  const [districts, communes] = await both();
  const result = await (order === 'districts first'
    ? reconciled(districts, communes)
    : reconciled(communes, districts));
  const [pair] = result.reconciliations;
  expect(pair?.byUnit).toBe(true);
  expect(pair?.equal).toBeGreaterThan(17 * 5 * 2);
  expect(
    [pair?.onlyLeft, pair?.onlyRight].map((units) => units?.filter(({ place }) => place === 'unit')),
  ).toEqual([[], []]);
  // The province's own offices stand in the one in districts alone.
  expect(differenceLines(result).filter((line) => !/^(?:Sở|TỔNG CỘNG|Cấp Huyện) /.test(line))).toEqual([]);
});

test('a difference is told at its district, with the cells of both sides', async () => {
  const [districts, communes] = await both((sheet) => altered(sheet, /Chư Krey|Kông Chro|Kong Chro/, 3));
  const { reconciliations } = await reconciled(districts, communes);
  const differences = reconciliations.flatMap((each) =>
    each.differences.filter(({ row }) => row.kind === 'row' && row.place === 'unit'),
  );
  expect(differences).toHaveLength(1);
  const [found] = differences;
  expect(found?.row).toMatchObject({ kind: 'row', name: 'Kong Chro' });
  expect(found?.left.cells).toHaveLength(1);
  expect(found?.right.cells.length).toBeGreaterThan(0);
  expect(found?.right.cells.every(({ file }) => file === 'xa.xlsx')).toBe(true);
});

test('a district whose communes are not all there is not compared with the one of its name', async () => {
  const [districts, communes] = await both((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => !row?.some((cell) => /^Xã (?:Ia Tul|Pờ Tó)$/.test(String(cell?.value)))),
  }));
  const { reconciliations } = await reconciled(districts, communes);
  const names = reconciliations.flatMap(({ differences }) => differences.map(({ row }) => row.name));
  expect(names.filter((name) => name === 'Ia Pa')).toEqual([]);
  expect(reconciliations[0]?.onlyLeft.map(({ name }) => name)).toContain('Ia Pa (trước 01/7/2025)');
});

test('sides of one time are left alone, and the lists are not asked for', async () => {
  const [districts, communes] = await both();
  const side = sideFrom([districts]);
  expect(mayRegroupViews([side, side])).toBe(false);
  const regroup = viewRegrouper([side, sideFrom([communes])], await gazetteer(), DAY);
  const [view] = side.views;
  expect(view && regroup(view, view)).toBeUndefined();
});

test.each([
  ['every commune says what it gets over the period: so does its district', 0, 11],
  ['one commune says it of its years only: then so does its district', 1, 10],
])('%s', async (_, silent, expected) => {
  const [left, right] = (await both()).map((book) => sideFrom([book]));
  const [districts, communes] = [left?.views[0], right?.views[0]];
  if (!left || !right || !districts || !communes) throw new Error('no views');
  const units = communes.lines.filter(({ row }) => typeof row === 'number');
  const yearly = units.filter(({ year }) => year !== undefined);
  const rows = [...new Set(yearly.map(({ row }) => row))].slice(silent);
  const overPeriod = rows.map((row) => ({
    row,
    cut: sumCuts(yearly.filter((line) => line.row === row).map(({ cut }) => cut)),
  }));
  const regroup = viewRegrouper([left, right], await gazetteer(), DAY);
  const merged = regroup(districts, { ...communes, lines: [...yearly, ...overPeriod] })?.[1];
  expect(merged?.lines.filter(({ year }) => year === 2022)).toHaveLength(11);
  expect(merged?.lines.filter(({ year }) => year === undefined)).toHaveLength(expected);
});
