import type { PlanFinding } from '../../engine/findings/plan';
import { many } from '../en/counted';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { shownAll, shownWhere } from '../shown/places';
import { namesOf } from '../shown/sheet-names';
import { someOf } from '../shown/some-of';
import { PRACTICE, type RulesOf } from './rule';

/** The rules about what the workbooks of a plan are together. */
export const PLAN_RULES: RulesOf<PlanFinding> = {
  'repeated-sheet': {
    label: { vi: 'Trang gửi hai lần', en: 'A sheet sent twice' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ kind, sheets, hidden, rows }) => {
      const [first = '', again = ''] = namesOf(sheets);
      const shown = hidden ? `${again} (trang ẩn)` : again;
      const what = {
        copy: `${shown} giống hệt ${first} (${rows} dòng)`,
        part: `${rows} dòng của ${shown} đã có trong ${first}`,
        version: `${shown} và ${first} có ${rows} dòng cùng nội dung nhưng khác số: có lẽ là bản cũ và bản mới`,
      }[kind];
      return `${what}. Xác nhận bản đúng rồi bỏ bản kia, để không tính hai lần.`;
    },
    en: ({ kind, sheets, hidden, rows }) => {
      const [first = '', again = ''] = namesOf(sheets);
      const shown = hidden ? `${again} (hidden)` : again;
      const what = {
        copy: `${shown} is the same as ${first} (rows: ${rows})`,
        part: `${many(rows, 'row')} of ${shown} ${rows === 1 ? 'stands' : 'stand'} in ${first} too`,
        version: `${shown} and ${first} have ${many(rows, 'row')} about the same with other figures, perhaps an older and a newer version`,
      }[kind];
      return `${what}. Find out which is right and leave the other out, so that nothing counts twice.`;
    },
  },
  'abolished-level': {
    label: { vi: 'Cấp huyện sau ngày 30/6/2025', en: "The district's level after 30 June 2025" },
    severity: 'warning',
    origin:
      'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 2025: từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã',
    vi: ({ cells, places, said, date, assumed }) => {
      const names = someOf(
        said.map((text) => `"${text}"`),
        (count) => `và ${count} chỗ khác`,
      );
      const where = shownAll({ cells, places }, 'vi');
      if (assumed)
        return `${where}: còn ghi ${names}. Không thấy ngày của kế hoạch nên lấy ngày ${shownDate(date)} theo năm kế hoạch; từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã. Ghi ngày ban hành, hoặc ghi theo cấp xã.`;
      return `${where}: kế hoạch ngày ${shownDate(date)} còn ghi ${names}; từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã. Ghi theo cấp xã.`;
    },
    en: ({ cells, places, said, date, assumed }) => {
      const names = someOf(
        said.map((text) => `"${text}"`),
        (count) => `and ${many(count, 'other')}`,
      );
      const where = shownAll({ cells, places }, 'en');
      if (assumed)
        return `${where}: it still says ${names}. The plan states no day, so the first of its years is taken, ${shownDate(date)}; since 1 July 2025 there are only provinces and communes. State the day of the plan, or write the commune's level.`;
      return `${where}: the plan of ${shownDate(date)} still says ${names}; since 1 July 2025 there are only provinces and communes. Write the commune's level.`;
    },
  },
  'measure-missing': {
    label: { vi: 'Không ghi đơn vị tính', en: 'No measure unit' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells }) =>
      `${shownCells(cells)}: bảng có số tiền nhưng không ghi đơn vị tính. Ghi "Đơn vị tính: …" phía trên bảng.`,
    en: ({ cells }) =>
      `${shownCells(cells)}: the table has money and states no measure unit. Write "Đơn vị tính: …" above it.`,
  },
  'plan-number': {
    label: { vi: 'Số kế hoạch không thống nhất', en: 'Plan numbers that differ' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: phụ lục ghi số, ngày của văn bản mà nó kèm theo',
    vi: ({ cells, places, numbers }) => ({
      where: shownWhere({ cells, ...(places ? { places } : {}) }, 'vi'),
      what: `các phụ lục ghi số kế hoạch khác nhau (${numbers.join(', ')}). Thống nhất theo số của văn bản.`,
    }),
    en: ({ cells, places, numbers }) => ({
      where: shownWhere({ cells, ...(places ? { places } : {}) }, 'en'),
      what: `the appendices name different plan numbers (${numbers.join(', ')}). Use the number of the plan itself.`,
    }),
  },
  'baseline-stars': {
    label: { vi: 'Số đầu kỳ bằng các hạng sao cộng lại', en: 'The baseline is the sum of its stars' },
    severity: 'error',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): 149 sản phẩm = 22 sản phẩm 4 sao + 127 sản phẩm 3 sao',
    vi: ({ cells, expected, found, difference }) =>
      `${shownCells(cells)}: tổng số sản phẩm trước kỳ ghi ${shownFigure(found)}, cộng các hạng sao được ${shownFigure(expected)}, chênh ${shownFigure(difference)}.`,
    en: ({ cells, expected, found, difference }) =>
      `${shownCells(cells)}: the baseline is ${shownFigure(found)} in all, ${shownFigure(expected)} by stars, off by ${shownFigure(difference)}.`,
  },
  'valid-above-cumulative': {
    label: { vi: 'Còn hiệu lực không quá lũy kế', en: 'No more valid than ever recognised' },
    severity: 'error',
    origin: 'Quyết định 26/2026/QĐ-TTg: sản phẩm còn hiệu lực là một phần của sản phẩm đã được công nhận',
    vi: ({ cells, expected, found }) =>
      `${shownCells(cells)}: còn hiệu lực ${shownFigure(found)} sản phẩm, nhiều hơn lũy kế ${shownFigure(expected)}. Xem lại một trong hai số.`,
    en: ({ cells, expected, found }) =>
      `${shownCells(cells)}: ${shownFigure(found)} products are valid, more than the ${shownFigure(expected)} ever recognised. Look at both figures.`,
  },
};
