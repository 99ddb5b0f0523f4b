import type { TextWords } from '../types/text-report';

export const vi: TextWords = {
  title: (file, figures) => `Lời văn ${file}: ${figures} số đã đọc`,
  comparators: { exactly: '', 'at-least': 'ít nhất ', 'at-most': 'tối đa ', about: 'khoảng ', range: '' },
  deadlines: 'Thời hạn trong lời văn:',
  kinds: { report: 'báo cáo', round: 'đánh giá', time: 'thực hiện' },
  round: (round) => `đợt ${round}`,
  levels: { commune: 'cấp xã', district: 'cấp huyện', province: 'cấp tỉnh', centre: 'cấp trung ương' },
  before: (date) => `trước ${date}`,
  during: (date) => date,
  paragraph: (number) => `đoạn ${number}`,
  until: (year) => `đến năm ${year}`,
  stars: (stars) => `${stars} sao`,
};
