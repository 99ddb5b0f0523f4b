import type { SourceId } from '../../../src/engine/layouts/source-ids';
import type { Workbook } from '../../../src/engine/grid/grid';
import {
  budgetSheet,
  inMeasure,
  type BudgetForm,
  type Money,
} from '../../generators/districts/budget-sheets';
import type { NeutralPlan } from '../../generators/districts/neutral-plan';
import { bookOf, sheetOf, type Written } from '../../generators/districts/sheets';

/** Đồng of one unit in one year, as the province's appendix has it. */
export interface Cell {
  state?: bigint;
  other?: bigint;
}

/** What the province prints: unit → year → money. Made from what the districts planned, then changed by plants. */
export type Ledger = Map<string, Map<number, Cell>>;

const STATE = new Set<SourceId>(['central', 'province', 'district', 'commune']);

export function ledgerOf(plan: NeutralPlan): Ledger {
  const ledger: Ledger = new Map();
  for (const unit of [...plan.units, ...plan.departments]) {
    ledger.set(unit, new Map(plan.years.map((year) => [year, {}])));
  }
  for (const { unit, year, dong } of plan.money) {
    const cell = ledger.get(unit)?.get(year);
    if (!cell) continue;
    for (const [source, amount] of Object.entries(dong)) {
      const part = STATE.has(source as SourceId) ? 'state' : 'other';
      cell[part] = (cell[part] ?? 0n) + (amount ?? 0n);
    }
  }
  return ledger;
}

const WORDS: Readonly<Record<Money, string>> = {
  dong: 'đồng',
  nghin: 'nghìn đồng',
  trieu: 'triệu đồng',
  ty: 'tỷ đồng',
};

/** The province's appendix: every figure rounded by itself where the measure is a coarse one. */
export function provinceBook(plan: NeutralPlan, ledger: Ledger, measure: Money, decimals: number): Workbook {
  const shown = (dong: bigint | undefined): Written => {
    const value = inMeasure(dong, measure);
    return typeof value === 'number' ? Number(value.toFixed(decimals)) : value;
  };
  const add = (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
    a === undefined && b === undefined ? undefined : (a ?? 0n) + (b ?? 0n);
  const sumOver = (units: readonly string[], year: number): Cell =>
    units.reduce<Cell>((sum, unit) => {
      const cell = ledger.get(unit)?.get(year) ?? {};
      const [state, other] = [add(sum.state, cell.state), add(sum.other, cell.other)];
      return { ...(state === undefined ? {} : { state }), ...(other === undefined ? {} : { other }) };
    }, {});
  const figures = (of: (year: number) => Cell): Written[] => [
    ...plan.years.flatMap((year) => {
      const { state, other } = of(year);
      return [shown(add(state, other)), shown(state), shown(other)];
    }),
    shown(
      plan.years.reduce<bigint | undefined>(
        (sum, year) => add(sum, add(of(year).state, of(year).other)),
        undefined,
      ),
    ),
  ];
  const unitRow = (unit: string, index: number): Written[] => [
    index + 1,
    unit,
    ...figures((year) => ledger.get(unit)?.get(year) ?? {}),
  ];
  const totalRow = (name: string, units: readonly string[]): Written[] => [
    name,
    undefined,
    ...figures((year) => sumOver(units, year)),
  ];
  return bookOf(
    'ke-hoach-tinh.xlsx',
    sheetOf('PL 03', [
      ['Phụ lục 03'],
      ['DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM (OCOP)'],
      [undefined, undefined, `Đơn vị tính: ${WORDS[measure]}`],
      [
        'STT',
        'Hạng mục nội dung',
        ...plan.years.flatMap((year) => [`Năm ${year}`, undefined, undefined]),
        'Tổng cộng',
      ],
      [undefined, undefined, ...plan.years.flatMap(() => ['Tổng', 'NSNN', 'Vốn khác'])],
      totalRow('Cấp huyện', plan.units),
      ...plan.units.map(unitRow),
      totalRow('Cấp tỉnh', plan.departments),
      ...plan.departments.map(unitRow),
      totalRow('TỔNG CỘNG', [...plan.units, ...plan.departments]),
    ]),
  );
}

export interface DistrictBook {
  readonly unit: string;
  readonly file: string;
  readonly form: BudgetForm;
  readonly plan: NeutralPlan;
}

export function openBook({ unit, file, form, plan }: DistrictBook): Workbook {
  return bookOf(file, budgetSheet(plan, 'Dự toán', [unit], form));
}
