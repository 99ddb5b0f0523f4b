import type { DocumentWords } from '../types/document';

export const vi: DocumentWords = {
  tab: 'Lời văn',
  tables: 'Bảng',
  label: (file) => `Lời văn ${file}`,
  states: { agree: 'khớp', differ: 'khác', alone: 'chỉ có ở đây', unread: 'chưa hiểu' },
  figure: (text, state) => `${text}, ${state}`,
  counts: (file, { agree, differ, alone, unread }) =>
    `Lời văn ${file}: ${agree + differ + alone + unread} số. ${agree} khớp, ${differ} khác, ${alone} chỉ có trong lời văn, ${unread} chưa hiểu.`,
  show: 'Xem lời văn',
  hide: 'Ẩn lời văn',
  deadlines: (count) => `Thời hạn và đợt đánh giá (${count})`,
  paragraph: (number) => `Đoạn ${number}`,
  goTo: (number) => `Đến đoạn ${number}`,
  notUnderstood: 'Chưa hiểu số này đếm gì nên không đối chiếu.',
  onlyHere: 'Không có số nào khác trong lời văn hay phụ lục để đối chiếu.',
  agreesWith: 'Khớp với',
  differsFrom: 'Khác với',
  close: 'Đóng',
  table: (sheet) => `Bảng: ${sheet}`,
  figuresOnly: 'Chỉ hiện các đoạn có số.',
  targets: (count) => `Chỉ tiêu đọc từ lời văn (${count})`,
  targetsNote:
    'Bỏ dấu ở chỉ tiêu đọc chưa đúng, rồi xác nhận. Chỉ tiêu đã xác nhận được so với kết quả ở dưới.',
  readAs: (what) => `Đọc là: ${what}`,
  confirm: (count) => `Xác nhận ${count} chỉ tiêu`,
  confirmed: (count) => `Đã xác nhận ${count} chỉ tiêu.`,
  saveTargets: 'Lập trang Chỉ tiêu',
  targetsFile: 'chi-tieu.xlsx',
  planNote:
    'Các đợt này ghi được vào trang Thông tin kế hoạch, cùng số, ngày và giai đoạn. Hạn công nhận lại theo trang đó. Xem lại trước khi dùng.',
  savePlan: 'Lập trang Thông tin kế hoạch',
  planFile: 'thong-tin-ke-hoach.xlsx',
  saved: (name) => `Đã lập “${name}”.`,
};
