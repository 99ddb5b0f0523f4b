import { checkPlan } from '../../../src/engine/check';
import { unitRows } from '../../../src/engine/checking/cross';
import { toPlain } from '../../../src/engine/decimal';
import type { Cell, Row, Sheet, Workbook } from '../../../src/engine/grid/grid';
import { withRegrouped } from '../../../src/engine/units/compare-regrouped';
import { matchUnitCells } from '../../../src/engine/units/match-units';
import { fullName, todayOf } from '../../../src/engine/units/official-unit';
import { gazetteer } from './gazetteer';
import { gialai } from './in-communes';

const DAY = '2026-01-01';
/** Chư Sê and Chư Pưh share a commune of today: they are of one region. */
const regionOf = (district: string): string => (/^(?:Chư|Đ|TP)/.test(district) ? 'Vùng Tây' : 'Vùng Đông');

/** Appendix 1 in districts, and the same in two regions that the plan's list of units names. */
async function both(alter = (rows: Row[]): Row[] => rows): Promise<readonly [Workbook, Workbook]> {
  const lists = await gazetteer();
  const workbook = await gialai();
  const table = checkPlan([workbook]).tables.find(({ layout }) => layout.id === 'product-plan');
  const sheet = workbook.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) throw new Error('no appendix 1');
  const rows = unitRows(table);
  const scope = lists.scopeOf('Gia Lai', '2021-12-01');
  const matches = matchUnitCells(
    rows.map(({ name }) => ({ text: name, within: [], column: '' })),
    lists,
    { date: '2021-12-01', asOf: DAY, ...(scope ? { scope } : {}) },
  );
  const sums = new Map<string, (number | undefined)[]>();
  const communes: (readonly [string, string])[] = [];
  rows.forEach((row, index) => {
    const region = regionOf(row.name);
    const sum = sums.get(region) ?? [];
    sums.set(region, sum);
    sheet.rows[row.row]?.forEach((cell, col) => {
      if (typeof cell?.value === 'number' && col > row.nameCell.col) sum[col] = (sum[col] ?? 0) + cell.value;
    });
    for (const heir of matches[index]?.units.flatMap(todayOf) ?? []) communes.push([fullName(heir), region]);
  });
  const first = Math.min(...rows.map(({ row }) => row));
  const lines = [...sums].map(([region, sum], index): Row => {
    const cells: (Cell | undefined)[] = sum.map((value) => (value === undefined ? undefined : { value }));
    cells[0] = { value: index + 1 };
    cells[1] = { value: region };
    return cells;
  });
  const list: Sheet = {
    name: 'Danh sách đơn vị',
    rows: [
      [{ value: 'DANH SÁCH ĐƠN VỊ' }],
      ['STT', 'Tên đơn vị', 'Cấp', 'Trực thuộc'].map((value) => ({ value })),
      ...[...new Map(communes)].map(([name, region], index): Row =>
        [index + 1, name, 'Xã', region].map((value) => ({ value })),
      ),
    ],
  };
  return [
    { file: 'cu.xlsx', sheets: [sheet] },
    {
      file: 'vung.xlsx',
      sheets: [{ name: 'PL vùng', rows: [...sheet.rows.slice(0, first), ...alter(lines)] }, list],
    },
  ];
}

async function told(alter?: (rows: Row[]) => Row[]): Promise<readonly string[]> {
  const plans = await both(alter);
  const result = checkPlan(plans);
  const regrouped = withRegrouped(result, plans, await gazetteer(), DAY);
  expect(regrouped.summary.identities).toBeGreaterThan(result.summary.identities);
  expect(regrouped.findings.filter(({ rule }) => rule === 'unit-missing')).toEqual([]);
  return regrouped.findings.flatMap((finding) =>
    finding.rule === 'regrouped-units' && finding.found && finding.expected
      ? [`${finding.other.unit ?? ''}: ${toPlain(finding.found)} ≠ ${toPlain(finding.expected)}`]
      : [],
  );
}

test('regions that the plan names are laid beside former districts: their sums agree', async () => {
  expect(await told()).toEqual([]);
});

test('a region that is off is told with its districts', async () => {
  const off = await told((rows) =>
    rows.map((row, index) =>
      index === 0
        ? row?.map((cell, col) => (col === 2 && cell ? { value: Number(cell.value) + 3 } : cell))
        : row,
    ),
  );
  expect(off).toEqual([expect.stringMatching(/^Vùng .*: \d+ ≠ \d+$/)]);
});
