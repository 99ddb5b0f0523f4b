import { shownCount } from '../shown/figures';
import type { ProblemSentences } from '../types/problems';

export const vi: ProblemSentences = {
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
    `${file}: tệp lớn hơn giới hạn ${limitMegabytes} MB. Bỏ bớt trang không cần rồi thử lại.`,
  'too-many-cells': ({ file, limit }) =>
    `${file}: các bảng có hơn ${shownCount(limit)} ô, quá mức đọc được. Tách phụ lục thành tệp riêng rồi thử lại.`,
  'no-sheets': ({ file }) => `${file}: sổ tính không có trang nào. Mở bằng Excel để xem lại.`,
  'empty-document': ({ file }) => `${file}: văn bản không có chữ nào. Mở tệp để xem lại.`,
  'empty-folder': ({ files }) =>
    `${files.join(', ')}: thư mục không có sổ tính nào. Cần tệp .xlsx, .xlsm, .xls, .ods hoặc .docx.`,
  'nothing-to-fill': ({ files, blanks }) =>
    blanks.length > 0
      ? `${files.join(', ')}: ${blanks.map((name) => `"${name}"`).join(', ')} chưa có dòng nào được điền (dòng ví dụ không tính). Điền rồi lập lại.`
      : `${files.join(', ')}: không có trang đầu vào nào để lập phụ lục. Cần danh mục sản phẩm, dự toán kinh phí hoặc phân công nhiệm vụ; gõ "phuluc template products --out mẫu.xlsx" để lấy biểu trống.`,
  'no-text': ({ file }) => `${file}: không có lời văn kế hoạch. Chọn tệp .docx hoặc .txt.`,
  'no-units': ({ files }) =>
    `${files.join(', ')}: không có cột nào ghi tên xã, phường hoặc huyện. Cần một bảng có cột đơn vị hoặc xã, phường.`,
  'units-open': ({ files, wanted, names }) =>
    wanted === 'today'
      ? `${files.join(', ')}: ${names.length} tên chưa rõ xã, phường mới (${someNames(names)}). Chạy "phuluc units … --out RA.xlsx", trả lời ở trang "Chuyển đơn vị" của tệp đó rồi dùng tệp đó.`
      : `${files.join(', ')}: ${names.length} tên chưa rõ thuộc huyện nào trước 01/7/2025 (${someNames(names)}). Thêm cột "Huyện trước sắp xếp", ghi huyện của từng dòng rồi chạy lại.`,
  'no-known-table': ({ files, wanted }) => `${files.join(', ')}: ${WANTED[wanted ?? 'any']}`,
};

const WANTED = {
  any: 'không nhận ra phụ lục nào. Cần ít nhất một bảng có dòng tiêu đề (STT, Đơn vị …) và các cột năm, nhóm sản phẩm hoặc nguồn kinh phí.',
  products: 'không có danh mục sản phẩm. Cần bảng mỗi dòng một sản phẩm, có cột Tên sản phẩm và Hạng sao.',
  targets:
    'không có biểu chỉ tiêu. Cần bảng mỗi dòng một chỉ tiêu, có cột Chỉ tiêu và Kế hoạch; hoặc thêm --preset và danh sách chủ thể, danh mục sản phẩm.',
  money:
    'không có bảng kinh phí nào đọc được. Cần bảng mỗi đơn vị một dòng, năm hoặc nguồn kinh phí là cột, hoặc bảng mỗi nguồn một dòng, chung hay theo từng đơn vị; số tiền là số. Gõ "phuluc check" để xem ô nào chưa đọc được.',
} as const;

const MOST_NAMES = 3;

function someNames(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join('; ') + (names.length > MOST_NAMES ? '; …' : '');
}
