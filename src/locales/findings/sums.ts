import type { Decimal } from '../../engine/decimal';
import type { SumFinding, SumKind } from '../../engine/findings/sums';
import { many } from '../en/counted';
import { en as enDiagnosis } from '../en/diagnosis';
import type { Both } from '../language';
import { shownCell, shownCells, shownFigure } from '../shown/figures';
import { SUBJECTS } from '../shown/subject';
import { vi as viDiagnosis } from '../vi/diagnosis';
import { PRACTICE, type RulesOf } from './rule';

const PARTS: Both<Readonly<Record<SumKind, string>>> = {
  vi: {
    items: 'các cột thành phần',
    years: 'các năm',
    rows: 'các dòng',
  },
  en: {
    items: 'its columns',
    years: 'its years',
    rows: 'its rows',
  },
};

const figure = {
  vi: (value: Decimal | undefined): string => (value ? shownFigure(value) : '(trống)'),
  en: (value: Decimal | undefined): string => (value ? shownFigure(value) : '(blank)'),
};

/** The rules about sums and what appendices say of each other. */
export const SUM_RULES: RulesOf<SumFinding> = {
  'sum-of-parts': {
    label: { vi: 'Tổng bằng các phần cộng lại', en: 'A total is the sum of its parts' },
    severity: 'error',
    origin:
      'Cấu trúc của biểu; sai số làm tròn: XBRL Calculations 1.1, nửa đơn vị của chữ số cuối cho mỗi số',
    vi: ({ verdict, basis, cells, subject: of, sum, found, expected, difference, blanks, lone }) => {
      const where = `${shownCells(cells)} (${SUBJECTS.vi(of)})`;
      if (verdict === 'undecided') {
        return {
          where,
          what: `chưa đủ dữ liệu để cộng ${PARTS.vi[sum]}; có ô trống hoặc ô không đọc được. Điền hoặc sửa các ô đó rồi kiểm tra lại.`,
        };
      }
      const figures = `in ${figure.vi(found)}, cộng ${PARTS.vi[sum]} được ${figure.vi(expected)}`;
      if (lone === true) {
        return {
          where,
          what: `${figures}; chênh ${figure.vi(difference)}. Mức chênh này có thể do làm tròn, nhưng các tổng khác trong bảng khớp đến chữ số cuối: xem lại số gốc.`,
        };
      }
      if (verdict === 'rounding') {
        const what =
          basis === 'printed'
            ? `trang in ${figures}; chênh ${figure.vi(difference)} do làm tròn khi hiển thị, số trong ô khớp.`
            : `${figures}; chênh ${figure.vi(difference)} do làm tròn.`;
        return { where, what };
      }
      const blank = blanks.length > 0 ? ` Có ${blanks.length} ô trống trong các phần.` : '';
      return { where, what: `sai, ${figures}, chênh ${figure.vi(difference)}.${blank}` };
    },
    en: ({ verdict, basis, cells, subject: of, sum, found, expected, difference, blanks, lone }) => {
      const where = `${shownCells(cells)} (${SUBJECTS.en(of)})`;
      if (verdict === 'undecided') {
        return {
          where,
          what: `cannot be added up from ${PARTS.en[sum]}; a cell is blank or cannot be read. Fill in or mend those cells and check again.`,
        };
      }
      const figures = `prints ${figure.en(found)}, ${PARTS.en[sum]} add up to ${figure.en(expected)}`;
      if (lone === true) {
        return {
          where,
          what: `${figures}; the difference of ${figure.en(difference)} could be rounding, but all other sums of the table hold to the last digit: look at the source figures.`,
        };
      }
      if (verdict === 'rounding') {
        const what =
          basis === 'printed'
            ? `the page ${figures}; the difference of ${figure.en(difference)} is display rounding, the cells agree.`
            : `${figures}; the difference of ${figure.en(difference)} is rounding.`;
        return { where, what };
      }
      const blank = blanks.length > 0 ? ` ${many(blanks.length, 'part is', 'parts are')} blank.` : '';
      return { where, what: `wrong, ${figures}, difference ${figure.en(difference)}.${blank}` };
    },
  },
  'cross-appendix': {
    label: { vi: 'Hai phụ lục khớp nhau theo từng đơn vị', en: 'Two appendices agree unit by unit' },
    severity: 'error',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): phụ lục 02 chia nhóm số sản phẩm mới của phụ lục 1',
    vi: ({ cells, subject: of, other, found, expected, difference, totalsAgree, evidence }) => {
      const [ours, ...theirs] = cells;
      const hidden = totalsAgree
        ? ' Tổng của hai phụ lục bằng nhau nên nhìn tổng không thấy chênh lệch này.'
        : '';
      const beside = evidence ? ` ${viDiagnosis.evidence(evidence)}` : '';
      return {
        where: `${ours ? shownCell(ours) : ''} (${SUBJECTS.vi(of)})`,
        joint: ' ',
        what: `là ${figure.vi(found)}, nhưng ${shownCells(theirs)} (${SUBJECTS.vi(other)}) là ${figure.vi(expected)}; chênh ${figure.vi(difference)}.${hidden}${beside}`,
      };
    },
    en: ({ cells, subject: of, other, found, expected, difference, totalsAgree, evidence }) => {
      const [ours, ...theirs] = cells;
      const hidden = totalsAgree ? ' The totals of the two appendices agree, which hides it.' : '';
      const beside = evidence ? ` ${enDiagnosis.evidence(evidence)}` : '';
      return {
        where: `${ours ? shownCell(ours) : ''} (${SUBJECTS.en(of)})`,
        joint: ' ',
        what: `is ${figure.en(found)}, but ${shownCells(theirs)} (${SUBJECTS.en(other)}) is ${figure.en(expected)}; difference ${figure.en(difference)}.${hidden}${beside}`,
      };
    },
  },
  'rounding-together': {
    label: { vi: 'Các tổng không thể cùng do làm tròn', en: 'Sums that cannot all be rounding' },
    severity: 'error',
    origin: 'Mỗi số hiển thị sai khác nhiều nhất nửa đơn vị của chữ số cuối: XBRL Calculations 1.1',
    vi: ({ cells }) => ({
      where: shownCells(cells, 8),
      what:
        cells.length === 1
          ? `tổng này lệch trong mức làm tròn, nhưng cạnh các tổng khác thì không thể do làm tròn. Ít nhất một số trong phép cộng này sai.`
          : `từng tổng lệch trong mức làm tròn, nhưng các tổng này không thể cùng do làm tròn. Ít nhất một số trong các ô này sai.`,
    }),
    en: ({ cells }) => ({
      where: shownCells(cells, 8),
      what:
        cells.length === 1
          ? `this total is off by no more than rounding, but beside the others it cannot be rounding. At least one figure of this sum is wrong.`
          : `each of these totals is off by no more than rounding, but they cannot all be rounding. At least one figure among them is wrong.`,
    }),
  },
  'norm-break': {
    label: { vi: 'Kinh phí khác mức chung cho mỗi sản phẩm', en: 'An amount off the norm per product' },
    severity: 'info',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): 800 triệu đồng cho mỗi sản phẩm năm 2021, 2022',
    vi: ({ norm, holds, of, rows, subject }) => {
      const named = rows.slice(0, 4).map(({ unit, cell, count, found, expected, implied }) => {
        const fits = implied ? `, ứng với ${shownFigure(implied)}` : '';
        return `${unit} (${shownCell(cell)}) là ${shownFigure(found)}, theo mức cho ${shownFigure(count)} sản phẩm là ${shownFigure(expected)}${fits}`;
      });
      const more = rows.length > 4 ? ` … (${rows.length} dòng)` : '';
      return {
        where: subject ? SUBJECTS.vi(subject) : shownCells(rows.map(({ cell }) => cell)),
        what: `${holds}/${of} đơn vị theo đúng mức ${shownFigure(norm)} cho mỗi sản phẩm; khác mức: ${named.join('; ')}${more}.`,
      };
    },
    en: ({ norm, holds, of, rows, subject }) => {
      const named = rows.slice(0, 4).map(({ unit, cell, count, found, expected, implied }) => {
        const fits = implied ? `, which is for ${shownFigure(implied)}` : '';
        return `${unit} (${shownCell(cell)}) has ${shownFigure(found)}, by the norm for ${shownFigure(count)} it is ${shownFigure(expected)}${fits}`;
      });
      const more = rows.length > 4 ? ` … (${many(rows.length, 'row')})` : '';
      return {
        where: subject ? SUBJECTS.en(subject) : shownCells(rows.map(({ cell }) => cell)),
        what: `${holds} of ${of} units keep to ${shownFigure(norm)} for each product; others: ${named.join('; ')}${more}.`,
      };
    },
  },
  'mean-mismatch': {
    label: { vi: 'Số bình quân sai', en: 'A mean that is wrong' },
    severity: 'error',
    origin: PRACTICE,
    vi: ({ cells, subject: of, sum, found, expected }) =>
      `${shownCells(cells)} (${SUBJECTS.vi(of)}): ghi ${figure.vi(found)}, bình quân ${sum === 'rows' ? 'các dòng' : 'các cột bên trái'} được ${figure.vi(expected)}.`,
    en: ({ cells, subject: of, sum, found, expected }) =>
      `${shownCells(cells)} (${SUBJECTS.en(of)}): ${figure.en(found)} printed, the mean of the ${sum === 'rows' ? 'rows' : 'columns left of it'} is ${figure.en(expected)}.`,
  },
  'mark-count': {
    label: { vi: 'Số đếm dấu x, "đạt"', en: 'Counts of marks' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, found, expected, isShare }) =>
      isShare === true
        ? `${shownCells(cells)}: ghi ${figure.vi(found)} %, bảng đánh dấu ${figure.vi(expected)} % số ô.`
        : `${shownCells(cells)}: ghi ${figure.vi(found)}, bảng đánh dấu ${figure.vi(expected)} ô.`,
    en: ({ cells, found, expected, isShare }) =>
      isShare === true
        ? `${shownCells(cells)}: says ${figure.en(found)} %; ${figure.en(expected)} % of the table's cells are marked.`
        : `${shownCells(cells)}: says ${figure.en(found)}; ${figure.en(expected)} cells of the table are marked.`,
  },
  'balance-mismatch': {
    label: { vi: 'Số cuối kỳ sai', en: 'A closing balance that is wrong' },
    severity: 'error',
    origin: PRACTICE,
    vi: ({ cells, parts: [whole, part, ...more], subject: of, found, expected, difference }) =>
      `${shownCells(cells)} (${SUBJECTS.vi(of)}): ghi ${figure.vi(found)}, ${whole && part && more.length === 0 ? `lấy ${shownCell(whole)} trừ ${shownCell(part)}` : 'số trước cộng phần tăng, trừ phần giảm'} được ${figure.vi(expected)}, chênh ${figure.vi(difference)}.`,
    en: ({ cells, parts: [whole, part, ...more], subject: of, found, expected, difference }) =>
      `${shownCells(cells)} (${SUBJECTS.en(of)}): ${figure.en(found)} printed, ${whole && part && more.length === 0 ? `${shownCell(whole)} less ${shownCell(part)}` : 'the figure before with what came in and less what went out'} is ${figure.en(expected)}, a difference of ${figure.en(difference)}.`,
  },
};
