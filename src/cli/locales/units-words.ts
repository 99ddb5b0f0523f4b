import type { Language } from '../../engine/locales/locale';
import type { PlanProvince } from '../../engine/units/plan-province';
import type { UnitVerdict } from '../../engine/units/match-units';

/** What `phuluc units` says besides findings, in one language. */
export interface UnitsWords {
  readonly title: (date: string, province: PlanProvince | undefined) => string;
  readonly counts: (all: number, by: Readonly<Record<UnitVerdict, number>>) => string;
  /** Appendix rows of whole districts. */
  readonly whole: (count: number) => string;
  readonly sums: string;
  readonly sum: (sheet: string, column: string, before: string, placed: string, waiting: string) => string;
  readonly moved: string;
  readonly more: (count: number) => string;
  readonly questions: (count: number) => string;
  readonly nobodyKnows: string;
}

const FROM_VI: Readonly<Record<PlanProvince['from'], string>> = {
  option: 'theo lựa chọn',
  plan: 'theo thông tin kế hoạch',
  title: 'theo tiêu đề',
  file: 'theo tên tệp',
  names: 'suy từ tên các đơn vị, hãy kiểm tra',
};

const FROM_EN: Readonly<Record<PlanProvince['from'], string>> = {
  option: 'as told',
  plan: 'from the plan sheet',
  title: 'from the titles',
  file: "from the file's name",
  names: 'inferred from the names, please check',
};

const vi: UnitsWords = {
  title: (date, province) =>
    `Đơn vị hành chính tính đến ${date}, ${province ? `tỉnh (thành phố) ${province.name} (${FROM_VI[province.from]})` : 'chưa rõ tỉnh: thêm --province TÊN'}`,
  counts: (all, by) =>
    `${all} dòng có tên đơn vị: ${by.today} đơn vị hiện nay, ${by.former} chuyển từ đơn vị cũ, ${by.divided} thuộc đơn vị đã chia, ${by.ambiguous} trùng tên, ${by.unknown} chưa rõ.`,
  whole: (count) =>
    `${count} dòng phụ lục là cả huyện cũ: không chuyển, "phuluc check" so với phụ lục theo xã bằng cách gộp lại.`,
  sums: 'Tổng từng cột trước và sau khi chuyển:',
  sum: (sheet, column, before, placed, waiting) =>
    `${sheet}, ${column}: ${before} = ${placed} theo đơn vị mới + ${waiting} chờ trả lời`,
  moved: 'Chuyển:',
  more: (count) => `… và ${count} tên nữa`,
  questions: (count) => `Cần trả lời ${count} câu (chọn một đơn vị mới cho mỗi tên):`,
  nobodyKnows: 'không có trong danh mục',
};

const en: UnitsWords = {
  title: (date, province) =>
    `Administrative units as of ${date}, ${province ? `province of ${province.name} (${FROM_EN[province.from]})` : 'province unknown: add --province NAME'}`,
  counts: (all, by) =>
    `${all} rows name a unit: ${by.today} of today, ${by.former} moved from former units, ${by.divided} in divided units, ${by.ambiguous} with a name of several, ${by.unknown} unknown.`,
  whole: (count) =>
    `${count} appendix rows are whole former districts: they are not moved; "phuluc check" compares them with an appendix of communes by regrouping.`,
  sums: 'Each column before and after the move:',
  sum: (sheet, column, before, placed, waiting) =>
    `${sheet}, ${column}: ${before} = ${placed} over today's units + ${waiting} waiting for answers`,
  moved: 'Moved:',
  more: (count) => `… and ${count} more names`,
  questions: (count) => `${count} questions to answer (one new unit for each name):`,
  nobodyKnows: 'not on the list',
};

export const UNITS_WORDS = { vi, en } satisfies Record<Language, UnitsWords>;
