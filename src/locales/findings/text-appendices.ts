import type { MatchReason, TextAppendixFinding } from '../../engine/findings/text-appendices';
import type { Both } from '../language';
import { LAYOUT_NAMES } from '../layout-names';
import { shownCells, shownFigure } from '../shown/figures';
import { shownPlaces } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import { toldMeasure } from '../shown/told-measure';
import { COMPARED, GIA_LAI, type RulesOf } from './rule';

const REASONS: Both<Readonly<Record<MatchReason, string>>> = {
  vi: {
    stars: 'phụ lục không tách hạng sao',
    kind: 'lời văn không ghi rõ là sản phẩm mới',
    period: 'lời văn không ghi đủ các năm',
    comparator: 'lời văn ghi mức tối thiểu hoặc ước lượng',
    headings: 'đọc theo tiêu đề cột của bảng',
    list: 'đếm từ danh mục sản phẩm',
  },
  en: {
    stars: 'the appendix does not tell stars apart',
    kind: 'the text does not say that the products are new',
    period: 'the text does not name all the years',
    comparator: 'the text gives a minimum or an approximate figure',
    headings: "read from the table's own headings",
    list: 'counted in the product list',
  },
};

/** The rules about a plan's text against its sheets. */
export const TEXT_APPENDIX_RULES: RulesOf<TextAppendixFinding> = {
  'text-appendix': {
    label: { vi: 'Lời văn khớp phụ lục', en: 'The text agrees with the appendices' },
    severity: 'error',
    origin: `${COMPARED}; ${GIA_LAI}`,
    vi: ({ cells, places, subject, told, verdict, found, expected, difference, reason }) => {
      const where = `${shownPlaces(places?.slice(0, 1), 'vi')} và ${shownCells(cells)}${subject ? ` (${LAYOUT_NAMES.vi[subject.layout]}${SUBJECTS.vi(subject) === '' ? '' : `: ${SUBJECTS.vi(subject)}`})` : ''}`;
      const figures = `lời văn ghi ${shownFigure(found)}, ${reason === 'list' ? 'danh mục đếm được' : `phụ lục ${cells.length > 1 ? 'cộng được' : 'ghi'}`} ${shownFigure(expected)}${toldMeasure(told, 'vi')}`;
      if (verdict === 'rounding')
        return { where, what: `${figures}; chênh ${shownFigure(difference)} do làm tròn.` };
      return {
        where,
        what: `${figures}, chênh ${shownFigure(difference)}.${reason ? ` Có lẽ là cùng một chỉ tiêu (${REASONS.vi[reason]}).` : ''}`,
      };
    },
    en: ({ cells, places, subject, told, verdict, found, expected, difference, reason }) => {
      const where = `${shownPlaces(places?.slice(0, 1), 'en')} and ${shownCells(cells)}${subject ? ` (${LAYOUT_NAMES.en[subject.layout]}${SUBJECTS.en(subject) === '' ? '' : `: ${SUBJECTS.en(subject)}`})` : ''}`;
      const figures = `the text says ${shownFigure(found)}, ${reason === 'list' ? 'the list counts' : `the appendix ${cells.length > 1 ? 'adds up to' : 'has'}`} ${shownFigure(expected)}${toldMeasure(told, 'en')}`;
      if (verdict === 'rounding')
        return { where, what: `${figures}; difference ${shownFigure(difference)} by rounding.` };
      return {
        where,
        what: `${figures}, difference ${shownFigure(difference)}.${reason ? ` Probably one thing (${REASONS.en[reason]}).` : ''}`,
      };
    },
  },
  'text-target': {
    label: {
      vi: 'Mục tiêu trong lời văn khớp biểu chỉ tiêu',
      en: 'Targets of the text agree with the target sheet',
    },
    severity: 'warning',
    origin: COMPARED,
    vi: ({ cells, places, told, found, expected }) => ({
      where: `${shownPlaces(places?.slice(0, 1), 'vi')} và ${shownCells(cells)}`,
      what: `lời văn ghi ${shownFigure(found)}, biểu chỉ tiêu ghi ${shownFigure(expected)}${toldMeasure(told, 'vi')}.`,
    }),
    en: ({ cells, places, told, found, expected }) => ({
      where: `${shownPlaces(places?.slice(0, 1), 'en')} and ${shownCells(cells)}`,
      what: `the text says ${shownFigure(found)}, the target sheet ${shownFigure(expected)}${toldMeasure(told, 'en')}.`,
    }),
  },
  'text-period': {
    label: { vi: 'Năm của phụ lục khác năm của kế hoạch', en: "An appendix of other years than the plan's" },
    severity: 'warning',
    origin: COMPARED,
    vi: ({ cells, subject, plan, other }) => ({
      where: `${shownCells(cells)} (${subject ? LAYOUT_NAMES.vi[subject.layout] : 'phụ lục'})`,
      what: `các năm ${other} khác với kế hoạch (${plan}). Xem lại năm.`,
    }),
    en: ({ cells, subject, plan, other }) => ({
      where: `${shownCells(cells)} (${subject ? LAYOUT_NAMES.en[subject.layout] : 'appendix'})`,
      what: `its years ${other} are not the plan's (${plan}). Look at the years.`,
    }),
  },
};
