import { joined } from '../shown/joined';
import type { SheetCounts, SheetsWords } from '../types/sheets';

function parts({ known, plain, unread, texts }: SheetCounts): string {
  return joined([
    [known, `${known} trang theo mẫu`],
    [plain, `${plain} trang có bảng không theo mẫu`],
    [unread, `${unread} trang chưa đọc được`],
    [texts, `${texts} văn bản`],
  ]);
}

export const vi: SheetsWords = {
  summary: (counts, lacking) =>
    `Đã đọc: ${parts(counts) || 'không có số liệu'}${lacking > 0 ? `; ${lacking} tệp còn thiếu` : ''}`,
  ofFile: (file, counts) => `${file}: ${parts(counts) || 'không có số liệu'}`,
  hidden: 'trang ẩn',
  plain: 'Bảng không theo mẫu; vẫn đọc và cộng theo chính bảng',
  unread: 'Chưa đọc: không thấy dòng tiêu đề trên các cột số',
  noFigures: (sheets) => `Không có số liệu: ${sheets.join(', ')}.`,
  text: (figures) => `lời văn, ${figures} số`,
  rows: (count) => `${count} dòng`,
  thisIs: 'Đây là',
  thisIsFor: (sheet) => `Trang ${sheet} là`,
  asFound: '(theo chương trình)',
  plainTable: 'Bảng không theo mẫu',
  asBefore: (layout) => `Như lần trước: ${layout}`,
  measure: 'Đơn vị tính của bảng không ghi',
  measureUnsaid: '(chưa chọn)',
  said: 'do anh/chị chọn',
  glimpse: (sheet) => `Những ô đầu có số của trang ${sheet}`,
  whichHeader: 'Dòng nào là tiêu đề của bảng?',
  headerUnsaid: '(chưa chọn)',
  rowNumber: (row) => `Dòng ${row}`,
  headerInVain: (row) => `Đọc theo dòng ${row} vẫn chưa thấy cột số nào dưới tiêu đề.`,
  noFiguresAnywhere: 'Không thấy số liệu trên trang nào.',
  lookedFor: 'Các mẫu được tìm',
};
