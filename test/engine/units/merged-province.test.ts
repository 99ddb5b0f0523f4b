import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { analyseFunding } from '../../../src/engine/funding/analyse';
import { joinedPlans } from '../../../src/engine/funding/joined-plans';
import { regrouperFor } from '../../../src/engine/funding/regrouper-for';
import type { Row, Workbook } from '../../../src/engine/grid/grid';
import { withRegrouped } from '../../../src/engine/units/compare-regrouped';
import { loadEditions } from '../../../src/engine/units/load-editions';
import { fullName, provinceOf, todayOf, type OfficialUnit } from '../../../src/engine/units/official-unit';
import { sideBySideSheets } from '../../../src/engine/units/side-by-side';
import { sideFrom } from '../funding/sheets';
import { gazetteer } from './gazetteer';

const DAY = '2026-01-01';
const YEARS = [2024, 2025];

type Figures = readonly number[];

/** Figures of a unit: total, budget and other money of each year, then the whole period. */
function figuresOf(index: number): Figures {
  const years = YEARS.flatMap((_, at) => {
    const [state, other] = [100 + 7 * index + at, 40 + 3 * index + 2 * at];
    return [state + other, state, other];
  });
  return [...years, years.filter((_, at) => at % 3 === 0).reduce((sum, each) => sum + each, 0)];
}

const added = (all: readonly Figures[]): Figures =>
  figuresOf(0).map((_, at) => all.reduce((sum, figures) => sum + (figures[at] ?? 0), 0));

/** The budget of a plan, its level's line above its units. */
function budget(
  file: string,
  province: string,
  level: string,
  lines: ReadonlyMap<string, Figures>,
): Workbook {
  const row = (...values: readonly (string | number | null)[]): Row => values.map((value) => ({ value }));
  const rows = [
    row(`DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP TỈNH ${province.toUpperCase()} GIAI ĐOẠN 2024-2025`),
    row('Đơn vị tính: Triệu đồng'),
    row(
      'STT',
      'Hạng mục nội dung',
      'Năm 2024',
      null,
      null,
      'Năm 2025',
      null,
      null,
      'Tổng cộng kinh phí giai đoạn 2024-2025',
    ),
    row(null, null, 'Tổng', 'NSNN', 'Vốn khác', 'Tổng', 'NSNN', 'Vốn khác', null),
    row(level, null, ...added([...lines.values()])),
    ...[...lines].map(([name, figures], index) => row(index + 1, name, ...figures)),
  ];
  return { file, sheets: [{ name: 'Phụ lục 3', rows }] };
}

/** Gia Lai's and Bình Định's plans of 2024 in their districts, and the merged province's in today's communes. */
async function threePlans(raised?: string): Promise<readonly [Workbook, Workbook, Workbook]> {
  const [former, today] = await loadEditions();
  const free = new Set(today?.communes.filter((unit) => provinceOf(unit).name === 'Gia Lai'));
  const districts = (province: string): OfficialUnit[] =>
    former.districts.filter((unit) => provinceOf(unit).name === province);
  const all = [...districts('Gia Lai'), ...districts('Bình Định')];
  const communes = new Map([...free].map((unit): [string, Figures] => [fullName(unit), added([])]));
  const plans = new Map<OfficialUnit, Figures>();
  all.forEach((district, index) => {
    const figures = figuresOf(index);
    plans.set(district, figures);
    const heir = todayOf(district).find((unit) => free.delete(unit));
    if (!heir) throw new Error(`no commune is left of ${district.name}`);
    communes.set(fullName(heir), figures);
  });
  const of = (province: string): ReadonlyMap<string, Figures> =>
    new Map(districts(province).map((unit) => [fullName(unit), plans.get(unit) ?? []]));
  if (raised !== undefined) communes.set(raised, added([communes.get(raised) ?? [], [5, 5, 0, 0, 0, 0, 5]]));
  return [
    budget('gia-lai.xlsx', 'Gia Lai', 'Cấp huyện', of('Gia Lai')),
    budget('binh-dinh.xlsx', 'Bình Định', 'Cấp huyện', of('Bình Định')),
    budget('hop-nhat.xlsx', 'Gia Lai', 'Cấp xã', communes),
  ];
}

async function regrouped(plans: readonly Workbook[]) {
  const result = checkPlan(plans);
  return { result, after: withRegrouped(result, plans, await gazetteer(), DAY) };
}

test('check: the plan in communes is the sum of the two plans in districts, unit by unit and in all', async () => {
  const { result, after } = await regrouped(await threePlans());
  expect(result.tables.map(({ layout }) => layout.id)).toEqual(Array(3).fill('budget-plan'));
  expect(after.summary.identities - result.summary.identities).toBeGreaterThan(15 * 7);
  expect(after.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
});

test('check: a commune of what was Bình Định that differs is told at its district', async () => {
  const { after } = await regrouped(await threePlans('Xã Vĩnh Thạnh'));
  const told = after.findings.flatMap((finding) =>
    finding.rule === 'regrouped-units' && finding.difference
      ? [`${finding.subject?.unit ?? ''}: ${toPlain(finding.difference)}`]
      : [],
  );
  expect(told.filter((line) => /Vĩnh Thạnh/.test(line))).toHaveLength(3);
});

test.each(['the two plans first', 'the merged plan first'])(
  'money, %s: every unit the same',
  async (order) => {
    const [one, other, merged] = await threePlans();
    const sum = await joinedPlans(sideFrom([one, other]), DAY);
    expect(sum.views.map(({ units, files }) => [units.length, files])).toEqual([
      [28, ['gia-lai.xlsx', 'binh-dinh.xlsx']],
    ]);
    const whole = await joinedPlans(sideFrom([merged]), DAY);
    const [left, right] = order.startsWith('the two') ? [sum, whole] : [whole, sum];
    const result = analyseFunding(left, right, undefined, await regrouperFor([left, right], DAY));
    expect(result.reconciliations.flatMap(({ differences }) => differences)).toEqual([]);
    expect(result.reconciliations.reduce((all, { equal }) => all + equal, 0)).toBeGreaterThan(15 * 6);
  },
);

test('money: plans of the same province, or of provinces that are still two, are no sum', async () => {
  const [one, other] = await threePlans();
  const copy = { ...one, file: 'lan-2.xlsx' };
  expect((await joinedPlans(sideFrom([one, copy]), DAY)).views).toHaveLength(2);
  const hue = budget(
    'hue.xlsx',
    'Huế',
    'Cấp huyện',
    new Map(['Huyện A Lưới', 'Huyện Phú Lộc'].map((name, at) => [name, figuresOf(at)])),
  );
  expect((await joinedPlans(sideFrom([other, hue]), DAY)).views).toHaveLength(2);
  const [first, ...more] = one.sheets[0]?.rows ?? [];
  const mixed = { file: 'lan-3.xlsx', sheets: [{ name: 'Phụ lục 3', rows: [first, ...more] }] };
  const [district] = other.sheets[0]?.rows.slice(-1) ?? [];
  mixed.sheets[0]?.rows.push(district);
  expect((await joinedPlans(sideFrom([other, mixed]), DAY)).views).toHaveLength(2);
});

test('money: both plans on two sheets of one file are a sum as well', async () => {
  const [one, other] = await threePlans();
  const sheets = [one, other].flatMap((book) => book.sheets.map((sheet) => ({ ...sheet, name: book.file })));
  const { views } = await joinedPlans(sideFrom([{ file: 'hai.xlsx', sheets }]), DAY);
  expect(views.map(({ units, kind }) => [units.length, kind])).toEqual([[28, 'budget-plan']]);
});

test('28 districts of two provinces beside the 135 communes of one', async () => {
  const plans = await threePlans();
  const sheets = sideBySideSheets(plans, checkPlan(plans), await gazetteer(), DAY);
  expect(sheets).toHaveLength(2);
  const column = (col: number): unknown[] =>
    sheets[0]?.rows.slice(5).flatMap((row) => row?.[col]?.value ?? []) ?? [];
  expect(column(0).filter((name) => /^(?:Huyện|Thành phố|Thị xã) /.test(String(name)))).toHaveLength(28);
  expect(column(1).filter((name) => /^(?:Xã|Phường) /.test(String(name)))).toHaveLength(135);
  const all = sheets[0]?.rows.filter((row) => /^Cộng các|^Dòng tổng/.test(String(row?.[0]?.value)));
  expect(all?.map((row) => row?.[4]?.value)).toEqual([0, 0]);
});
