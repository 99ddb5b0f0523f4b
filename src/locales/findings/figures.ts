import type { FigureFinding } from '../../engine/findings/figures';
import { shownCells, shownFigure } from '../shown/figures';
import { PRACTICE, type RulesOf } from './rule';

/** The rules about single figures of a table. */
export const FIGURE_RULES: RulesOf<FigureFinding> = {
  'ambiguous-number': {
    label: { vi: 'Số ghi bằng chữ đọc được hai cách', en: 'A typed figure that can be read in two ways' },
    severity: 'warning',
    origin: 'Quy ước dấu chấm hàng nghìn, dấu phẩy thập phân của Việt Nam',
    vi: ({ cells, text, readings }) => ({
      where: shownCells(cells),
      what: `${cells.length > 1 ? `${cells.length} ô như ` : ''}"${text}" đọc được là ${readings.map(shownFigure).join(' hoặc ')}; các phép cộng không quyết định được. Gõ lại thành số.`,
    }),
    en: ({ cells, text, readings }) => ({
      where: shownCells(cells),
      what: `${cells.length > 1 ? `${cells.length} cells such as ` : ''}"${text}" can be read as ${readings.map(shownFigure).join(' or ')}; no sum decides. Type it again as a number.`,
    }),
  },
  'text-number': {
    label: { vi: 'Số lưu dưới dạng văn bản', en: 'Figures stored as text' },
    severity: 'warning',
    origin: 'Excel: SUM bỏ qua ô văn bản',
    vi: ({ cells }) => ({
      where: shownCells(cells),
      what: `số lưu dưới dạng văn bản nên hàm SUM của Excel bỏ qua. Chuyển các ô này thành số.`,
    }),
    en: ({ cells }) => ({
      where: shownCells(cells),
      what: `figures stored as text, which Excel's SUM leaves out. Turn these cells into numbers.`,
    }),
  },
  'unreadable-figure': {
    label: { vi: 'Ô số không đọc được', en: 'A figure that cannot be read' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, text }) => ({
      where: shownCells(cells),
      what: `"${text}" không phải là số. Sửa lại ô này.`,
    }),
    en: ({ cells, text }) => ({
      where: shownCells(cells),
      what: `"${text}" is no figure. Mend this cell.`,
    }),
  },
  'fractional-count': {
    label: { vi: 'Số đếm có phần lẻ', en: 'A count with a fraction' },
    severity: 'warning',
    origin: 'Số sản phẩm, chủ thể, lớp là số nguyên',
    vi: ({ cells }) => ({
      where: shownCells(cells),
      what: `số đếm không thể có phần lẻ. Xem lại số đã nhập.`,
    }),
    en: ({ cells }) => ({
      where: shownCells(cells),
      what: `a count has no fraction. Look at what was typed.`,
    }),
  },
  negative: {
    label: { vi: 'Số âm', en: 'A negative figure' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells }) => ({ where: shownCells(cells), what: `số âm. Xem lại dấu của số đã nhập.` }),
    en: ({ cells }) => ({ where: shownCells(cells), what: `a negative figure. Look at its sign.` }),
  },
};
