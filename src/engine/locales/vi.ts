import type { SumKind } from '../findings';
import { shownCell, shownCells, shownFigure } from './figures';
import { LAYOUT_NAMES } from './layout-names';
import type { Locale } from './locale';
import { MEASURE_NAMES } from './measures';
import { shownWhere } from './places';
import { SUBJECTS } from './subject';
import { viDiagnosis } from './vi-diagnosis';
import { viFunding } from './vi-funding';
import { viLists } from './vi-lists';
import { viPlan } from './vi-plan';
import { viReading } from './vi-reading';
import { viRecords } from './vi-records';
import { viTallies } from './vi-tallies';
import { viText } from './vi-text';
import { viUnits } from './vi-units';

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

export const vi: Locale = {
  language: 'vi',
  subject,
  layouts: LAYOUTS,
  measures: MEASURE_NAMES.vi,
  diagnosis: viDiagnosis,
  findings: {
    ...viLists,
    ...viPlan,
    ...viRecords,
    ...viFunding,
    ...viUnits,
    ...viTallies,
    ...viReading,
    ...viText,
    ...viDiagnosis.findings,
    'sum-of-parts': ({ verdict, basis, cells, subject: of, sum, found, expected, difference, blanks }) => {
      const where = `${shownCells(cells)} (${about(of)})`;
      if (verdict === 'undecided') {
        return {
          where,
          what: `chưa đủ dữ liệu để cộng ${PARTS[sum]}; có ô trống hoặc ô không đọc được. Điền hoặc sửa các ô đó rồi kiểm tra lại.`,
        };
      }
      const figures = `in ${figure(found)}, cộng ${PARTS[sum]} được ${figure(expected)}`;
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
      const beside = evidence ? ` ${viDiagnosis.evidence(evidence)}` : '';
      return {
        where: `${ours ? shownCell(ours) : ''} (${about(of)})`,
        joint: ' ',
        what: `là ${figure(found)}, nhưng ${shownCells(theirs)} (${subject(other)}) là ${figure(expected)}; chênh ${figure(difference)}.${hidden}${beside}`,
      };
    },
    'ambiguous-number': ({ cells, text, readings }) => ({
      where: shownCells(cells),
      what: `"${text}" đọc được là ${readings.map(shownFigure).join(' hoặc ')}; các phép cộng không quyết định được. Gõ lại thành số.`,
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
  },
  problems: {
    'missing-file': ({ file }) => `${file}: không tìm thấy tệp. Kiểm tra lại đường dẫn và tên tệp.`,
    'empty-file': ({ file }) => `${file}: tệp rỗng. Lưu lại từ Excel hoặc Word rồi mở lại.`,
    'not-a-workbook': ({ file }) =>
      `${file}: không phải sổ tính Excel hay văn bản Word. Chọn tệp .xlsx, .xls, .ods, .docx hoặc .txt.`,
    'unsupported-format': ({ file, format }) =>
      `${file}: không đọc được ${format === 'xlsb' ? 'sổ tính nhị phân (.xlsb)' : 'sổ tính của Excel 5 hoặc 95'}. Mở bằng Excel, lưu thành .xlsx rồi thử lại.`,
    'unsupported-document': ({ file, format }) =>
      format === 'pdf'
        ? `${file}: không đọc được tệp .pdf. Mở bằng Word, lưu thành .docx rồi thử lại, hoặc chép chữ trong tệp rồi dán vào.`
        : `${file}: không đọc được tệp .${format}. Mở bằng Word, lưu thành .docx rồi thử lại.`,
    encrypted: ({ file }) =>
      `${file}: tệp đặt mật khẩu mở. Mở bằng Excel hoặc Word, bỏ mật khẩu, lưu lại rồi thử lại.`,
    broken: ({ file }) =>
      `${file}: tệp bị hỏng hoặc tải về chưa đủ. Xin lại tệp, hoặc mở bằng Excel hay Word rồi lưu lại.`,
    hostile: ({ file }) => `${file}: tệp có cấu trúc không an toàn nên không mở. Xin lại tệp từ người gửi.`,
    'too-large': ({ file, limitMegabytes }) =>
      `${file}: tệp lớn hơn giới hạn ${limitMegabytes} MB. Tách bớt sheet không cần rồi thử lại.`,
    'too-many-cells': ({ file, limit }) =>
      `${file}: các bảng có hơn ${limit.toLocaleString('vi-VN')} ô, quá mức đọc được. Tách phụ lục thành tệp riêng rồi thử lại.`,
    'no-sheets': ({ file }) => `${file}: sổ tính không có sheet nào. Mở bằng Excel để xem lại.`,
    'empty-document': ({ file }) => `${file}: văn bản không có chữ nào. Mở tệp để xem lại.`,
    'empty-folder': ({ files }) =>
      `${files.join(', ')}: thư mục không có sổ tính nào. Cần tệp .xlsx, .xlsm, .xls, .ods hoặc .docx.`,
    'nothing-to-fill': ({ files }) =>
      `${files.join(', ')}: không có trang đầu vào nào để lập phụ lục. Cần danh mục sản phẩm, dự toán kinh phí hoặc phân công nhiệm vụ; gõ "phuluc template products --out mẫu.xlsx" để lấy biểu trống.`,
    'no-text': ({ file }) => `${file}: không có lời văn kế hoạch. Chọn tệp .docx hoặc .txt.`,
    'no-units': ({ files }) =>
      `${files.join(', ')}: không có cột nào ghi tên xã, phường hoặc huyện. Cần một bảng có cột đơn vị hoặc xã, phường.`,
    'no-known-table': ({ files }) =>
      `${files.join(', ')}: không nhận ra phụ lục nào. Cần ít nhất một bảng có dòng tiêu đề (STT, Đơn vị …) và các cột năm, nhóm sản phẩm hoặc nguồn kinh phí.`,
  },
};
