import type { FixWords } from '../types/corrections';

export const vi: FixWords = {
  fix: 'Sửa',
  fixTo: (cells) => `Sửa ${cells}`,
  becomes: (cell, figure) => `${cell} thành ${figure}`,
  and: ' và ',
  blank: '(trống)',
  ways: (count) =>
    `Có ${count} cách sửa đều làm các tổng khớp; phép cộng không quyết định được. Xem từng ô, đối chiếu bản gốc rồi chọn.`,
  way: (number) => `Cách ${number}`,
  mends: (count) =>
    count === 1 ? 'Sửa như vậy thì tổng này cũng khớp:' : `Sửa như vậy thì ${count} tổng này cũng khớp:`,
  notProved: 'Chưa chứng minh được đây là cách sửa ít ô nhất.',
  formula: 'Ô này là công thức; sửa sẽ thay công thức bằng số.',
  traces: 'Đã sửa',
  fixed: 'Đã sửa',
  undo: 'Hoàn tác',
  undoOf: (cells) => `Hoàn tác ${cells}`,
  undone: (cells) => `Đã hoàn tác ${cells}.`,
  moreCells: (count) => `và ${count} ô nữa`,
  fileUntouched: 'Tệp gốc giữ nguyên; lưu bản đã sửa thành tệp mới.',
  save: 'Lưu bản đã sửa',
  saved: (file) => `Đã lưu ${file}.`,
  notKept: (files) =>
    `${files}: chỉ ghi được số đã sửa vào tệp .xlsx. Mở bằng Excel, lưu thành .xlsx rồi sửa trên tệp đó.`,
  notSaved:
    'Không đọc lại được tệp gốc nên chưa lưu. Tệp có thể đã bị xóa, đổi tên hoặc sửa; mở lại tệp rồi thử lại.',
  suffix: 'da-sua',
};
