import type { NearDuplicateProduct, StarRuleAssumed } from '../../engine/findings';
import { PRODUCERS } from '../../engine/layouts/producers';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import type { TallySentences } from '../types/tallies';

const BASIS: Readonly<Record<StarRuleAssumed['basis'], string>> = {
  decision: 'theo ngày quyết định',
  year: 'theo năm',
  plan: 'theo thông tin kế hoạch',
};

const DIFFER: Readonly<Record<NearDuplicateProduct['differ'], string>> = {
  spelling: 'tên chỉ khác cách viết',
  unit: 'cùng tên, cùng chủ thể, khác đơn vị',
  producer: 'cùng tên, cùng đơn vị, chủ thể viết khác hoặc để trống',
  code: 'cùng tên, cùng chủ thể, cùng đơn vị, khác mã',
  name: 'cùng mã, khác tên',
};

export const vi: TallySentences = {
  'star-score': ({ cells, product, score, stars, potential, starRule }) => {
    const points = `${shownCells(cells)}: "${product}" ${shownFigure(score)} điểm`;
    if (typeof potential !== 'number') {
      return `${points} nằm giữa hai khung ${potential[0]} sao và ${potential[1]} sao của Quyết định ${starRule} (khung in số nguyên); không tự suy ra hạng.`;
    }
    return `${points} ứng với ${potential} sao theo Quyết định ${starRule}, quyết định công nhận ghi ${stars} sao. Đối chiếu hồ sơ.`;
  },
  'score-range': ({ cells, product, what, most, starRule, found, expected, difference, verdict }) => {
    const where = `${shownCells(cells)}: "${product}"`;
    if (what === 'sum') {
      const figures = `tổng điểm ghi ${shownFigure(found)}, A + B + C được ${shownFigure(expected)}, chênh ${shownFigure(difference)}`;
      return verdict === 'rounding' ? `${where} ${figures} do làm tròn.` : `${where} ${figures}.`;
    }
    const points = what === 'total' ? 'tổng điểm' : `điểm phần ${what}`;
    if (!most) return `${where} ${points} ${shownFigure(found)} là số âm.`;
    const rule = starRule === undefined ? '' : ` theo Quyết định ${starRule}`;
    return `${where} ${points} ${shownFigure(found)} vượt mức tối đa ${shownFigure(most)}${rule}.`;
  },
  'score-below': ({ cells }) =>
    `${shownCells(cells)}: ${cells.length} hồ sơ dưới 50 điểm, trả lại để hoàn thiện và đánh giá vào đợt sau.`,
  'star-rule-assumed': ({ cells, basis, starRule }) =>
    `${shownCells(cells)}: ${cells.length} dòng không ghi ngày đánh giá; áp dụng Quyết định ${starRule} ${BASIS[basis]}.`,
  'decision-before-assessment': ({ cells, product, decided, assessed }) =>
    `${shownCells(cells)}: "${product}" có quyết định ngày ${shownDate(decided)}, trước ngày đánh giá ${shownDate(assessed)}. Xem lại hai ngày này.`,
  'recognition-expired': ({ cells, asOf, claimedValid }) => {
    const claimed = claimedValid > 0 ? ` Trong đó ${claimedValid} dòng vẫn ghi còn hiệu lực.` : '';
    return `${shownCells(cells)}: ${cells.length} sản phẩm hết hạn công nhận tính đến ${shownDate(asOf)}.${claimed}`;
  },
  'expiry-mismatch': ({ cells, days, printed, counted }) =>
    `${shownCells(cells)}: ngày hết hạn ghi ${days < 0 ? 'sớm' : 'muộn'} hơn 36 tháng ${Math.abs(days)} ngày (${cells.length} dòng; dòng đầu ghi ${shownDate(printed)}, tính được hết ngày ${shownDate(counted)}).`,
  'recognition-undated': ({ cells }) =>
    `${shownCells(cells)}: ${cells.length} sản phẩm có hạng sao nhưng không ghi ngày công nhận nên chưa rõ còn hiệu lực không. Điền ngày công nhận.`,
  'near-duplicate-product': ({ cells, products: [one, other], differ }) =>
    `${shownCells(cells)}: "${one}" và "${other}" có thể là một sản phẩm (${DIFFER[differ]}); đang tính là hai.`,
  'baseline-mismatch': ({ cells, stars, expected, found }) =>
    `${shownCells(cells)}: số sản phẩm trước kỳ${stars === undefined ? '' : ` ${stars} sao`} theo kế hoạch là ${shownFigure(expected)}, danh mục có ${shownFigure(found)}.`,
  'target-missed': ({ cells, text, found, lacking, inPerCents, measure, open }) => {
    const where = cells.length > 0 ? `${shownCells(cells)}: ` : '';
    const now = open ? 'đến nay' : 'chưa đạt,';
    return `${where}"${text}": ${now} thực hiện ${shownFigure(found)}${measure === '%' ? ' %' : ''}, còn thiếu ${shownFigure(lacking)}${inPerCents ? ' %' : ''}.`;
  },
  'target-unreadable': ({ cells, text }) =>
    `${shownCells(cells)}: "${text}" không nêu mức kế hoạch đọc được. Ghi mức vào cột Kế hoạch, ví dụ "ít nhất 40%" hoặc "40 - 50 sản phẩm".`,
  'target-actual-differs': ({ cells, text, expected, found }) =>
    `${shownCells(cells)}: "${text}" ghi thực hiện ${shownFigure(found)}, đếm từ các danh mục được ${shownFigure(expected)}.`,
  'share-over-whole': ({ cells, text, found }) =>
    `${shownCells(cells)}: "${text}" ghi thực hiện ${shownFigure(found)} %, một tỷ lệ như vậy không thể quá 100 %. Xem lại số đã nhập.`,
  'producer-conflict': ({ cells, producer, field }) =>
    `${shownCells(cells)}: chủ thể "${producer}" có hai câu trả lời khác nhau ở cột "${labelOf(field)}"; chưa tính được tỷ lệ.`,
  'producer-unlisted': ({ cells, producers }) =>
    `${shownCells(cells)}: ${producers.length} chủ thể có sản phẩm được công nhận nhưng không có trong danh sách chủ thể (${producers.slice(0, 3).join('; ')}${producers.length > 3 ? '; …' : ''}). Bổ sung để tỷ lệ tính đủ.`,
};

function labelOf(field: string): string {
  return PRODUCERS.fields.find(({ id }) => id === field)?.label.vi ?? field;
}
