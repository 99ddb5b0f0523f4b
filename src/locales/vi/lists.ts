import { LAYOUT_NAMES } from '../layout-names';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import type { ListSentences } from '../types/lists';

export const vi: ListSentences = {
  'row-numbering': ({ cells, parts, what, marker, before }) => {
    const where = shownCells(cells);
    if (what === 'twice') return `${where}: số thứ tự "${marker}" ghi hai lần (${shownCells(parts)}).`;
    if (what === 'stem')
      return `${where}: số thứ tự "${marker}" nằm dưới mục "${before}" (${shownCells(parts)}).`;
    if (parts.length === 0) return `${where}: danh sách bắt đầu bằng số thứ tự "${marker}", không phải 1.`;
    return what === 'gap'
      ? `${where}: sau số thứ tự "${before}" là "${marker}", thiếu số ở giữa. Xem có sót dòng hay gõ nhầm số.`
      : `${where}: sau số thứ tự "${before}" là "${marker}", số thứ tự lùi lại. Xem lại số.`;
  },
  'target-impossible': ({ cells, what, text }) =>
    what === 'backwards'
      ? `${shownCells(cells)}: "${text}" ghi số sau nhỏ hơn số trước. Xem lại khoảng.`
      : `${shownCells(cells)}: "${text}" quá 100 % của tổng thể. Xem lại tỷ lệ.`,
  'unit-twice': ({ cells, name }) =>
    `${shownCells(cells)}: "${name}" ghi ${cells.length} lần. Gộp thành một dòng hoặc sửa tên.`,
  'units-apart': ({ cells, layouts, common, of }) =>
    `${LAYOUT_NAMES.vi[layouts[0]]} (${of[0]} đơn vị) và ${LAYOUT_NAMES.vi[layouts[1]]} (${of[1]} đơn vị) chỉ có ${common} tên chung, nên chỉ so được dòng tổng. Tên không khớp: ${shownCells(cells)}.`,
  'decision-dates': ({ cells, decision, dates }) =>
    `${shownCells(cells)}: quyết định ${decision} ghi ${dates.length} ngày khác nhau (${dates.map(shownDate).join(', ')}). Xem lại số quyết định hoặc ngày công nhận.`,
  'target-verdict': ({ cells, reached, expected, found }) =>
    `${shownCells(cells)}: ghi ${reached ? 'chưa đạt' : 'đạt'}, nhưng thực hiện ${shownFigure(found)}, kế hoạch ${shownFigure(expected)}.`,
  'star-outside': ({ cells, parts, stars }) =>
    `${shownCells(cells)}: không phải ${stars} sao như ${shownCells(parts)} ghi. Chuyển sang đúng danh sách hoặc sửa hạng sao.`,
  'said-count': ({ cells, layout, stars, expected, found }) => {
    const what = `${layout === 'producers' ? 'chủ thể' : 'sản phẩm'}${stars === undefined ? '' : ` ${stars} sao`}`;
    return `${shownCells(cells)}: ghi ${shownFigure(found)} ${what}, danh sách có ${shownFigure(expected)}.`;
  },
};
