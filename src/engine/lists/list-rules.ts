import type { RulePapers } from '../rules';
import type { ListRuleId } from './list-findings';

/** The papers of the rules about lists. */
export const LIST_RULES: Readonly<Record<ListRuleId, RulePapers>> = {
  'row-numbering': {
    label: { vi: 'Số thứ tự liên tục', en: 'Row numbers without a break' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra phụ lục: số thứ tự liên tục, bắt đầu lại dưới mỗi mục',
  },
  'target-impossible': {
    label: { vi: 'Mức chỉ tiêu không thể có', en: 'A target that cannot be' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: khoảng ghi từ thấp đến cao, tỷ lệ trong tổng thể không quá 100 %',
  },
  'unit-twice': {
    label: { vi: 'Một đơn vị ghi hai lần', en: 'A unit that stands twice' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: mỗi đơn vị một dòng trong một phụ lục',
  },
  'units-apart': {
    label: { vi: 'Hai phụ lục khác tên đơn vị', en: 'Two appendices of other units' },
    severity: 'warning',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): các phụ lục cùng liệt kê 17 đơn vị',
  },
  'decision-dates': {
    label: { vi: 'Một quyết định một ngày', en: 'One decision, one day' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP: số và ngày của một văn bản',
  },
  'target-verdict': {
    label: { vi: 'Kết quả đạt, không đạt đúng với số', en: 'Reached or not, as the figures say' },
    severity: 'warning',
    origin: 'Báo cáo kết quả thực hiện kế hoạch OCOP; kết quả: đạt, không đạt, chưa đủ dữ liệu',
  },
  'star-outside': {
    label: { vi: 'Hạng sao đúng với tên danh sách', en: 'Stars as the title of their list says' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: danh sách, mục ghi một hạng sao thì mọi sản phẩm trong đó cùng hạng',
  },
  'said-count': {
    label: { vi: 'Số lượng ghi khớp với số dòng', en: 'Counts said agree with the rows' },
    severity: 'warning',
    origin: 'Nghiệp vụ thẩm tra: "Tổng cộng: 37 sản phẩm (11 sản phẩm 4 sao …)" đối chiếu với danh sách',
  },
};
