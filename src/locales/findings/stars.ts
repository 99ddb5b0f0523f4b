import type { NearDuplicateProduct, StarFinding, StarRuleAssumed } from '../../engine/findings/stars';
import { many } from '../en/counted';
import type { Both } from '../language';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { PRACTICE, type RulesOf } from './rule';

const BASIS: Both<Readonly<Record<StarRuleAssumed['basis'], string>>> = {
  vi: {
    decision: 'theo ngày quyết định',
    year: 'theo năm',
    plan: 'theo thông tin kế hoạch',
  },
  en: {
    decision: 'by the date of the decision',
    year: 'by the year',
    plan: 'by the plan sheet',
  },
};

const DIFFER: Both<Readonly<Record<NearDuplicateProduct['differ'], string>>> = {
  vi: {
    spelling: 'tên chỉ khác cách viết',
    unit: 'cùng tên, cùng chủ thể, khác đơn vị',
    producer: 'cùng tên, cùng đơn vị, chủ thể viết khác hoặc để trống',
    code: 'cùng tên, cùng chủ thể, cùng đơn vị, khác mã',
    name: 'cùng mã, khác tên',
  },
  en: {
    spelling: 'names that differ in spelling only',
    unit: 'same name and producer, another unit',
    producer: 'same name and unit, the producer spelled otherwise or blank',
    code: 'same name, producer and unit, another code',
    name: 'same code, another name',
  },
};

/** The rules about products and their stars. */
export const RATING_RULES: RulesOf<StarFinding> = {
  'star-score': {
    label: { vi: 'Hạng sao và điểm không ứng với nhau', en: 'A star and a score that do not go together' },
    severity: 'warning',
    origin:
      'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg (src/engine/layouts/star-rules.ts)',
    vi: ({ cells, product, score, stars, potential, starRule }) => {
      const points = `${shownCells(cells)}: "${product}" ${shownFigure(score)} điểm`;
      if (typeof potential !== 'number') {
        return `${points} nằm giữa hai khung ${potential[0]} sao và ${potential[1]} sao của Quyết định ${starRule} (khung in số nguyên); không tự suy ra hạng.`;
      }
      return `${points} ứng với ${potential} sao theo Quyết định ${starRule}, quyết định công nhận ghi ${stars} sao. Đối chiếu hồ sơ.`;
    },
    en: ({ cells, product, score, stars, potential, starRule }) => {
      const points = `${shownCells(cells)}: "${product}" with ${shownFigure(score)} points`;
      if (typeof potential !== 'number') {
        return `${points} lies between the bands of ${potential[0]} and ${potential[1]} stars of Decision ${starRule}, which are printed in whole numbers; no star is guessed.`;
      }
      return `${points} would have ${potential} stars by Decision ${starRule}; the recognition says ${stars}. Compare the file.`;
    },
  },
  'score-range': {
    label: {
      vi: 'Điểm vượt khung hoặc các phần không cộng thành tổng',
      en: 'Points beyond their range, or parts that do not add up',
    },
    severity: 'error',
    origin:
      'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg (src/engine/layouts/star-rules.ts)',
    vi: ({ cells, product, what, most, starRule, found, expected, difference, verdict }) => {
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
    en: ({ cells, product, what, most, starRule, found, expected, difference, verdict }) => {
      const where = `${shownCells(cells)}: "${product}"`;
      if (what === 'sum') {
        const figures = `total ${shownFigure(found)}, A + B + C make ${shownFigure(expected)}, difference ${shownFigure(difference)}`;
        return verdict === 'rounding' ? `${where} ${figures}, by rounding.` : `${where} ${figures}.`;
      }
      const points = what === 'total' ? 'total' : `part ${what}`;
      if (!most) return `${where} ${points} ${shownFigure(found)} is negative.`;
      const rule = starRule === undefined ? '' : ` of Decision ${starRule}`;
      return `${where} ${points} ${shownFigure(found)} exceeds the maximum ${shownFigure(most)}${rule}.`;
    },
  },
  'score-below': {
    label: { vi: 'Dưới 50 điểm, hồ sơ trả lại', en: 'Under 50 points: the file goes back' },
    severity: 'info',
    origin: 'Quyết định 26/2026/QĐ-TTg: chỉ công nhận 3, 4, 5 sao; Kế hoạch năm 2023 của UBND tỉnh Quảng Trị',
    vi: ({ cells }) =>
      `${shownCells(cells)}: ${cells.length} hồ sơ dưới 50 điểm, trả lại để hoàn thiện và đánh giá vào đợt sau.`,
    en: ({ cells }) =>
      `${shownCells(cells)}: ${cells.length} under 50 points; the file goes back and may come again in a later round.`,
  },
  'star-rule-assumed': {
    label: { vi: 'Quy định phân hạng suy từ ngày khác', en: 'A star rule told by another date' },
    severity: 'info',
    origin:
      'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg (src/engine/layouts/star-rules.ts)',
    vi: ({ cells, basis, starRule }) =>
      `${shownCells(cells)}: ${cells.length} dòng không ghi ngày đánh giá; áp dụng Quyết định ${starRule} ${BASIS.vi[basis]}.`,
    en: ({ cells, basis, starRule }) =>
      `${shownCells(cells)}: ${many(cells.length, 'row')} without a day of assessment; Decision ${starRule} applied ${BASIS.en[basis]}.`,
  },
  'decision-before-assessment': {
    label: { vi: 'Quyết định ghi ngày trước ngày đánh giá', en: 'A decision dated before its assessment' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, product, decided, assessed }) =>
      `${shownCells(cells)}: "${product}" có quyết định ngày ${shownDate(decided)}, trước ngày đánh giá ${shownDate(assessed)}. Xem lại hai ngày này.`,
    en: ({ cells, product, decided, assessed }) =>
      `${shownCells(cells)}: "${product}" was decided on ${shownDate(decided)}, before its assessment on ${shownDate(assessed)}. Look at both dates.`,
  },
  'recognition-expired': {
    label: { vi: 'Công nhận đã hết hạn', en: 'Recognitions that have ended' },
    severity: 'warning',
    origin: 'Bộ luật Dân sự 2015, Điều 147 và 148; các quyết định về đánh giá, phân hạng: 36 tháng',
    vi: ({ cells, asOf, claimedValid }) => {
      const claimed = claimedValid > 0 ? ` Trong đó ${claimedValid} dòng vẫn ghi còn hiệu lực.` : '';
      return `${shownCells(cells)}: ${cells.length} sản phẩm hết hạn công nhận tính đến ${shownDate(asOf)}.${claimed}`;
    },
    en: ({ cells, asOf, claimedValid }) => {
      const claimed = claimedValid > 0 ? ` ${claimedValid} of them are still called valid.` : '';
      return `${shownCells(cells)}: the recognition of ${many(cells.length, 'product')} has ended by ${shownDate(asOf)}.${claimed}`;
    },
  },
  'expiry-mismatch': {
    label: {
      vi: 'Ngày hết hạn ghi khác thời hạn công nhận',
      en: 'A printed end other than the months of a recognition',
    },
    severity: 'warning',
    origin: 'Bộ luật Dân sự 2015, Điều 147 và 148; các quyết định về đánh giá, phân hạng: 36 tháng',
    vi: ({ cells, days, months, printed, counted }) =>
      `${shownCells(cells)}: ngày hết hạn ghi ${days < 0 ? 'sớm' : 'muộn'} hơn ${months} tháng ${Math.abs(days)} ngày (${cells.length} dòng; dòng đầu ghi ${shownDate(printed)}, tính được hết ngày ${shownDate(counted)}).`,
    en: ({ cells, days, months, printed, counted }) =>
      `${shownCells(cells)}: the printed end is ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the ${months} months (${cells.length} rows; the first prints ${shownDate(printed)}, counted through ${shownDate(counted)}).`,
  },
  'recognition-undated': {
    label: { vi: 'Công nhận không ghi ngày', en: 'Recognitions without a date' },
    severity: 'info',
    origin: 'Bộ luật Dân sự 2015, Điều 147 và 148; các quyết định về đánh giá, phân hạng: 36 tháng',
    vi: ({ cells }) =>
      `${shownCells(cells)}: ${cells.length} sản phẩm có hạng sao nhưng không ghi ngày công nhận nên chưa rõ còn hiệu lực không. Điền ngày công nhận.`,
    en: ({ cells }) =>
      `${shownCells(cells)}: ${cells.length} products with a star but no day of recognition; whether they are valid is not known. Fill in the day.`,
  },
  'near-duplicate-product': {
    label: { vi: 'Hai sản phẩm có thể là một', en: 'Two products that may be one' },
    severity: 'warning',
    origin: 'Lũy kế: mỗi sản phẩm tính một lần',
    vi: ({ cells, products: [one, other], differ }) =>
      `${shownCells(cells)}: "${one}" và "${other}" có thể là một sản phẩm (${DIFFER.vi[differ]}); đang tính là hai.`,
    en: ({ cells, products: [one, other], differ }) =>
      `${shownCells(cells)}: "${one}" and "${other}" may be one product (${DIFFER.en[differ]}); counted as two.`,
  },
  'baseline-mismatch': {
    label: { vi: 'Số đầu kỳ khác danh mục', en: 'A baseline that the sheets do not bear out' },
    severity: 'warning',
    origin: 'Lũy kế bằng số đầu kỳ cộng số công nhận mới',
    vi: ({ cells, stars, expected, found }) =>
      `${shownCells(cells)}: số sản phẩm trước kỳ${stars === undefined ? '' : ` ${stars} sao`} theo kế hoạch là ${shownFigure(expected)}, danh mục có ${shownFigure(found)}.`,
    en: ({ cells, stars, expected, found }) =>
      `${shownCells(cells)}: the plan's baseline${stars === undefined ? '' : ` of ${stars} stars`} is ${shownFigure(expected)}, the sheets list ${shownFigure(found)}.`,
  },
};
