import type { Cell, GridRange, Row } from '../../grid/grid';
import type { PlanValues } from '../../records/plan-record';
import { LOOKS, type Looks } from './looks';
import { levelOn } from '../../units/level';

/** What stands above a table. */
export interface TitleBlock {
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
}

/** The lines over an appendix: its number, title, and the plan that it belongs to. */
export interface TitleTexts {
  /** `I`, `02`. */
  readonly number: string;
  readonly title: string;
  readonly reference: string;
  /** `Đơn vị tính: Triệu đồng`. */
  readonly measure?: string;
}

/** Number line, title, the plan it belongs to, and the measure unit, over so many columns. */
export function titleBlock(texts: TitleTexts, columns: number, looks: Looks = LOOKS): TitleBlock {
  const lines: readonly Cell[] = [
    { value: `PHỤ LỤC ${texts.number}`.trim(), look: looks.number },
    { value: texts.title, look: looks.title },
    { value: texts.reference, look: looks.reference },
    { value: texts.measure ?? null, look: looks.measure },
  ];
  return {
    rows: lines.map((cell) => [cell]),
    merges: lines.map((_, row) => ({ top: row, left: 0, bottom: row, right: columns - 1 })),
  };
}

const MONEY_NAMES = { dong: 'Đồng', nghin: 'Nghìn đồng', trieu: 'Triệu đồng', ty: 'Tỷ đồng' } as const;

/** The line that states a table's unit: `Đơn vị tính: triệu đồng`. */
export function measureLine(measure: keyof typeof MONEY_NAMES): string {
  return `Đơn vị tính: ${MONEY_NAMES[measure]}`;
}

/** `Tính đến ngày 31/12/2025`. */
export function dayLine(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `Tính đến ngày ${day}/${month}/${year}`;
}

/** `GIAI ĐOẠN 2021-2025`, `NĂM 2021`; nothing where no year is known. */
export function periodWords(years: readonly number[]): string {
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return '';
  return first === last ? `năm ${first}` : `giai đoạn ${first}-${last}`;
}

/** What the line under a title names. */
export type Caption = Pick<PlanValues, 'number' | 'date' | 'issuer' | 'district' | 'province'>;

/**
 * "(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của …)", with blanks for what nobody said. Days under
 * 10 and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP).
 */
export function referenceLine(plan: Caption | undefined): string {
  const number = plan?.number ?? '……/KH-UBND';
  return `(Kèm theo Kế hoạch số ${number} ${dateWords(plan?.date)} của ${issuer(plan)})`;
}

function issuer(plan: Caption | undefined): string {
  if (plan?.issuer !== undefined) return plan.issuer;
  const ended = plan?.date !== undefined && levelOn(plan.date) === 'commune';
  if (plan?.district !== undefined && !ended) return `UBND ${plan.district}`;
  return plan?.province === undefined
    ? '……'
    : `UBND ${/^(?:tỉnh|thành phố|tp)/iu.test(plan.province) ? '' : 'tỉnh '}${plan.province}`;
}

function dateWords(date: string | undefined): string {
  const [year, month, day] = date?.split('-') ?? [];
  if (year === undefined || month === undefined) return 'ngày …… tháng …… năm ……';
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
