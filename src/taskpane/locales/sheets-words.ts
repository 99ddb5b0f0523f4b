import { useLanguage } from './index';
import type { Language } from './words';

/** How many sheets were read as what. */
export interface SheetCounts {
  readonly sheets: number;
  /** Read by a layout. */
  readonly known: number;
  /** Read and added up without one. */
  readonly plain: number;
  /** With figures, but without a table that could be read. */
  readonly unread: number;
  /** Plans' texts. */
  readonly texts: number;
}

/** What is said about the sheets that were read, and what they may be said to be. */
export interface SheetsWords {
  readonly summary: (counts: SheetCounts) => string;
  readonly ofFile: (file: string, counts: SheetCounts) => string;
  readonly hidden: string;
  readonly plain: string;
  readonly unread: string;
  readonly noFigures: (sheets: readonly string[]) => string;
  readonly text: (figures: number) => string;
  readonly rows: (count: number) => string;
  readonly noMeasure: string;
  readonly thisIs: string;
  readonly thisIsFor: (sheet: string) => string;
  readonly asFound: string;
  readonly plainTable: string;
  readonly asBefore: (layout: string) => string;
  readonly measure: string;
  readonly measureUnsaid: string;
  readonly said: string;
  readonly noFiguresAnywhere: string;
  readonly lookedFor: string;
}

const joined = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(', ');

const many = (value: number, one: string, more = `${one}s`): string => `${value} ${value === 1 ? one : more}`;

function partsVi({ known, plain, unread, texts }: SheetCounts): string {
  return joined([
    [known, `${known} trang theo mẫu`],
    [plain, `${plain} trang có bảng không theo mẫu`],
    [unread, `${unread} trang chưa đọc được`],
    [texts, `${texts} văn bản`],
  ]);
}

function partsEn({ known, plain, unread, texts }: SheetCounts): string {
  return joined([
    [known, `${many(known, 'sheet')} of a known layout`],
    [plain, `${many(plain, 'sheet')} without a layout`],
    [unread, `${many(unread, 'sheet')} not read`],
    [texts, many(texts, 'text')],
  ]);
}

const SHEETS_WORDS: Readonly<Record<Language, SheetsWords>> = {
  vi: {
    summary: (counts) => `Đã đọc: ${partsVi(counts) || 'không có số liệu'}`,
    ofFile: (file, counts) => `${file}: ${partsVi(counts) || 'không có số liệu'}`,
    hidden: 'trang ẩn',
    plain: 'Bảng không theo mẫu; vẫn đọc và cộng theo chính bảng',
    unread: 'Chưa đọc: không thấy hàng đầu cột trên các cột số',
    noFigures: (sheets) => `Không có số liệu: ${sheets.join(', ')}.`,
    text: (figures) => `lời văn, ${figures} số`,
    rows: (count) => `${count} dòng`,
    noMeasure: 'không ghi đơn vị tính',
    thisIs: 'Đây là',
    thisIsFor: (sheet) => `Trang ${sheet} là`,
    asFound: '(theo chương trình)',
    plainTable: 'Bảng không theo mẫu',
    asBefore: (layout) => `Như lần trước: ${layout}`,
    measure: 'Đơn vị tính của bảng không ghi',
    measureUnsaid: '(chưa chọn)',
    said: 'do anh/chị chọn',
    noFiguresAnywhere: 'Không thấy số liệu trên trang nào.',
    lookedFor: 'Các mẫu được tìm',
  },
  en: {
    summary: (counts) => `Read: ${partsEn(counts) || 'no figures'}`,
    ofFile: (file, counts) => `${file}: ${partsEn(counts) || 'no figures'}`,
    hidden: 'hidden sheet',
    plain: 'A table without a layout; read and added up by its own structure',
    unread: 'Not read: no row of headings over columns of figures',
    noFigures: (sheets) => `No figures: ${sheets.join(', ')}.`,
    text: (figures) => `text, ${many(figures, 'figure')}`,
    rows: (count) => many(count, 'row'),
    noMeasure: 'measure unit not stated',
    thisIs: 'This is',
    thisIsFor: (sheet) => `Sheet ${sheet} is`,
    asFound: '(as found)',
    plainTable: 'A table without a layout',
    asBefore: (layout) => `As before: ${layout}`,
    measure: 'Measure unit of tables that state none',
    measureUnsaid: '(not chosen)',
    said: 'chosen by you',
    noFiguresAnywhere: 'There are no figures on any sheet.',
    lookedFor: 'Layouts that were looked for',
  },
};

export function useSheetsWords(): SheetsWords {
  return SHEETS_WORDS[useLanguage()];
}
