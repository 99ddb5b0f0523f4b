import type { Cell, GridRange, Row } from '../grid/grid';
import type { PlanRecord } from '../records/plan-record';
import { LOOKS } from './looks';
import { heightFor } from './sheet-text';

/** What stands above a table. */
export interface TitleBlock {
  readonly rows: readonly Row[];
  readonly heights: readonly (number | undefined)[];
  readonly merges: readonly GridRange[];
}

export interface TitleTexts {
  /** `I`, `02`. */
  readonly number: string;
  readonly title: string;
  readonly reference: string;
  /** `Đơn vị tính: Triệu đồng`. */
  readonly measure?: string;
}

/** Number line, title, the plan it belongs to, and the measure unit, over so many columns. */
export function titleBlock(texts: TitleTexts, widths: readonly number[]): TitleBlock {
  const last = widths.length - 1;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const lines: readonly Cell[] = [
    { value: `PHỤ LỤC ${texts.number}`.trim(), look: LOOKS.number },
    { value: texts.title, look: LOOKS.title },
    { value: texts.reference, look: LOOKS.reference },
    { value: texts.measure ?? null, look: LOOKS.measure },
  ];
  return {
    rows: lines.map((cell) => [cell]),
    heights: [
      22,
      heightFor([[texts.title, width * 0.8]], 1.25),
      heightFor([[texts.reference, width * 0.9]], 1.1),
      18,
    ],
    merges: lines.map((_, row) => ({ top: row, left: 0, bottom: row, right: last })),
  };
}

const MONEY_NAMES = { dong: 'Đồng', nghin: 'Nghìn đồng', trieu: 'Triệu đồng', ty: 'Tỷ đồng' } as const;

export function measureLine(measure: keyof typeof MONEY_NAMES): string {
  return `Đơn vị tính: ${MONEY_NAMES[measure]}`;
}

/** `GIAI ĐOẠN 2021-2025`, `NĂM 2021`; nothing where no year is known. */
export function periodWords(years: readonly number[]): string {
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return '';
  return first === last ? `năm ${first}` : `giai đoạn ${first}-${last}`;
}

/**
 * "(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của …)", with blanks for what nobody said. Days under
 * 10 and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP).
 */
export function referenceLine(plan: PlanRecord | undefined): string {
  const number = plan?.number ?? '……/KH-UBND';
  return `(Kèm theo Kế hoạch số ${number} ${dateWords(plan?.date)} của ${issuer(plan)})`;
}

function issuer(plan: PlanRecord | undefined): string {
  if (plan?.issuer !== undefined) return plan.issuer;
  if (plan?.district !== undefined) return `UBND ${plan.district}`;
  return plan?.province === undefined
    ? '……'
    : `UBND ${/^(?:tỉnh|thành phố|tp)/iu.test(plan.province) ? '' : 'tỉnh '}${plan.province}`;
}

function dateWords(date: string | undefined): string {
  const [year, month, day] = date?.split('-') ?? [];
  if (year === undefined || month === undefined) return 'ngày …… tháng …… năm ……';
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
