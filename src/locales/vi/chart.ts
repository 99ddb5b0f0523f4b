import type { ChartWords } from '../types/chart';

export const vi: ChartWords = {
  more: (count) => `Xem thêm ${count}`,
  copy: 'Sao chép hình',
  copyOf: (title) => `Sao chép hình: ${title}`,
  copied: 'Đã sao chép hình.',
  notCopied: 'Không sao chép được hình ở đây. Hãy lưu hình thành tệp.',
  save: 'Lưu hình',
  saveOf: (title) => `Lưu hình: ${title}`,
  saved: (file) => `Đã lưu ${file}.`,
  notSaved: 'Không vẽ được hình.',
  print: 'In',
  printOf: (title) => `In: ${title}`,
  file: (title) => `${title}.png`,
  planned: 'Kế hoạch',
  reached: 'Thực hiện',
  targets: 'Kế hoạch và thực hiện',
};
