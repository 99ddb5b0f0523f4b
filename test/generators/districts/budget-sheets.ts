import type { GridRange, Sheet, Workbook } from '../../../src/engine/grid/grid';
import { BUDGET } from '../../../src/engine/layouts/inputs/budget';
import type { SourceId } from '../../../src/engine/layouts/source-ids';
import { DONG_EXPONENT } from '../../../src/engine/text/measure-unit';
import { totalDong, type NeutralPlan, type PlannedMoney } from './neutral-plan';
import { sheetOf, spread, type Spread, type Written } from './sheets';

export type Money = keyof typeof DONG_EXPONENT;

const MEASURE_WORDS: Readonly<Record<Money, string>> = {
  dong: 'đồng',
  nghin: 'nghìn đồng',
  trieu: 'triệu đồng',
  ty: 'tỷ đồng',
};

export interface BudgetForm {
  readonly form: 'long' | 'wide';
  readonly measure: Money;
  /** The unit is written once, in cells merged down its rows. */
  readonly mergedUnits?: boolean;
}

/** As a binary number, the way a sheet keeps it. */
export function inMeasure(dong: bigint | undefined, measure: Money): Written {
  return dong === undefined ? undefined : Number(dong) / 10 ** DONG_EXPONENT[measure];
}

const labelOf = (id: string): string => BUDGET.fields.find((field) => field.id === id)?.label.vi ?? id;

/** One budget sheet for some units and departments. */
export function budgetSheet(
  plan: NeutralPlan,
  name: string,
  units: readonly string[],
  form: BudgetForm,
): Sheet {
  const everybody = [...plan.units, ...plan.departments];
  const single = units.length === 1 && everybody.length > 1 ? units[0] : undefined;
  const among = new Set(units);
  const money = plan.money.filter(({ unit }) => among.has(unit));
  const title: Written[][] = [
    ['DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP'],
    [single === undefined ? undefined : `Đơn vị: ${single}`],
    [undefined, undefined, `Đơn vị tính: ${MEASURE_WORDS[form.measure]}`],
  ];
  const unitsInOrder = everybody.filter((unit) => among.has(unit));
  return form.form === 'long'
    ? longSheet(name, title, unitsInOrder, money, plan, form, single !== undefined)
    : wideSheet(name, title, unitsInOrder, money, plan, form, single !== undefined);
}

function longSheet(
  name: string,
  title: readonly Written[][],
  units: readonly string[],
  all: readonly PlannedMoney[],
  plan: NeutralPlan,
  { measure, mergedUnits = false }: BudgetForm,
  single: boolean,
): Sheet {
  const subject = single ? ['stt', 'item'] : ['stt', 'unit', 'item'];
  const columns = [...subject, 'year', 'quantity', 'unitPrice', 'amount', ...plan.sources, 'note'];
  const rows: Written[][] = [...title, columns.map(labelOf)];
  const merges: GridRange[] = [];
  let stt = 0;
  for (const unit of units) {
    const top = rows.length;
    for (const money of all.filter((each) => each.unit === unit)) {
      stt += 1;
      const first = rows.length === top || !mergedUnits;
      rows.push(columns.map((id) => longCell(id, money, stt, first, measure)));
    }
    if (mergedUnits && !single && rows.length > top + 1)
      merges.push({ top, bottom: rows.length - 1, left: 1, right: 1 });
  }
  rows.push([], [undefined, 'Người lập biểu']);
  return sheetOf(name, rows, merges);
}

function longCell(id: string, money: PlannedMoney, stt: number, first: boolean, measure: Money): Written {
  switch (id) {
    case 'stt':
      return stt;
    case 'unit':
      return first ? money.unit : undefined;
    case 'item':
      return money.item;
    case 'year':
      return money.year;
    case 'quantity':
      return money.quantity;
    case 'unitPrice':
      return money.quantity === undefined
        ? undefined
        : inMeasure(totalDong(money) / BigInt(money.quantity), measure);
    case 'amount':
      return inMeasure(totalDong(money), measure);
    default:
      return inMeasure(money.dong[id as SourceId], measure);
  }
}

/** Years × sources across, one row for each item of a unit. */
function wideSheet(
  name: string,
  title: readonly Written[][],
  units: readonly string[],
  all: readonly PlannedMoney[],
  plan: NeutralPlan,
  { measure }: BudgetForm,
  single: boolean,
): Sheet {
  const subject = single ? ['stt', 'item'] : ['stt', 'unit', 'item'];
  const across = ['amount', ...plan.sources];
  const top = title.length;
  const merges: GridRange[] = subject.map((_, col) => ({ top, bottom: top + 1, left: col, right: col }));
  const head: Written[] = subject.map(labelOf);
  const below: Written[] = subject.map(() => undefined);
  for (const year of plan.years) {
    merges.push({ top, bottom: top, left: head.length, right: head.length + across.length - 1 });
    head.push(`Năm ${year}`, ...across.slice(1).map(() => undefined));
    below.push(...across.map(labelOf));
  }
  const rows: Written[][] = [...title, head, below];
  let stt = 0;
  for (const unit of units) {
    const items = [...new Set(all.filter((each) => each.unit === unit).map(({ item }) => item))];
    for (const item of items) {
      stt += 1;
      const row: Written[] = subject.map((id) => (id === 'stt' ? stt : id === 'unit' ? unit : item));
      for (const year of plan.years) {
        const money = all.find((each) => each.unit === unit && each.item === item && each.year === year);
        row.push(
          money && inMeasure(totalDong(money), measure),
          ...plan.sources.map((source) => inMeasure(money?.dong[source], measure)),
        );
      }
      rows.push(row);
    }
  }
  rows.push([], [undefined, 'Người lập biểu']);
  return sheetOf(name, rows, merges);
}

export function budgetBooks(
  plan: NeutralPlan,
  how: Spread,
  form: BudgetForm,
  prefix = 'Dự toán',
): Workbook[] {
  return spread(how, [...plan.units, ...plan.departments], prefix, (name, units) =>
    budgetSheet(plan, name, units, form),
  );
}
