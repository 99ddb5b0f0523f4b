import { shift, trimmed, type Decimal } from '../../engine/decimal';
import type { ListFinding, SaidCountDiffers } from '../../engine/findings/lists';
import { DONG_EXPONENT } from '../../engine/text/measure-unit';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import type { RulesOf } from './rule';

type SaidMoney = NonNullable<SaidCountDiffers['money']>;

/** An amount in the table's measure, as its title says it. */
function amountSaid(found: Decimal | undefined, { said, table }: SaidMoney): string {
  return shownFigure(found && trimmed(shift(found, DONG_EXPONENT[table] - DONG_EXPONENT[said])));
}

/** The rules about what lists say of themselves. */
export const LIST_RULES: RulesOf<ListFinding> = {
  'row-numbering': {
    label: { vi: 'Số thứ tự liên tục', en: 'Row numbers without a break' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra phụ lục: số thứ tự liên tục, bắt đầu lại dưới mỗi mục',
    vi: ({ cells, parts, what, marker, before }) => {
      const where = shownCells(cells);
      if (what === 'twice') return `${where}: số thứ tự "${marker}" ghi hai lần (${shownCells(parts)}).`;
      if (what === 'stem')
        return `${where}: số thứ tự "${marker}" nằm dưới mục "${before}" (${shownCells(parts)}).`;
      if (parts.length === 0) return `${where}: danh sách bắt đầu bằng số thứ tự "${marker}", không phải 1.`;
      return what === 'gap'
        ? `${where}: sau số thứ tự "${before}" là "${marker}", thiếu số ở giữa. Xem có sót dòng hay gõ nhầm số.`
        : `${where}: sau số thứ tự "${before}" là "${marker}", số thứ tự lùi lại. Xem lại số.`;
    },
    en: ({ cells, parts, what, marker, before }) => {
      const where = shownCells(cells);
      if (what === 'twice')
        return `${where}: the row number "${marker}" stands twice (${shownCells(parts)}).`;
      if (what === 'stem')
        return `${where}: the row number "${marker}" stands under item "${before}" (${shownCells(parts)}).`;
      if (parts.length === 0) return `${where}: the list begins with the row number "${marker}", not with 1.`;
      return what === 'gap'
        ? `${where}: the row number "${before}" is followed by "${marker}"; a number between them is missing. See whether a row was left out or a number mistyped.`
        : `${where}: the row number "${before}" is followed by "${marker}", which goes back. See which number is right.`;
    },
  },
  'said-count': {
    label: { vi: 'Số lượng, số tiền ghi khớp với bảng', en: 'Counts and amounts said agree with the table' },
    severity: 'warning',
    origin:
      'Nghiệp vụ thẩm tra: "Tổng cộng: 37 sản phẩm (11 sản phẩm 4 sao …)", "Tổng kinh phí: 12.500 triệu đồng" đối chiếu với danh sách, dòng tổng',
    vi: ({ cells, parts, layout, stars, expected, found, money }) => {
      if (money)
        return `${shownCells(cells)}: ghi ${amountSaid(found, money)} ${MEASURE_NAMES.vi[money.said]}, ${shownCells(parts)} ghi ${shownFigure(expected)} ${MEASURE_NAMES.vi[money.table]}.`;
      const what = `${layout === 'producers' ? 'chủ thể' : 'sản phẩm'}${stars === undefined ? '' : ` ${stars} sao`}`;
      const other = parts.length > 0 ? `${shownCells(parts)} ghi` : 'danh sách có';
      return `${shownCells(cells)}: ghi ${shownFigure(found)} ${what}, ${other} ${shownFigure(expected)}.`;
    },
    en: ({ cells, parts, layout, stars, expected, found, money }) => {
      if (money)
        return `${shownCells(cells)}: says ${amountSaid(found, money)} ${MEASURE_NAMES.en[money.said]}; ${shownCells(parts)} says ${shownFigure(expected)} ${MEASURE_NAMES.en[money.table]}.`;
      const what = `${stars === undefined ? '' : `${stars}-star `}${layout === 'producers' ? 'producers' : 'products'}`;
      const other = parts.length > 0 ? `${shownCells(parts)} says` : 'the list has';
      return `${shownCells(cells)}: says ${shownFigure(found)} ${what}; ${other} ${shownFigure(expected)}.`;
    },
  },
  'star-outside': {
    label: { vi: 'Hạng sao đúng với tên danh sách', en: 'Stars as the title of their list says' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: danh sách, mục ghi một hạng sao thì mọi sản phẩm trong đó cùng hạng',
    vi: ({ cells, parts, stars }) =>
      `${shownCells(cells)}: không phải ${stars} sao như ${shownCells(parts)} ghi. Chuyển sang đúng danh sách hoặc sửa hạng sao.`,
    en: ({ cells, parts, stars }) =>
      `${shownCells(cells)}: not the ${stars} stars that ${shownCells(parts)} says. Move the product to its own list, or mend the stars.`,
  },
  'target-impossible': {
    label: { vi: 'Mức chỉ tiêu không thể có', en: 'A target that cannot be' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: khoảng ghi từ thấp đến cao, tỷ lệ trong tổng thể không quá 100 %',
    vi: ({ cells, what, text }) =>
      what === 'backwards'
        ? `${shownCells(cells)}: "${text}" ghi số sau nhỏ hơn số trước. Xem lại khoảng.`
        : `${shownCells(cells)}: "${text}" quá 100 % của tổng thể. Xem lại tỷ lệ.`,
    en: ({ cells, what, text }) =>
      what === 'backwards'
        ? `${shownCells(cells)}: "${text}" runs from the greater to the smaller. See which is meant.`
        : `${shownCells(cells)}: "${text}" is more than 100 % of the whole. See which share is meant.`,
  },
  'unit-twice': {
    label: { vi: 'Một đơn vị ghi hai lần', en: 'A unit that stands twice' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: mỗi đơn vị một dòng trong một phụ lục',
    vi: ({ cells, name }) =>
      `${shownCells(cells)}: "${name}" ghi ${cells.length} lần. Gộp thành một dòng hoặc sửa tên.`,
    en: ({ cells, name }) =>
      `${shownCells(cells)}: "${name}" stands ${cells.length} times. Make one row of them, or mend the name.`,
  },
  'units-apart': {
    label: { vi: 'Hai phụ lục khác tên đơn vị', en: 'Two appendices of other units' },
    severity: 'warning',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): các phụ lục cùng liệt kê 17 đơn vị',
    vi: ({ cells, layouts, common, of }) =>
      `${LAYOUT_NAMES.vi[layouts[0]]} (${of[0]} đơn vị) và ${LAYOUT_NAMES.vi[layouts[1]]} (${of[1]} đơn vị) chỉ có ${common} tên chung, nên chỉ so được dòng tổng. Tên không khớp: ${shownCells(cells)}.`,
    en: ({ cells, layouts, common, of }) =>
      `${LAYOUT_NAMES.en[layouts[0]]} (${of[0]} units) and ${LAYOUT_NAMES.en[layouts[1]]} (${of[1]} units) have ${common} names in common, so only their totals can be compared. Names without a match: ${shownCells(cells)}.`,
  },
  'decision-dates': {
    label: { vi: 'Một quyết định một ngày', en: 'One decision, one day' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP: số và ngày của một văn bản',
    vi: ({ cells, decision, dates }) =>
      `${shownCells(cells)}: quyết định ${decision} ghi ${dates.length} ngày khác nhau (${dates.map(shownDate).join(', ')}). Xem lại số quyết định hoặc ngày công nhận.`,
    en: ({ cells, decision, dates }) =>
      `${shownCells(cells)}: decision ${decision} has ${dates.length} different days (${dates.map(shownDate).join(', ')}). See which number or day is right.`,
  },
  'target-verdict': {
    label: { vi: 'Kết quả đạt, không đạt đúng với số', en: 'Reached or not, as the figures say' },
    severity: 'warning',
    origin: 'Báo cáo kết quả thực hiện kế hoạch OCOP; kết quả: đạt, không đạt, chưa đủ dữ liệu',
    vi: ({ cells, reached, expected, found }) =>
      `${shownCells(cells)}: ghi ${reached ? 'chưa đạt' : 'đạt'}, nhưng thực hiện ${shownFigure(found)}, kế hoạch ${shownFigure(expected)}.`,
    en: ({ cells, reached, expected, found }) =>
      `${shownCells(cells)}: says ${reached ? 'missed' : 'reached'}, but ${shownFigure(found)} was reached of ${shownFigure(expected)} planned.`,
  },
};
