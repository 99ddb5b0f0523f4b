import type { RulePapers } from '../rules';
import type { ListRuleId } from './list-findings';

/** The papers of the rules about lists. */
export const LIST_RULES: Readonly<Record<ListRuleId, RulePapers>> = {
  'row-numbering': {
    label: { vi: 'Số thứ tự liên tục', en: 'Row numbers without a break' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra phụ lục: số thứ tự liên tục, bắt đầu lại dưới mỗi mục',
  },
  'said-count': {
    label: { vi: 'Số lượng ghi khớp với số dòng', en: 'Counts said agree with the rows' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: "Tổng cộng: 37 sản phẩm (11 sản phẩm 4 sao …)" đối chiếu với danh sách',
  },
};
