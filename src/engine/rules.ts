import type { RuleId, Severity } from './findings';
import { LIST_RULES } from './lists/list-rules';
import { TEXT_RULES } from './document/facts/text-rules';
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
  ...TEXT_RULES,
  ...LIST_RULES,
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
  'divided-unit': {
    label: { vi: 'Đơn vị cũ chia cho nhiều đơn vị mới', en: 'A former unit that was divided' },
    severity: 'warning',
    origin: 'Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025',
  },
  'ambiguous-unit': {
    label: { vi: 'Tên trùng của nhiều đơn vị', en: 'A name that several units have' },
    severity: 'warning',
    origin: 'Danh mục đơn vị hành chính',
  },
  'regrouped-units': {
    label: {
      vi: 'Số theo đơn vị cũ và đơn vị mới khớp nhau',
      en: "Figures of former and of today's units agree",
    },
    severity: 'error',
    origin: 'Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025',
  },
  'unit-spelling': {
    label: { vi: 'Tên đơn vị viết khác danh mục', en: 'A unit written otherwise than on the list' },
    severity: 'info',
    origin: 'Danh mục đơn vị hành chính',
  },
  'unit-missing': {
    label: { vi: 'Đơn vị không có trong mọi phụ lục', en: 'A unit that some appendices leave out' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'formula-slip': {
    label: {
      vi: 'Công thức cộng không đúng nghĩa của tổng',
      en: 'A formula that is not the sum it stands for',
    },
    severity: 'warning',
    origin: PRACTICE,
  },
  'blank-total': {
    label: { vi: 'Tổng để trống', en: 'A total left blank' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'no-result': {
    label: { vi: 'Công thức chưa có kết quả', en: 'Formulas without results' },
    severity: 'warning',
    origin: 'Tệp do phần mềm khác ghi mà chưa tính; Excel tính lại khi mở và lưu',
  },
  'legacy-font': {
    label: { vi: 'Chữ gõ bằng phông TCVN3, VNI', en: 'Texts in TCVN3 or VNI fonts' },
    severity: 'info',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: Unicode theo TCVN 6909:2001',
  },
  'blank-heading': {
    label: { vi: 'Tiêu đề cột để trống', en: 'A heading that is missing' },
    severity: 'info',
    origin: PRACTICE,
  },
  'rows-left-out': {
    label: { vi: 'Dòng không tính', en: 'Rows that take no part' },
    severity: 'info',
    origin: PRACTICE,
  },
  'hidden-part': {
    label: { vi: 'Trang, dòng, cột ẩn', en: 'Hidden sheets, rows, columns' },
    severity: 'info',
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
  'duplicate-budget-row': {
    label: { vi: 'Một nội dung chi kê hai lần trong một năm', en: 'An item of a budget twice in one year' },
    severity: 'warning',
    origin: 'Mỗi dòng của dự toán dạng dài là một nội dung của một đơn vị trong một năm',
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
  'star-score': {
    label: { vi: 'Hạng sao và điểm không ứng với nhau', en: 'A star and a score that do not go together' },
    severity: 'warning',
    origin:
      'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg (src/engine/layouts/star-rules.ts)',
  },
  'score-range': {
    label: {
      vi: 'Điểm vượt khung hoặc các phần không cộng thành tổng',
      en: 'Points beyond their range, or parts that do not add up',
    },
    severity: 'error',
    origin:
      'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg (src/engine/layouts/star-rules.ts)',
  },
  'score-below': {
    label: { vi: 'Dưới 50 điểm, hồ sơ trả lại', en: 'Under 50 points: the file goes back' },
    severity: 'info',
    origin: 'Quyết định 26/2026/QĐ-TTg: chỉ công nhận 3, 4, 5 sao; Kế hoạch năm 2023 của UBND tỉnh Quảng Trị',
  },
  'star-rule-assumed': {
    label: { vi: 'Quy định phân hạng suy từ ngày khác', en: 'A star rule told by another date' },
    severity: 'info',
    origin:
      'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg (src/engine/layouts/star-rules.ts)',
  },
  'decision-before-assessment': {
    label: { vi: 'Quyết định ghi ngày trước ngày đánh giá', en: 'A decision dated before its assessment' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'recognition-expired': {
    label: { vi: 'Công nhận đã hết hạn', en: 'Recognitions that have ended' },
    severity: 'warning',
    origin: 'Bộ luật Dân sự 2015, Điều 147 và 148; các quyết định về đánh giá, phân hạng: 36 tháng',
  },
  'expiry-mismatch': {
    label: { vi: 'Ngày hết hạn ghi khác 36 tháng', en: 'A printed end that is not 36 months on' },
    severity: 'warning',
    origin: 'Bộ luật Dân sự 2015, Điều 147 và 148; các quyết định về đánh giá, phân hạng: 36 tháng',
  },
  'recognition-undated': {
    label: { vi: 'Công nhận không ghi ngày', en: 'Recognitions without a date' },
    severity: 'info',
    origin: 'Bộ luật Dân sự 2015, Điều 147 và 148; các quyết định về đánh giá, phân hạng: 36 tháng',
  },
  'near-duplicate-product': {
    label: { vi: 'Hai sản phẩm có thể là một', en: 'Two products that may be one' },
    severity: 'warning',
    origin: 'Lũy kế: mỗi sản phẩm tính một lần',
  },
  'baseline-mismatch': {
    label: { vi: 'Số đầu kỳ khác danh mục', en: 'A baseline that the sheets do not bear out' },
    severity: 'warning',
    origin: 'Lũy kế bằng số đầu kỳ cộng số công nhận mới',
  },
  'target-missed': {
    label: { vi: 'Chỉ tiêu chưa đạt', en: 'A target that is not reached' },
    severity: 'warning',
    origin: 'Chỉ tiêu của kế hoạch',
  },
  'target-unreadable': {
    label: { vi: 'Chỉ tiêu không đọc được mức kế hoạch', en: 'A target without a value that can be read' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'target-actual-differs': {
    label: { vi: 'Số thực hiện ghi khác số đếm được', en: 'A reported result that differs from the count' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'share-over-whole': {
    label: { vi: 'Tỷ lệ thực hiện trên 100 %', en: 'A reported share over 100 %' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'producer-conflict': {
    label: { vi: 'Một chủ thể có hai câu trả lời', en: 'One producer with two answers' },
    severity: 'warning',
    origin: 'Tỷ lệ tính trên chủ thể, mỗi chủ thể một lần',
  },
  'producer-unlisted': {
    label: { vi: 'Chủ thể không có trong danh sách', en: 'Producers whom the list does not have' },
    severity: 'warning',
    origin: 'Tỷ lệ tính trên chủ thể, mỗi chủ thể một lần',
  },
  'rounding-together': {
    label: { vi: 'Các tổng không thể cùng do làm tròn', en: 'Sums that cannot all be rounding' },
    severity: 'error',
    origin: 'Mỗi số hiển thị sai khác nhiều nhất nửa đơn vị của chữ số cuối: XBRL Calculations 1.1',
  },
  'norm-break': {
    label: { vi: 'Kinh phí khác mức chung cho mỗi sản phẩm', en: 'An amount off the norm per product' },
    severity: 'info',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): 800 triệu đồng cho mỗi sản phẩm năm 2021, 2022',
  },
  'funding-mismatch': {
    label: { vi: 'Kinh phí hai bên không khớp', en: 'Two sides of the funding that differ' },
    severity: 'error',
    origin:
      'Đối chiếu theo đơn vị, năm, nguồn vốn (Luật Ngân sách nhà nước 2015); sai số: một đơn vị của chữ số cuối của bên ghi thô hơn',
  },
  'scale-slip': {
    label: { vi: 'Số lệch 10, 100, 1000 lần', en: 'A figure off by a power of ten' },
    severity: 'error',
    origin: 'Dấu chấm gõ làm dấu thập phân, đồng lẫn với triệu đồng (Gia Lai, phụ lục 3)',
  },
  'mean-mismatch': {
    label: { vi: 'Số bình quân sai', en: 'A mean that is wrong' },
    severity: 'error',
    origin: PRACTICE,
  },
  'balance-mismatch': {
    label: { vi: 'Số cuối kỳ sai', en: 'A closing balance that is wrong' },
    severity: 'error',
    origin: PRACTICE,
  },
  'share-mismatch': {
    label: { vi: 'Tỷ lệ không đúng với số tiền', en: 'A share that its amounts do not give' },
    severity: 'error',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): 20,57 % và 79,43 %',
  },
  'words-mismatch': {
    label: { vi: 'Số tiền bằng chữ khác số', en: 'An amount in words that is not the figure' },
    severity: 'error',
    origin: 'Kế hoạch năm 2021 của UBND tỉnh Quảng Ngãi, mục III',
  },
  'unit-sent-nothing': {
    label: { vi: 'Đơn vị chưa gửi số liệu', en: 'A unit that sent nothing' },
    severity: 'error',
    origin: PRACTICE,
  },
  'repeated-sheet': {
    label: { vi: 'Trang gửi hai lần', en: 'A sheet sent twice' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'abolished-level': {
    label: { vi: 'Cấp huyện sau ngày 30/6/2025', en: "The district's level after 30 June 2025" },
    severity: 'warning',
    origin:
      'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 2025: từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã',
  },
  'measure-missing': {
    label: { vi: 'Không ghi đơn vị tính', en: 'No measure unit' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'baseline-stars': {
    label: { vi: 'Số đầu kỳ bằng các hạng sao cộng lại', en: 'The baseline is the sum of its stars' },
    severity: 'error',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): 149 sản phẩm = 22 sản phẩm 4 sao + 127 sản phẩm 3 sao',
  },
  'valid-above-cumulative': {
    label: { vi: 'Còn hiệu lực không quá lũy kế', en: 'No more valid than ever recognised' },
    severity: 'error',
    origin: 'Quyết định 26/2026/QĐ-TTg: sản phẩm còn hiệu lực là một phần của sản phẩm đã được công nhận',
  },
  'unit-sent-twice': {
    label: { vi: 'Đơn vị gửi hai lần', en: 'A unit that sent twice' },
    severity: 'warning',
    origin: PRACTICE,
  },
  'unit-other-year': {
    label: { vi: 'Đơn vị gửi năm khác', en: 'A unit that sent another year' },
    severity: 'error',
    origin: PRACTICE,
  },
};
