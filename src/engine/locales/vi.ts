import type { SumKind } from '../findings';
import { shownCell, shownCells, shownFigure } from './figures';
import { LAYOUT_NAMES } from './layout-names';
import type { Locale } from './locale';
import { MEASURE_NAMES } from './measures';
import { subjectText } from './subject';
import { viDiagnosis } from './vi-diagnosis';
import { viFunding } from './vi-funding';
import { viRecords } from './vi-records';
import { viTallies } from './vi-tallies';

const LAYOUTS = LAYOUT_NAMES.vi;

const PARTS: Readonly<Record<SumKind, string>> = {
  items: 'các cột thành phần',
  years: 'các năm',
  rows: 'các dòng',
};

const subject: Locale['subject'] = (about) =>
  subjectText(about, 'vi', {
    year: (year) => `năm ${year}`,
    period: (period) => `giai đoạn ${period}`,
    of: (unit) => `của ${unit}`,
  });

const about = (of: Parameters<Locale['subject']>[0] | undefined): string => (of ? subject(of) : '');
const figure = (value: Parameters<typeof shownFigure>[0] | undefined): string =>
  value ? shownFigure(value) : '(trống)';

export const vi: Locale = {
  language: 'vi',
  subject,
  layouts: LAYOUTS,
  measures: MEASURE_NAMES.vi,
  diagnosis: viDiagnosis,
  findings: {
    ...viRecords,
    ...viFunding,
    ...viTallies,
    ...viDiagnosis.findings,
    'sum-of-parts': ({ verdict, basis, cells, subject: of, sum, found, expected, difference, blanks }) => {
      const where = `${shownCells(cells)} (${about(of)})`;
      if (verdict === 'undecided') {
        return `${where}: chưa đủ dữ liệu để cộng ${PARTS[sum]}; có ô trống hoặc ô không đọc được. Điền hoặc sửa các ô đó rồi kiểm tra lại.`;
      }
      const figures = `in ${figure(found)}, cộng ${PARTS[sum]} được ${figure(expected)}`;
      if (verdict === 'rounding') {
        return basis === 'printed'
          ? `${where}: trang in ${figures}; chênh ${figure(difference)} do làm tròn khi hiển thị, số trong ô khớp.`
          : `${where}: ${figures}; chênh ${figure(difference)} do làm tròn.`;
      }
      const blank = blanks.length > 0 ? ` Có ${blanks.length} ô trống trong các phần.` : '';
      return `${where}: sai, ${figures}, chênh ${figure(difference)}.${blank}`;
    },
    'cross-appendix': ({ cells, subject: of, other, found, expected, difference, totalsAgree, evidence }) => {
      const [ours, ...theirs] = cells;
      const hidden = totalsAgree
        ? ' Tổng của hai phụ lục bằng nhau nên nhìn tổng không thấy chênh lệch này.'
        : '';
      return `${ours ? shownCell(ours) : ''} (${about(of)}) là ${figure(found)}, nhưng ${shownCells(theirs)} (${subject(other)}) là ${figure(expected)}; chênh ${figure(difference)}.${hidden}${evidence ? ` ${viDiagnosis.evidence(evidence)}` : ''}`;
    },
    'ambiguous-number': ({ cells, text, readings }) =>
      `${shownCells(cells)}: "${text}" đọc được là ${readings.map(shownFigure).join(' hoặc ')}; các phép cộng không quyết định được. Gõ lại thành số.`,
    'text-number': ({ cells }) =>
      `${shownCells(cells)}: số lưu dưới dạng văn bản nên hàm SUM của Excel bỏ qua. Chuyển các ô này thành số.`,
    'unknown-unit': ({ cells, parts, name, taken }) =>
      `${shownCells(cells)}: "${name}" được coi là "${taken}" (${shownCells(parts)}), chỉ khác dấu hoặc cách viết.`,
    'unit-missing': ({ cells, name, missingFrom }) =>
      `${shownCells(cells)}: "${name}" không có trong phụ lục ${missingFrom.map((id) => LAYOUTS[id]).join(', ')}. Bổ sung dòng hoặc xem lại tên.`,
    'formula-range': ({ cells, formula, leftOut }) =>
      `${shownCells(cells)}: công thức =${formula} bỏ sót ${shownCells(leftOut)}. Sửa lại vùng cộng.`,
    'typed-total': ({ cells }) =>
      `${shownCells(cells)}: tổng gõ tay trong khi các ô tổng bên cạnh là công thức; sửa số sẽ không tự cộng lại.`,
    'unreadable-figure': ({ cells, text }) =>
      `${shownCells(cells)}: "${text}" không phải là số. Sửa lại ô này.`,
    'fractional-count': ({ cells }) =>
      `${shownCells(cells)}: số đếm không thể có phần lẻ. Xem lại số đã nhập.`,
    negative: ({ cells }) => `${shownCells(cells)}: số âm. Xem lại dấu của số đã nhập.`,
    'plan-number': ({ cells, numbers }) =>
      `${shownCells(cells)}: các phụ lục ghi số kế hoạch khác nhau (${numbers.join(', ')}). Thống nhất theo số của văn bản.`,
  },
  problems: {
    'missing-file': ({ file }) => `${file}: không tìm thấy tệp. Kiểm tra lại đường dẫn và tên tệp.`,
    'empty-file': ({ file }) => `${file}: tệp rỗng. Lưu lại sổ tính từ Excel rồi mở lại.`,
    'not-a-workbook': ({ file }) => `${file}: không phải sổ tính Excel. Chọn tệp .xlsx, .xls hoặc .ods.`,
    'unsupported-format': ({ file, format }) =>
      `${file}: không đọc được ${format === 'xlsb' ? 'sổ tính nhị phân (.xlsb)' : 'sổ tính của Excel 5 hoặc 95'}. Mở bằng Excel, lưu thành .xlsx rồi thử lại.`,
    encrypted: ({ file }) =>
      `${file}: sổ tính đặt mật khẩu mở. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại.`,
    broken: ({ file }) =>
      `${file}: sổ tính bị hỏng hoặc tải về chưa đủ. Xin lại tệp hoặc mở bằng Excel và lưu lại.`,
    hostile: ({ file }) => `${file}: tệp có cấu trúc không an toàn nên không mở. Xin lại tệp từ người gửi.`,
    'too-large': ({ file, limitMegabytes }) =>
      `${file}: tệp lớn hơn giới hạn ${limitMegabytes} MB. Tách bớt sheet không cần rồi thử lại.`,
    'no-sheets': ({ file }) => `${file}: sổ tính không có sheet nào. Mở bằng Excel để xem lại.`,
    'no-known-table': ({ files }) =>
      `${files.join(', ')}: không nhận ra phụ lục nào. Cần ít nhất một bảng có dòng tiêu đề (STT, Đơn vị …) và các cột năm, nhóm sản phẩm hoặc nguồn kinh phí.`,
  },
};
