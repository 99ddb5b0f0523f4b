import type { RulePapers } from '../rules';
import type { ListRuleId } from './list-findings';

/** The papers of the rules about lists. */
export const LIST_RULES: Readonly<Record<ListRuleId, RulePapers>> = {
  'row-numbering': {
    label: { vi: 'Số thứ tự liên tục', en: 'Row numbers without a break' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra phụ lục: số thứ tự liên tục, bắt đầu lại dưới mỗi mục',
  },
};
