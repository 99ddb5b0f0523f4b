import { shownDate } from '../shown/figures';
import { someUnits } from '../shown/some-units';
import type { ReportWords } from '../types/report';

export const vi: ReportWords = {
  headline: ({ errors, identities, rounding, pass, undecided, warnings, figures, mistakes = errors }) =>
    `${identities > 0 ? '' : figures === undefined ? 'Chưa có phép cộng nào để kiểm tra: ' : 'Lời văn chưa có số nào đối chiếu được với nhau: '}${mistakes < errors ? `${mistakes} lỗi cần sửa (${errors} chỗ sai)` : `${errors} chỗ sai`}, ${rounding} chênh lệch do làm tròn, ${pass} chỗ khớp${undecided > 0 ? `, ${undecided} chỗ chưa đủ dữ liệu` : ''}; ${warnings} điểm cần xem lại.`,
  checked: (files, day) => `${files.join(', ')}${day ? `; kiểm tra ngày ${shownDate(day)}` : ''}.`,
  table: (sheet, layout, range, measure) => `Đã đọc ${sheet}, ${range}: ${layout} (${measure}).`,
  inputTable: (sheet, layout, range, rows) => `Đã đọc ${sheet}, ${range}: ${layout} (${rows} dòng).`,
  text: (file, figures) => `Đã đọc lời văn ${file}: ${figures} số.`,
  unknownMeasure: 'không ghi đơn vị tính',
  readNothing: 'không thấy bảng số liệu nào: chưa có dòng tiêu đề trên các cột số',
  readAsTable: 'không theo mẫu phụ lục nào; vẫn đọc và cộng theo chính bảng',
  unread: (sheet) => `Chưa đọc ${sheet}: không thấy bảng số liệu nào trên trang này.`,
  files: (read, leftOut) => `Đã đọc ${read} tệp${leftOut > 0 ? `, bỏ qua ${leftOut} tệp` : ''}:`,
  file: (file, units) =>
    `${file}${units.length > 0 ? ` (${someUnits(units, (count) => `và ${count} đơn vị khác`)})` : ''}`,
  lacking: (layouts) => `Còn thiếu so với các đơn vị khác: ${layouts.join(', ')}.`,
  leftOut: (problem) => `Bỏ qua ${problem}`,
  hidden: ' (trang ẩn)',
  severities: { error: 'SAI', warning: 'Cần xem', info: 'Để biết' },
  wholePlan: 'Cả kế hoạch',
  nothingWrong: 'Không có điểm nào cần nêu.',
  sameCorrection: (cell) => `Cách sửa như đã nêu ở ${cell}.`,
};
