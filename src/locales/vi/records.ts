import type { RejectionReason } from '../../engine/findings';
import { INPUTS } from '../../engine/layouts/records-registry';
import { shownCells, shownFigure } from '../shown/figures';
import type { RecordSentences } from '../types/records';

/** What is wrong with a cell, and what to do. */
const REASONS: Readonly<Record<RejectionReason, string>> = {
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
};

export const vi: RecordSentences = {
  'duplicate-budget-row': ({ cells, item, copied, subject }) => {
    const year = subject?.year === undefined ? '' : ` trong năm ${subject.year}`;
    const of = subject?.unit === undefined ? '' : ` của ${subject.unit}`;
    return copied
      ? `${shownCells(cells)}: "${item}"${of} có hai dòng giống hệt nhau${year}. Xem có chép trùng dòng không.`
      : `${shownCells(cells)}: "${item}"${of} có hai dòng${year}, trong khi các nội dung khác mỗi năm một dòng. Xem lại năm của hai dòng.`;
  },
  'duplicate-product': ({ cells, product, by, verdict, subject }) => {
    const same = by === 'code' ? 'cùng mã' : 'cùng tên, cùng đơn vị';
    const year = subject?.year === undefined ? '' : ` trong năm ${subject.year}`;
    return verdict === 'undecided'
      ? `${shownCells(cells)}: "${product}" có ${cells.length} dòng ${same}${year}, nhưng có dòng chưa ghi chủ thể nên chưa rõ có trùng không. Điền chủ thể.`
      : `${shownCells(cells)}: "${product}" được kê ${cells.length} lần (${same})${year}. Giữ một dòng.`;
  },
  'unknown-group': ({ cells, text }) =>
    `${shownCells(cells)}: "${text}" không phải tên nhóm sản phẩm nào. Chọn một trong sáu nhóm của Quyết định 26/2026/QĐ-TTg.`,
  'year-outside-period': ({ cells, year, from, to }) =>
    `${shownCells(cells)}: năm ${year} nằm ngoài giai đoạn ${from ?? '…'}-${to ?? '…'} của kế hoạch.`,
  'price-times-quantity': ({ cells, expected, found, difference, verdict, factors }) => {
    const product = factors
      ? factors.map((heading) => `"${heading}"`).join(' nhân ')
      : 'số lượng nhân đơn giá';
    const figures = `ghi ${found ? shownFigure(found) : ''}, ${product} được ${expected ? shownFigure(expected) : ''}`;
    const by = difference ? shownFigure(difference) : '';
    return verdict === 'rounding'
      ? `${shownCells(cells)}: ${figures}; chênh ${by} do làm tròn.`
      : `${shownCells(cells)}: sai, ${figures}, chênh ${by}.`;
  },
  'rejected-cell': ({ cells, layout, field, reason, text }) => {
    const label = INPUTS[layout].fields.find(({ id }) => id === field)?.label.vi ?? field;
    const what = text === '' ? `cột "${label}"` : `cột "${label}", "${text}"`;
    return `${shownCells(cells)}: ${what} ${REASONS[reason]}`;
  },
};
