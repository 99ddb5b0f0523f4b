import type { TargetFinding } from '../../engine/findings/targets';
import { fieldName } from '../shown/field-name';
import { shownCells, shownFigure } from '../shown/figures';
import { PRACTICE, type RulesOf } from './rule';

/** The rules about targets and producers. */
export const TARGET_RULES: RulesOf<TargetFinding> = {
  'target-missed': {
    label: { vi: 'Chỉ tiêu chưa đạt', en: 'A target that is not reached' },
    severity: 'warning',
    origin: 'Chỉ tiêu của kế hoạch',
    vi: ({ cells, text, found, lacking, inPerCents, measure, open }) => {
      const where = cells.length > 0 ? `${shownCells(cells)}: ` : '';
      const now = open ? 'đến nay' : 'chưa đạt,';
      return `${where}"${text}": ${now} thực hiện ${shownFigure(found)}${measure === '%' ? ' %' : ''}, còn thiếu ${shownFigure(lacking)}${inPerCents ? ' %' : ''}.`;
    },
    en: ({ cells, text, found, lacking, inPerCents, measure, open }) => {
      const where = cells.length > 0 ? `${shownCells(cells)}: ` : '';
      return `${where}"${text}": ${open ? 'so far' : 'missed,'} ${shownFigure(found)}${measure === '%' ? ' %' : ''}, lacking ${shownFigure(lacking)}${inPerCents ? ' %' : ''}.`;
    },
  },
  'target-unreadable': {
    label: { vi: 'Chỉ tiêu không đọc được mức kế hoạch', en: 'A target without a value that can be read' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, text }) =>
      `${shownCells(cells)}: "${text}" không nêu mức kế hoạch đọc được. Ghi mức vào cột Kế hoạch, ví dụ "ít nhất 40%" hoặc "40 - 50 sản phẩm".`,
    en: ({ cells, text }) =>
      `${shownCells(cells)}: "${text}" names no planned value that can be read. Put it in the column Kế hoạch, as "ít nhất 40%" or "40 - 50 sản phẩm".`,
  },
  'target-actual-differs': {
    label: { vi: 'Số thực hiện ghi khác số đếm được', en: 'A reported result that differs from the count' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, text, expected, found }) =>
      `${shownCells(cells)}: "${text}" ghi thực hiện ${shownFigure(found)}, đếm từ các danh mục được ${shownFigure(expected)}.`,
    en: ({ cells, text, expected, found }) =>
      `${shownCells(cells)}: "${text}" reports ${shownFigure(found)}; the sheets count ${shownFigure(expected)}.`,
  },
  'share-over-whole': {
    label: { vi: 'Tỷ lệ thực hiện trên 100 %', en: 'A reported share over 100 %' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, text, found }) =>
      `${shownCells(cells)}: "${text}" ghi thực hiện ${shownFigure(found)} %, một tỷ lệ như vậy không thể quá 100 %. Xem lại số đã nhập.`,
    en: ({ cells, text, found }) =>
      `${shownCells(cells)}: "${text}" reports ${shownFigure(found)} %; no such share is over 100 %. Look at the figure again.`,
  },
  'producer-conflict': {
    label: { vi: 'Một chủ thể có hai câu trả lời', en: 'One producer with two answers' },
    severity: 'warning',
    origin: 'Tỷ lệ tính trên chủ thể, mỗi chủ thể một lần',
    vi: ({ cells, producer, field }) =>
      `${shownCells(cells)}: chủ thể "${producer}" có hai câu trả lời khác nhau ở cột "${fieldName('producers', field, 'vi')}"; chưa tính được tỷ lệ.`,
    en: ({ cells, producer, field }) =>
      `${shownCells(cells)}: producer "${producer}" has two different answers under "${fieldName('producers', field, 'en')}"; no share can be told.`,
  },
  'producer-unlisted': {
    label: { vi: 'Chủ thể không có trong danh sách', en: 'Producers whom the list does not have' },
    severity: 'warning',
    origin: 'Tỷ lệ tính trên chủ thể, mỗi chủ thể một lần',
    vi: ({ cells, producers }) =>
      `${shownCells(cells)}: ${producers.length} chủ thể có sản phẩm được công nhận nhưng không có trong danh sách chủ thể (${producers.slice(0, 3).join('; ')}${producers.length > 3 ? '; …' : ''}). Bổ sung để tỷ lệ tính đủ.`,
    en: ({ cells, producers }) =>
      `${shownCells(cells)}: ${producers.length} producers with recognised products are not in the list of producers (${producers.slice(0, 3).join('; ')}${producers.length > 3 ? '; …' : ''}). Add them, so that shares are whole.`,
  },
};
