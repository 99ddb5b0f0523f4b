import type { Severity } from '../findings';
import type { Language } from './locale';

/** How many of each a report counts. */
export interface ReportCounts {
  readonly errors: number;
  readonly identities: number;
  readonly rounding: number;
  readonly pass: number;
  readonly undecided: number;
  readonly warnings: number;
}

/** What a report says besides its findings. */
export interface ReportWords {
  readonly headline: (counts: ReportCounts) => string;
  readonly table: (sheet: string, layout: string, range: string, measure: string) => string;
  readonly inputTable: (sheet: string, layout: string, range: string, rows: number) => string;
  readonly text: (file: string, figures: number) => string;
  readonly unknownMeasure: string;
  /** Of a sheet with figures in which no table was found, and of one whose table no layout explains. */
  readonly readNothing: string;
  readonly readAsTable: string;
  readonly unread: (sheet: string) => string;
  readonly files: (read: number, leftOut: number) => string;
  /** A file and who sent it. */
  readonly file: (file: string, units: readonly string[]) => string;
  readonly lacking: (layouts: readonly string[]) => string;
  readonly leftOut: (problem: string) => string;
  readonly hidden: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Over findings that belong to no sheet. */
  readonly wholePlan: string;
  readonly nothingWrong: string;
  /** In place of a correction that an earlier finding has told; `cell` is that finding's. */
  readonly sameCorrection: (cell: string) => string;
}

export const REPORT_WORDS = {
  vi: {
    headline: ({ errors, identities, rounding, pass, undecided, warnings }) =>
      `${identities === 0 ? 'Chưa có phép cộng nào để kiểm tra: ' : ''}${errors} chỗ sai, ${rounding} chênh lệch do làm tròn, ${pass} chỗ khớp${undecided > 0 ? `, ${undecided} chỗ chưa đủ dữ liệu` : ''}; ${warnings} điểm cần xem lại.`,
    table: (sheet, layout, range, measure) => `Đã đọc ${sheet}, ${range}: ${layout} (${measure}).`,
    inputTable: (sheet, layout, range, rows) => `Đã đọc ${sheet}, ${range}: ${layout} (${rows} dòng).`,
    text: (file, figures) => `Đã đọc lời văn ${file}: ${figures} số.`,
    unknownMeasure: 'không ghi đơn vị tính',
    readNothing: 'không thấy bảng số liệu nào: chưa có hàng đầu cột trên các cột số',
    readAsTable: 'không theo mẫu phụ lục nào; vẫn đọc và cộng theo chính bảng',
    unread: (sheet) => `Chưa đọc ${sheet}: không thấy bảng số liệu nào trên trang này.`,
    files: (read, leftOut) => `Đã đọc ${read} tệp${leftOut > 0 ? `, bỏ qua ${leftOut} tệp` : ''}:`,
    file: (file, units) =>
      `${file}${units.length > 0 ? ` (${someUnits(units, (count) => `và ${count} đơn vị khác`)})` : ''}`,
    lacking: (layouts) => `Còn thiếu so với các đơn vị khác: ${layouts.join(', ')}.`,
    leftOut: (problem) => `Bỏ qua ${problem}`,
    hidden: ' (trang ẩn)',
    severities: { error: 'SAI', warning: 'Xem lại', info: 'Ghi chú' },
    wholePlan: 'Cả kế hoạch',
    nothingWrong: 'Không có điểm nào cần nêu.',
    sameCorrection: (cell) => `Cách sửa như đã nêu ở ${cell}.`,
  },
  en: {
    headline: ({ errors, identities, rounding, pass, undecided, warnings }) =>
      `${identities === 0 ? 'No sum was found to check: ' : ''}${errors} wrong, ${rounding} differences by rounding, ${pass} agree${undecided > 0 ? `, ${undecided} undecided` : ''}; ${warnings} to look at.`,
    table: (sheet, layout, range, measure) => `Read ${sheet}, ${range}: ${layout} (${measure}).`,
    inputTable: (sheet, layout, range, rows) => `Read ${sheet}, ${range}: ${layout} (${rows} rows).`,
    text: (file, figures) => `Read the text of ${file}: ${figures} figures.`,
    unknownMeasure: 'measure unit not stated',
    readNothing: 'no table of figures found: no row of headings over columns of figures',
    readAsTable: 'no standard appendix; read and added up by its own structure',
    unread: (sheet) => `Not read ${sheet}: no table of figures found on it.`,
    files: (read, leftOut) =>
      `${read} ${read === 1 ? 'file' : 'files'} read${leftOut > 0 ? `, ${leftOut} left out` : ''}:`,
    file: (file, units) =>
      `${file}${units.length > 0 ? ` (${someUnits(units, (count) => `and ${count} more units`)})` : ''}`,
    lacking: (layouts) => `Lacking, beside what the other units sent: ${layouts.join(', ')}.`,
    leftOut: (problem) => `Left out: ${problem}`,
    hidden: ' (hidden sheet)',
    severities: { error: 'WRONG', warning: 'Look at', info: 'Note' },
    wholePlan: 'The whole plan',
    nothingWrong: 'Nothing to report.',
    sameCorrection: (cell) => `The correction is the one given at ${cell}.`,
  },
} satisfies Readonly<Record<Language, ReportWords>>;

/** Two names, and how many more there are. */
function someUnits(units: readonly string[], more: (count: number) => string): string {
  const shown = units.slice(0, MOST_UNITS);
  return [...shown, ...(units.length > MOST_UNITS ? [more(units.length - MOST_UNITS)] : [])].join(', ');
}

const MOST_UNITS = 2;
