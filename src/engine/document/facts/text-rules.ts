import type { RulePapers } from '../../rules';
import type { TextRuleId } from './text-findings';

const COMPARED = 'Thẩm tra kế hoạch: số trong lời văn khớp với nhau và khớp từng phụ lục';
const GIA_LAI = 'Kế hoạch 2581/KH-UBND (Gia Lai)';

/** The papers of the rules about a plan's text. */
export const TEXT_RULES: Readonly<Record<TextRuleId, RulePapers>> = {
  'text-sum': {
    label: { vi: 'Các phần trong lời văn cộng bằng số chung', en: 'Parts in the text make up their whole' },
    severity: 'error',
    origin: `${GIA_LAI}: 216 + 11 + 15 + 3 + 1 = 246; 55.400 + 213.895 = 269.295`,
  },
  'text-share': {
    label: { vi: 'Tỷ lệ trong lời văn đúng với số đã nêu', en: 'Shares in the text follow from its figures' },
    severity: 'error',
    origin: `${GIA_LAI}: 20,57 % và 79,43 %`,
  },
  'text-raised': {
    label: { vi: 'Tổng số bằng số đã có cộng số mới', en: 'The raised total is the former and the new' },
    severity: 'error',
    origin: `${GIA_LAI}: 149 + 246 = 395`,
  },
  'text-repeated': {
    label: { vi: 'Một chỉ tiêu nêu hai lần khác số', en: 'One thing told twice with different figures' },
    severity: 'warning',
    origin: COMPARED,
  },
  'text-product': {
    label: { vi: 'Số lượng nhân định mức bằng tổng', en: 'So many times so much is the total' },
    severity: 'error',
    origin: 'Kế hoạch 94/KH-UBND (Quảng Ngãi): số lớp, số người mỗi lớp',
  },
  'text-equation': {
    label: { vi: 'Phép tính viết trong lời văn', en: 'Calculations written out in the text' },
    severity: 'error',
    origin: COMPARED,
  },
  'text-list-count': {
    label: { vi: 'Số mục nêu ra và số mục liệt kê', en: 'As many listed as announced' },
    severity: 'warning',
    origin: `${GIA_LAI}: "6 nhóm, gồm"`,
  },
  'text-year': {
    label: { vi: 'Thời gian ngoài các năm của kế hoạch', en: "A time outside the plan's years" },
    severity: 'warning',
    origin: COMPARED,
  },
  'text-date': {
    label: { vi: 'Ngày tháng không có', en: 'A date that does not exist' },
    severity: 'warning',
    origin: 'Lịch dương',
  },
  'deadline-order': {
    label: { vi: 'Thứ tự các thời hạn', en: 'Deadlines in order' },
    severity: 'warning',
    origin: `${GIA_LAI}: báo cáo trước 10/6 và 15/6; Kế hoạch năm 2023 (Quảng Trị): hai đợt`,
  },
  'round-date': {
    label: { vi: 'Đợt đánh giá theo thông tin kế hoạch', en: 'Rounds as the plan sheet has them' },
    severity: 'warning',
    origin: 'Kế hoạch năm 2023 (Quảng Trị): hai đợt, mỗi đợt một hạn ở huyện và ở tỉnh',
  },
  'text-numbering': {
    label: { vi: 'Đánh số đề mục', en: 'Numbering of sections' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  },
  'appendix-missing': {
    label: { vi: 'Phụ lục được viện dẫn mà không có', en: 'A cited appendix that is missing' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  },
  'appendix-uncited': {
    label: { vi: 'Phụ lục không được viện dẫn', en: 'An appendix that nothing cites' },
    severity: 'info',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  },
  'citation-date': {
    label: { vi: 'Ngày của một văn bản ghi khác nhau', en: 'One document with different dates' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  },
  'document-unread': {
    label: { vi: 'Phần của văn bản không đọc được', en: 'Parts of a document that are not read' },
    severity: 'warning',
    origin: 'Không bỏ qua phần nào của tệp mà không báo',
  },
  'text-period': {
    label: { vi: 'Năm của phụ lục khác năm của kế hoạch', en: "An appendix of other years than the plan's" },
    severity: 'warning',
    origin: COMPARED,
  },
  'text-appendix': {
    label: { vi: 'Lời văn khớp phụ lục', en: 'The text agrees with the appendices' },
    severity: 'error',
    origin: `${COMPARED}; ${GIA_LAI}`,
  },
  'text-target': {
    label: {
      vi: 'Mục tiêu trong lời văn khớp biểu chỉ tiêu',
      en: 'Targets of the text agree with the target sheet',
    },
    severity: 'warning',
    origin: COMPARED,
  },
};
