import type { SumKind } from '../../engine/findings';
import { LAYOUT_NAMES } from '../layout-names';
import { shownCell, shownCells, shownFigure } from '../shown/figures';
import { shownWhere } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { CheckingSentences } from '../types/checking';
import type { Locale } from '../types/locale';
import { vi as diagnosis } from './diagnosis';

const LAYOUTS = LAYOUT_NAMES.vi;

const PARTS: Readonly<Record<SumKind, string>> = {
  items: 'các cột thành phần',
  years: 'các năm',
  rows: 'các dòng',
};

const subject = SUBJECTS.vi;

const about = (of: Parameters<Locale['subject']>[0] | undefined): string => (of ? subject(of) : '');

const figure = (value: Parameters<typeof shownFigure>[0] | undefined): string =>
  value ? shownFigure(value) : '(trống)';

export const vi: CheckingSentences = {
  'balance-mismatch': ({ cells, subject: of, found, expected, difference }) =>
    `${shownCells(cells)} (${about(of)}): ghi ${figure(found)}, số trước cộng phần tăng, trừ phần giảm được ${figure(expected)}, chênh ${figure(difference)}.`,
  'mean-mismatch': ({ cells, subject: of, found, expected }) =>
    `${shownCells(cells)} (${about(of)}): ghi ${figure(found)}, bình quân các cột bên trái được ${figure(expected)}.`,
  'sum-of-parts': ({
    verdict,
    basis,
    cells,
    subject: of,
    sum,
    found,
    expected,
    difference,
    blanks,
    lone,
  }) => {
    const where = `${shownCells(cells)} (${about(of)})`;
    if (verdict === 'undecided') {
      return {
        where,
        what: `chưa đủ dữ liệu để cộng ${PARTS[sum]}; có ô trống hoặc ô không đọc được. Điền hoặc sửa các ô đó rồi kiểm tra lại.`,
      };
    }
    const figures = `in ${figure(found)}, cộng ${PARTS[sum]} được ${figure(expected)}`;
    if (lone === true) {
      return {
        where,
        what: `${figures}; chênh ${figure(difference)}. Mức chênh này có thể do làm tròn, nhưng các tổng khác trong bảng khớp đến chữ số cuối: xem lại số gốc.`,
      };
    }
    if (verdict === 'rounding') {
      const what =
        basis === 'printed'
          ? `trang in ${figures}; chênh ${figure(difference)} do làm tròn khi hiển thị, số trong ô khớp.`
          : `${figures}; chênh ${figure(difference)} do làm tròn.`;
      return { where, what };
    }
    const blank = blanks.length > 0 ? ` Có ${blanks.length} ô trống trong các phần.` : '';
    return { where, what: `sai, ${figures}, chênh ${figure(difference)}.${blank}` };
  },
  'cross-appendix': ({ cells, subject: of, other, found, expected, difference, totalsAgree, evidence }) => {
    const [ours, ...theirs] = cells;
    const hidden = totalsAgree
      ? ' Tổng của hai phụ lục bằng nhau nên nhìn tổng không thấy chênh lệch này.'
      : '';
    const beside = evidence ? ` ${diagnosis.evidence(evidence)}` : '';
    return {
      where: `${ours ? shownCell(ours) : ''} (${about(of)})`,
      joint: ' ',
      what: `là ${figure(found)}, nhưng ${shownCells(theirs)} (${subject(other)}) là ${figure(expected)}; chênh ${figure(difference)}.${hidden}${beside}`,
    };
  },
  'ambiguous-number': ({ cells, text, readings }) => ({
    where: shownCells(cells),
    what: `${cells.length > 1 ? `${cells.length} ô như ` : ''}"${text}" đọc được là ${readings.map(shownFigure).join(' hoặc ')}; các phép cộng không quyết định được. Gõ lại thành số.`,
  }),
  'text-number': ({ cells }) => ({
    where: shownCells(cells),
    what: `số lưu dưới dạng văn bản nên hàm SUM của Excel bỏ qua. Chuyển các ô này thành số.`,
  }),
  'unit-missing': ({ cells, name, missingFrom }) => ({
    where: shownCells(cells),
    what: `"${name}" không có trong phụ lục ${missingFrom.map((id) => LAYOUTS[id]).join(', ')}. Bổ sung dòng hoặc xem lại tên.`,
  }),
  'formula-range': ({ cells, formula, leftOut }) => ({
    where: shownCells(cells),
    what: `công thức =${formula} bỏ sót ${shownCells(leftOut)}. Sửa lại vùng cộng.`,
  }),
  'typed-total': ({ cells }) => ({
    where: shownCells(cells),
    what: `tổng gõ tay trong khi các ô tổng bên cạnh là công thức; sửa số sẽ không tự cộng lại.`,
  }),
  'unreadable-figure': ({ cells, text }) => ({
    where: shownCells(cells),
    what: `"${text}" không phải là số. Sửa lại ô này.`,
  }),
  'fractional-count': ({ cells }) => ({
    where: shownCells(cells),
    what: `số đếm không thể có phần lẻ. Xem lại số đã nhập.`,
  }),
  negative: ({ cells }) => ({ where: shownCells(cells), what: `số âm. Xem lại dấu của số đã nhập.` }),
  'plan-number': ({ cells, places, numbers }) => ({
    where: shownWhere({ cells, ...(places ? { places } : {}) }, 'vi'),
    what: `các phụ lục ghi số kế hoạch khác nhau (${numbers.join(', ')}). Thống nhất theo số của văn bản.`,
  }),
};
