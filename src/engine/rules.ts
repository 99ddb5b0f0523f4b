import type { RuleId, Severity } from './findings';
import type { Label } from './layouts/layout';

/** A rule's papers: what it is called, how grave a breach is at worst, and where it comes from. */
export interface RulePapers {
  readonly label: Label;
  readonly severity: Severity;
  /** The decree, the decision, or the practice that the rule stands on. */
  readonly origin: string;
}

const PRACTICE = 'Nghiệp vụ thẩm tra phụ lục kế hoạch';

/** Total over the rules: the compiler asks for the papers of a new one. */
export const RULES: Readonly<Record<RuleId, RulePapers>> = {
  'sum-of-parts': {
    label: { vi: 'Tổng bằng các phần cộng lại', en: 'A total is the sum of its parts' },
    severity: 'error',
    origin:
      'Cấu trúc của biểu; sai số làm tròn: XBRL Calculations 1.1, nửa đơn vị của chữ số cuối cho mỗi số',
  },
  'cross-appendix': {
    label: { vi: 'Hai phụ lục khớp nhau theo từng đơn vị', en: 'Two appendices agree unit by unit' },
    severity: 'error',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): phụ lục 02 chia nhóm số sản phẩm mới của phụ lục 1',
  },
  'ambiguous-number': {
    label: { vi: 'Số ghi bằng chữ đọc được hai cách', en: 'A typed figure that can be read in two ways' },
    severity: 'warning',
    origin: 'Quy ước dấu chấm hàng nghìn, dấu phẩy thập phân của Việt Nam',
  },
  'text-number': {
    label: { vi: 'Số lưu dưới dạng văn bản', en: 'Figures stored as text' },
    severity: 'warning',
    origin: 'Excel: SUM bỏ qua ô văn bản',
  },
  'unknown-unit': {
    label: { vi: 'Tên đơn vị viết khác', en: 'A unit under another spelling' },
    severity: 'info',
    origin: PRACTICE,
  },
  'unit-missing': {
    label: { vi: 'Đơn vị không có trong mọi phụ lục', en: 'A unit that some appendices leave out' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'formula-range': {
    label: { vi: 'Công thức cộng thiếu dòng hoặc cột', en: 'A formula that leaves out a part' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'typed-total': {
    label: { vi: 'Tổng gõ tay giữa các công thức', en: 'A typed total among formulas' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'unreadable-figure': {
    label: { vi: 'Ô số không đọc được', en: 'A figure that cannot be read' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'fractional-count': {
    label: { vi: 'Số đếm có phần lẻ', en: 'A count with a fraction' },
    severity: 'warning',
    origin: 'Số sản phẩm, chủ thể, lớp là số nguyên',
  },
  negative: {
    label: { vi: 'Số âm', en: 'A negative figure' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'plan-number': {
    label: { vi: 'Số kế hoạch không thống nhất', en: 'Plan numbers that differ' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: phụ lục ghi số, ngày của văn bản mà nó kèm theo',
  },
  'duplicate-product': {
    label: { vi: 'Sản phẩm kê trùng trong một năm', en: 'A product listed twice in one year' },
    severity: 'warning',
    origin: 'Mỗi dòng của danh mục là một sản phẩm trong một năm',
  },
  'unknown-group': {
    label: { vi: 'Nhóm sản phẩm không có trong danh mục', en: 'A product group that is not in the list' },
    severity: 'warning',
    origin: 'Quyết định 26/2026/QĐ-TTg: sáu nhóm, hai mươi sáu bộ; Quyết định 1048/QĐ-TTg cho 2018-2020',
  },
  'year-outside-period': {
    label: { vi: 'Năm nằm ngoài giai đoạn của kế hoạch', en: "A year outside the plan's period" },
    severity: 'warning',
    origin: PRACTICE,
  },
  'price-times-quantity': {
    label: { vi: 'Thành tiền bằng số lượng nhân đơn giá', en: 'An amount is quantity times unit price' },
    severity: 'error',
    origin: 'Cấu trúc của dự toán; sai số làm tròn: nửa đơn vị của chữ số cuối của thành tiền',
  },
  'rejected-cell': {
    label: { vi: 'Ô không đúng kiểu của cột', en: 'A cell that its column cannot hold' },
    severity: 'warning',
    origin: 'Biểu mẫu nhập liệu của phần mềm (các lược đồ trong src/engine/records)',
  },
};
