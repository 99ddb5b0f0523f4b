import type { TableReadingWords } from '../types/table-reading';

export const vi: TableReadingWords = {
  open: 'Cách đọc bảng này',
  isTable: 'Bảng này là',
  header: 'Dòng tiêu đề',
  headerFirst: 'từ dòng',
  headerLast: 'đến dòng',
  measure: 'Đơn vị tính',
  asRead: '(tự đọc)',
  columns: 'Các cột',
  column: (letter, heading) => (heading === '' ? `Cột ${letter}` : `Cột ${letter}: ${heading}`),
  year: (letter) => `Năm của cột ${letter}`,
  means: {
    number: 'số thứ tự',
    name: 'tên các dòng',
    figure: 'số liệu, theo tiêu đề',
    share: 'tỷ lệ %',
    ignore: 'bỏ qua',
  },
  rows: 'Các dòng',
  row: (row, name) => (name === '' ? `Dòng ${row}` : `Dòng ${row}: ${name}`),
  rowKinds: { total: 'dòng tổng', part: 'dòng thường', ignore: 'bỏ qua' },
  apply: 'Đọc lại như vậy',
  reset: 'Đọc theo chương trình',
  sameHeadings: 'Đọc như bảng trước có cùng tiêu đề',
  chosen: 'đọc theo lời anh/chị',
  wrongRows: 'Số dòng chưa đúng: từ dòng phải là số từ 1 và không sau đến dòng.',
};
