import { shownBySheet, shownDate } from '../shown/figures';
import { option, shown } from '../shown/sheet-names';
import type { QuestionWords } from '../types/fill-questions';

export const vi: QuestionWords = {
  intro: (count) => `Chưa lập phụ lục: còn ${count} điều chưa rõ, cần trả lời trước.`,
  asks: {
    'measure-unsaid': ({ sheets }) =>
      `Không ghi đơn vị tính: ${sheets.map(shown).join(', ')}. Số tiền ở đó là đồng, nghìn đồng, triệu đồng hay tỷ đồng?`,
    repeated: ({ repeated, first, again, hidden, rows }) => {
      const name = hidden ? `${shown(again)}, là trang ẩn,` : shown(again);
      return {
        copy: `${name} giống hệt ${shown(first)} (${rows} dòng). Tính một lần hay hai lần?`,
        part: `${rows} dòng của ${name} đã có trong ${shown(first)}. Tính một lần hay hai lần?`,
        version: `${name} và ${shown(first)} có ${rows} dòng cùng nội dung nhưng khác số. Lấy bản nào?`,
      }[repeated];
    },
    'unread-rows': ({ at, rows, partly }) =>
      partly
        ? `${shown(at)}: còn ${rows} dòng số nằm ngoài bảng đã đọc. Bỏ các dòng đó?`
        : `${shown(at)}: chưa nhận ra là biểu nào (${rows} dòng số). Sửa tiêu đề cột theo biểu mẫu, hay bỏ trang này?`,
    'unread-figures': ({ cells }) =>
      `${cells.length} ô số tiền không đọc được chắc chắn: ${shownBySheet(cells)}. Sửa các ô đó, hay coi là ô trống?`,
  },
  answers: {
    'measure-unsaid': () =>
      'thêm --input-measure dong | nghin | trieu | ty, hoặc ghi "Đơn vị tính: …" trên bảng',
    repeated: ({ first, again }) =>
      `thêm ${option(again)} (hoặc ${option(first)}) để bỏ một bản; --count-repeated để tính cả hai`,
    'unread-rows': ({ at, partly }) => (partly ? 'thêm --without-unread' : `thêm ${option(at)}`),
    'unread-figures': () => 'thêm --unread-as-blank',
  },
  asOf: (date) => `Hạng sao và chỉ tiêu tính đến ngày ${shownDate(date)}.`,
};
