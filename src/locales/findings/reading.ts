import type { SheetAside } from '../../engine/grid/grid';
import type { ReadingFinding } from '../../engine/findings/reading';
import type { Both } from '../language';
import { LAYOUT_NAMES } from '../layout-names';
import { shownCells } from '../shown/figures';
import { SUBJECTS } from '../shown/subject';
import { PRACTICE, type RulesOf } from './rule';

const ASIDE: Both<Readonly<Record<SheetAside['kind'], string>>> = {
  vi: { chart: 'trang biểu đồ', macro: 'trang macro', dialog: 'trang hộp thoại', other: 'trang' },
  en: { chart: 'chart sheet', macro: 'macro sheet', dialog: 'dialog sheet', other: 'sheet' },
};

/** The rules about what reading noticed by itself. */
export const READING_RULES: RulesOf<ReadingFinding> = {
  'legacy-font': {
    label: { vi: 'Chữ gõ bằng phông TCVN3, VNI', en: 'Texts in TCVN3 or VNI fonts' },
    severity: 'info',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: Unicode theo TCVN 6909:2001',
    vi: ({ cells, encodings }) => ({
      where: shownCells(cells),
      what: `chữ gõ bằng bảng mã ${encodings.map((each) => each.toUpperCase()).join(', ')}, đã đọc theo Unicode. Nên chuyển tệp sang Unicode.`,
    }),
    en: ({ cells, encodings }) => ({
      where: shownCells(cells),
      what: `typed in ${encodings.map((each) => each.toUpperCase()).join(', ')}, read as Unicode. Better convert the file.`,
    }),
  },
  'blank-heading': {
    label: { vi: 'Tiêu đề cột để trống', en: 'A heading that is missing' },
    severity: 'info',
    origin: PRACTICE,
    vi: ({ cells, subject, told }) => ({
      where: shownCells(cells),
      what:
        told === 'nothing'
          ? 'tiêu đề cột để trống; cột này được tính là một phần riêng. Ghi tiêu đề.'
          : `tiêu đề cột để trống, đọc là "${told === 'year' ? `Năm ${subject.year}` : SUBJECTS.vi(subject)}" theo các cột bên cạnh. Ghi tiêu đề.`,
    }),
    en: ({ cells, subject, told }) => ({
      where: shownCells(cells),
      what:
        told === 'nothing'
          ? 'the heading is missing; the column counts as a part of its own. Write its heading.'
          : `the heading is missing and was read as "${told === 'year' ? subject.year : SUBJECTS.en(subject)}" from the columns beside it. Write it.`,
    }),
  },
  'rows-left-out': {
    label: { vi: 'Dòng không tính', en: 'Rows that take no part' },
    severity: 'info',
    origin: PRACTICE,
    vi: ({ cells }) => ({
      where: shownCells(cells),
      what: 'dòng ghi chú, dòng "trong đó", dòng tiêu đề giữa bảng hoặc dòng có tên mà không có số; không tính vào tổng nào.',
    }),
    en: ({ cells }) => ({
      where: shownCells(cells),
      what: 'a note, an "of which" line, a heading among the rows or a name without figures; it takes part in no total.',
    }),
  },
  'hidden-part': {
    label: { vi: 'Trang, dòng, cột ẩn', en: 'Hidden sheets, rows, columns' },
    severity: 'info',
    origin: PRACTICE,
    vi: ({ cells, what, sheet }) => ({
      where: cells.length > 0 ? shownCells(cells) : `Trang "${sheet}"`,
      what:
        what === 'sheet'
          ? 'trang ẩn, vẫn được đọc và tính.'
          : what === 'rows'
            ? 'dòng ẩn, vẫn được tính.'
            : 'cột ẩn, vẫn được tính.',
    }),
    en: ({ cells, what, sheet }) => ({
      where: cells.length > 0 ? shownCells(cells) : `Sheet "${sheet}"`,
      what:
        what === 'sheet'
          ? 'hidden, and read all the same.'
          : what === 'rows'
            ? 'hidden rows, counted all the same.'
            : 'hidden columns, counted all the same.',
    }),
  },
  'said-not-found': {
    label: { vi: 'Trang không phải biểu đã nêu', en: 'A sheet that is not what it was said to be' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ sheet, said }) => ({
      where: `Trang "${sheet}"`,
      what: `được nêu là ${LAYOUT_NAMES.vi[said]}, nhưng không cột nào hoặc không dòng nào đọc được theo biểu đó. Nêu biểu khác, hoặc sửa tiêu đề cột theo biểu mẫu.`,
    }),
    en: ({ sheet, said }) => ({
      where: `Sheet "${sheet}"`,
      what: `said to be a ${LAYOUT_NAMES.en[said]}, but none of its columns or rows can be read as one. Name another layout, or head the columns as its template does.`,
    }),
  },
  'sheets-aside': {
    label: { vi: 'Trang biểu đồ, trang macro', en: 'Sheets of charts and macros' },
    severity: 'info',
    origin: PRACTICE,
    vi: ({ file, sheets }) => ({
      where: file,
      what: `không đọc ${sheets.map(({ name, kind }) => `${ASIDE.vi[kind]} "${name}"`).join(', ')}: ở đó không có bảng số liệu để kiểm tra.`,
    }),
    en: ({ file, sheets }) => ({
      where: file,
      what: `not read: ${sheets.map(({ name, kind }) => `${ASIDE.en[kind]} "${name}"`).join(', ')}; no table of figures is there to check.`,
    }),
  },
  'formulas-unread': {
    label: { vi: 'Công thức trong tệp .xls', en: 'Formulas of an .xls file' },
    severity: 'info',
    origin: 'Dạng tệp Excel 97-2003: chương trình chỉ đọc kết quả của công thức',
    vi: ({ file }) => ({
      where: file,
      what: 'chỉ đọc được kết quả của công thức, nên chưa kiểm tra công thức cộng có đúng ô hay không. Lưu tệp thành .xlsx rồi kiểm tra lại nếu cần.',
    }),
    en: ({ file }) => ({
      where: file,
      what: 'only the results of its formulas are read, so whether they add the right cells is not checked. Save it as .xlsx and check again where that matters.',
    }),
  },
};
