import type { RecordFinding, RejectionReason } from '../../engine/findings/records';
import type { Both } from '../language';
import { fieldName } from '../shown/field-name';
import { shownCells, shownFigure } from '../shown/figures';
import { PRACTICE, type RulesOf } from './rule';

const REASONS: Both<Readonly<Record<RejectionReason, string>>> = {
  vi: {
    'error-value': 'ô báo lỗi công thức. Sửa công thức hoặc gõ lại giá trị.',
    'not-text': 'ô này phải là chữ.',
    'too-long': 'nội dung quá dài cho cột này. Xem lại có dán nhầm ô không.',
    'not-a-number': 'không đọc được thành số. Gõ lại chỉ gồm chữ số, không kèm đơn vị.',
    'not-exact': 'không phải một con số chính xác (hơn, khoảng, từ … đến …, định mức). Ghi đúng một con số.',
    'other-unit': 'ghi kèm đơn vị khác với cột. Ghi đơn vị tính của bảng, trong ô chỉ gõ số.',
    'date-for-number': 'là một ngày, do Excel tự đổi khi gõ (5-7 thành 07-May). Gõ lại, định dạng ô là Text.',
    'not-a-year': 'không phải là năm. Gõ năm bốn chữ số, ví dụ 2024.',
    'not-a-date': 'không phải là ngày. Gõ đủ ngày/tháng/năm, ví dụ 05/3/2024.',
    'incomplete-date': 'thiếu ngày. Gõ đủ ngày/tháng/năm, ví dụ 05/3/2024.',
    'not-in-list': 'không có trong danh mục của cột này. Chọn lại một giá trị trong danh mục.',
    'not-yes-no': 'không rõ là có hay không. Ghi "Có" hoặc "Không"; để trống nếu chưa biết.',
    'not-stars': 'không đọc được hạng sao. Ghi số từ 1 đến 5.',
    'out-of-range': 'nằm ngoài khoảng cho phép của cột này. Xem lại giá trị.',
    missing: 'để trống nên dòng này không tính được vào phụ lục nào. Điền giá trị.',
  },
  en: {
    'error-value': 'shows a formula error. Mend the formula or type the value.',
    'not-text': 'must be text.',
    'too-long': 'is too long for this column. Was it pasted into the wrong cell?',
    'not-a-number': 'cannot be read as a number. Type digits only, without a unit.',
    'not-exact': 'is not one exact figure (over, about, from … to …, a norm). Type a single figure.',
    'other-unit':
      "names a unit that is not the column's. State the table's measure unit and type only the number.",
    'date-for-number':
      'is a date that Excel made of what was typed (5-7 became 07-May). Type it again as Text.',
    'not-a-year': 'is not a year. Type four digits, such as 2024.',
    'not-a-date': 'is not a date. Type day/month/year, such as 05/3/2024.',
    'incomplete-date': 'lacks the day. Type day/month/year, such as 05/3/2024.',
    'not-in-list': 'is not in the list of this column. Choose a value from the list.',
    'not-yes-no': 'is neither yes nor no. Write "Có" or "Không"; leave it blank if nobody knows.',
    'not-stars': 'cannot be read as stars. Write a number from 1 to 5.',
    'out-of-range': 'is outside what this column allows. Look at the value again.',
    missing: 'is blank, so this row counts in no appendix. Fill it in.',
  },
};

/** The rules about rows of input sheets. */
export const RECORD_RULES: RulesOf<RecordFinding> = {
  'duplicate-product': {
    label: { vi: 'Sản phẩm kê trùng trong một năm', en: 'A product listed twice in one year' },
    severity: 'warning',
    origin: 'Mỗi dòng của danh mục là một sản phẩm trong một năm',
    vi: ({ cells, product, by, verdict, subject }) => {
      const same = by === 'code' ? 'cùng mã' : 'cùng tên, cùng đơn vị';
      const year = subject?.year === undefined ? '' : ` trong năm ${subject.year}`;
      return verdict === 'undecided'
        ? `${shownCells(cells)}: "${product}" có ${cells.length} dòng ${same}${year}, nhưng có dòng chưa ghi chủ thể nên chưa rõ có trùng không. Điền chủ thể.`
        : `${shownCells(cells)}: "${product}" được kê ${cells.length} lần (${same})${year}. Giữ một dòng.`;
    },
    en: ({ cells, product, by, verdict, subject }) => {
      const same = by === 'code' ? 'the same code' : 'the same name and unit';
      const year = subject?.year === undefined ? '' : ` for ${subject.year}`;
      return verdict === 'undecided'
        ? `${shownCells(cells)}: "${product}" stands on ${cells.length} rows with ${same}${year}, but a row without a producer leaves it open whether they are one. Fill in the producer.`
        : `${shownCells(cells)}: "${product}" is listed ${cells.length} times (${same})${year}. Keep one row.`;
    },
  },
  'duplicate-budget-row': {
    label: { vi: 'Một nội dung chi kê hai lần trong một năm', en: 'An item of a budget twice in one year' },
    severity: 'warning',
    origin: 'Mỗi dòng của dự toán dạng dài là một nội dung của một đơn vị trong một năm',
    vi: ({ cells, item, copied, subject }) => {
      const year = subject?.year === undefined ? '' : ` trong năm ${subject.year}`;
      const of = subject?.unit === undefined ? '' : ` của ${subject.unit}`;
      return copied
        ? `${shownCells(cells)}: "${item}"${of} có hai dòng giống hệt nhau${year}. Xem có chép trùng dòng không.`
        : `${shownCells(cells)}: "${item}"${of} có hai dòng${year}, trong khi các nội dung khác mỗi năm một dòng. Xem lại năm của hai dòng.`;
    },
    en: ({ cells, item, copied, subject }) => {
      const year = subject?.year === undefined ? '' : ` for ${subject.year}`;
      const of = subject?.unit === undefined ? '' : ` of ${subject.unit}`;
      return copied
        ? `${shownCells(cells)}: "${item}"${of} has two rows that are just the same${year}. See whether one was copied.`
        : `${shownCells(cells)}: "${item}"${of} has two rows${year}, while every other item has one a year. See which year each is of.`;
    },
  },
  'unknown-group': {
    label: { vi: 'Nhóm sản phẩm không có trong danh mục', en: 'A product group that is not in the list' },
    severity: 'warning',
    origin: 'Quyết định 26/2026/QĐ-TTg: sáu nhóm, hai mươi sáu bộ; Quyết định 1048/QĐ-TTg cho 2018-2020',
    vi: ({ cells, text }) =>
      `${shownCells(cells)}: "${text}" không phải tên nhóm sản phẩm nào. Chọn một trong sáu nhóm của Quyết định 26/2026/QĐ-TTg.`,
    en: ({ cells, text }) =>
      `${shownCells(cells)}: "${text}" is no product group. Choose one of the six of Decision 26/2026/QĐ-TTg.`,
  },
  'year-outside-period': {
    label: { vi: 'Năm nằm ngoài giai đoạn của kế hoạch', en: "A year outside the plan's period" },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, year, from, to }) =>
      `${shownCells(cells)}: năm ${year} nằm ngoài giai đoạn ${from ?? '…'}-${to ?? '…'} của kế hoạch.`,
    en: ({ cells, year, from, to }) =>
      `${shownCells(cells)}: ${year} lies outside the plan's period ${from ?? '…'}-${to ?? '…'}.`,
  },
  'price-times-quantity': {
    label: { vi: 'Thành tiền bằng số lượng nhân đơn giá', en: 'An amount is quantity times unit price' },
    severity: 'error',
    origin: 'Cấu trúc của dự toán; sai số làm tròn: nửa đơn vị của chữ số cuối của thành tiền',
    vi: ({ cells, expected, found, difference, verdict, factors }) => {
      const product = factors
        ? factors.map((heading) => `"${heading}"`).join(' nhân ')
        : 'số lượng nhân đơn giá';
      const figures = `ghi ${found ? shownFigure(found) : ''}, ${product} được ${expected ? shownFigure(expected) : ''}`;
      const by = difference ? shownFigure(difference) : '';
      return verdict === 'rounding'
        ? `${shownCells(cells)}: ${figures}; chênh ${by} do làm tròn.`
        : `${shownCells(cells)}: sai, ${figures}, chênh ${by}.`;
    },
    en: ({ cells, expected, found, difference, verdict, factors }) => {
      const product = factors
        ? factors.map((heading) => `"${heading}"`).join(' times ')
        : 'quantity times unit price';
      const figures = `shows ${found ? shownFigure(found) : ''}, ${product} gives ${expected ? shownFigure(expected) : ''}`;
      const by = difference ? shownFigure(difference) : '';
      return verdict === 'rounding'
        ? `${shownCells(cells)}: ${figures}; the difference of ${by} is rounding.`
        : `${shownCells(cells)}: wrong, ${figures}, difference ${by}.`;
    },
  },
  'rejected-cell': {
    label: { vi: 'Ô không đúng kiểu của cột', en: 'A cell that its column cannot hold' },
    severity: 'warning',
    origin: 'Biểu mẫu nhập liệu của phần mềm (các lược đồ trong src/engine/records)',
    vi: ({ cells, layout, field, reason, text }) => {
      const label = fieldName(layout, field, 'vi');
      const what = text === '' ? `cột "${label}"` : `cột "${label}", "${text}"`;
      return `${shownCells(cells)}: ${what} ${REASONS.vi[reason]}`;
    },
    en: ({ cells, layout, field, reason, text }) => {
      const label = fieldName(layout, field, 'en');
      const what = text === '' ? `column "${label}"` : `column "${label}", "${text}"`;
      return `${shownCells(cells)}: ${what} ${REASONS.en[reason]}`;
    },
  },
};
