import { LAYOUT_NAMES } from '../layout-names';
import { shownBySheet, shownDate, shownFigure } from '../shown/figures';
import { repeatedNames } from '../shown/repeated-names';
import { asLayout, option, shown, withoutFile } from '../shown/sheet-names';
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
    'repeated-file': ({ first, again, sheets, rows }) =>
      `Tệp ${again} giống hệt tệp ${first} (${sheets} trang, ${rows} dòng). Tính một lần hay hai lần?`,
    'repeated-rows': ({ repeated }) =>
      `Kê nhiều lần trong cùng một năm: ${repeatedNames(repeated)}. Tính một lần, hay tính mọi dòng?`,
    'unread-rows': ({ at, rows, partly }) =>
      partly
        ? `${shown(at)}: còn ${rows} dòng số nằm ngoài bảng đã đọc. Bỏ các dòng đó?`
        : `${shown(at)}: chưa nhận ra là biểu nào (${rows} dòng số). Sửa tiêu đề cột theo biểu mẫu, hay bỏ trang này?`,
    'rows-left-out': ({ missing, cells }) =>
      `${cells.length} dòng không có ${missing === 'unit' ? 'đơn vị' : 'năm'} nên không vào phụ lục nào: ${shownBySheet(cells)}. Ghi thêm vào biểu, hay bỏ các dòng đó?`,
    'levels-apart': ({ communes, districts }) =>
      `${shown(communes)} ghi theo xã, phường còn ${shown(districts)} ghi theo huyện, nên lập chung thì bên này là các dòng toàn số 0 ở phụ lục của bên kia. Ghi lại cùng một cấp, hay lập riêng từng trang?`,
    'only-appendix': ({ at, layout }) =>
      `${shown(at)} có dạng phụ lục ${LAYOUT_NAMES.vi[layout]}; không có biểu đầu vào nào khác. Lấy số ở đó làm dự toán kinh phí?`,
    'sources-down': ({ at }) =>
      `${shown(at)}: mỗi dòng là một nguồn vốn; phụ lục chỉ lập được từ biểu ghi mỗi nguồn một cột. Sửa biểu, hay bỏ trang này?`,
    'no-results': ({ cells }) =>
      `${cells.length} công thức tính tiền chưa có kết quả: ${shownBySheet(cells)}. Mở tệp bằng Excel, lưu lại rồi lập, hay coi là ô trống?`,
    'two-readings': ({ cells, text, readings: [thousands, decimals] }) =>
      `${cells.length} ô gõ số dưới dạng văn bản, như "${text}": ${shownBySheet(cells)}. Đó là ${shownFigure(thousands)} hay ${shownFigure(decimals)}?`,
    'unread-figures': ({ cells }) =>
      `${cells.length} ô số tiền không đọc được chắc chắn: ${shownBySheet(cells)}. Sửa các ô đó, hay coi là ô trống?`,
  },
  answers: {
    'measure-unsaid': () =>
      'thêm --input-measure dong | nghin | trieu | ty, hoặc ghi "Đơn vị tính: …" trên bảng',
    repeated: ({ first, again }) =>
      `thêm ${option(again)} (hoặc ${option(first)}) để bỏ một bản; --count-repeated để tính cả hai`,
    'repeated-file': ({ first, again }) =>
      `thêm ${withoutFile(again)} (hoặc ${withoutFile(first)}) để bỏ một tệp; --count-repeated để tính cả hai`,
    'repeated-rows': () =>
      'thêm --repeated-rows once (tính một lần) hoặc --repeated-rows each (tính mọi dòng)',
    'unread-rows': ({ at, partly }) => (partly ? 'thêm --without-unread' : `thêm ${option(at)}`),
    'rows-left-out': () => 'thêm --without-unread',
    'levels-apart': ({ communes, districts }) =>
      `thêm ${option(districts)} (hoặc ${option(communes)}) để lập từ một trang; --both-levels để vẫn lập chung`,
    'only-appendix': ({ at }) => `thêm ${asLayout(at, 'budget')}`,
    'sources-down': ({ at }) => `thêm ${option(at)}`,
    'no-results': () => 'thêm --unread-as-blank',
    'two-readings': ({ readings: [thousands, decimals] }) =>
      `thêm --separators thousands (${shownFigure(thousands)}) hoặc --separators decimals (${shownFigure(decimals)})`,
    'unread-figures': () => 'thêm --unread-as-blank',
  },
  asOf: (date) => `Hạng sao và chỉ tiêu tính đến ngày ${shownDate(date)}.`,
};
