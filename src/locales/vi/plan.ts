import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { shownAll } from '../shown/places';
import { someOf } from '../shown/some-of';
import { namesOf } from '../shown/sheet-names';
import type { PlanSentences } from '../types/plan';

export const vi: PlanSentences = {
  'repeated-sheet': ({ kind, sheets, hidden, rows }) => {
    const [first = '', again = ''] = namesOf(sheets);
    const shown = hidden ? `${again} (trang ẩn)` : again;
    const what = {
      copy: `${shown} giống hệt ${first} (${rows} dòng)`,
      part: `${rows} dòng của ${shown} đã có trong ${first}`,
      version: `${shown} và ${first} có ${rows} dòng cùng nội dung nhưng khác số: có lẽ là bản cũ và bản mới`,
    }[kind];
    return `${what}. Xác nhận bản đúng rồi bỏ bản kia, để không tính hai lần.`;
  },
  'abolished-level': ({ cells, places, said, date, assumed }) => {
    const names = someOf(
      said.map((text) => `"${text}"`),
      (count) => `và ${count} chỗ khác`,
    );
    const where = shownAll({ cells, places }, 'vi');
    if (assumed)
      return `${where}: còn ghi ${names}. Không thấy ngày của kế hoạch nên lấy ngày ${shownDate(date)} theo năm kế hoạch; từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã. Ghi ngày ban hành, hoặc ghi theo cấp xã.`;
    return `${where}: kế hoạch ngày ${shownDate(date)} còn ghi ${names}; từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã. Ghi theo cấp xã.`;
  },
  'measure-missing': ({ cells }) =>
    `${shownCells(cells)}: bảng có số tiền nhưng không ghi đơn vị tính. Ghi "Đơn vị tính: …" phía trên bảng.`,
  'baseline-stars': ({ cells, expected, found, difference }) =>
    `${shownCells(cells)}: tổng số sản phẩm trước kỳ ghi ${shownFigure(found)}, cộng các hạng sao được ${shownFigure(expected)}, chênh ${shownFigure(difference)}.`,
  'valid-above-cumulative': ({ cells, expected, found }) =>
    `${shownCells(cells)}: còn hiệu lực ${shownFigure(found)} sản phẩm, nhiều hơn lũy kế ${shownFigure(expected)}. Xem lại một trong hai số.`,
};
