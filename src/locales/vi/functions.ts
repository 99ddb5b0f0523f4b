import type { FunctionsWords } from '../types/functions';

export const vi: FunctionsWords = {
  BANGCHU: {
    description: 'Đọc số tiền bằng chữ.',
    parameters: { amount: { name: 'sốTiền', description: 'Số tiền, đơn vị đồng.' } },
  },
  DOCSO: {
    description: 'Đọc số tiền viết bằng chữ thành số.',
    parameters: { words: { name: 'chữ', description: 'Số tiền viết bằng chữ.' } },
  },
  SAO: {
    description:
      'Hạng sao theo điểm và quy định có hiệu lực vào ngày đánh giá. Đó là hạng có thể đạt, chưa phải hạng được công nhận.',
    parameters: {
      score: { name: 'điểm', description: 'Điểm từ 0 đến 100.' },
      day: { name: 'ngày', description: 'Ngày đánh giá.' },
    },
  },
};
