import type { TargetWords } from '../types/target-report';

export const vi: TargetWords = {
  title: (date, preset) =>
    preset === undefined
      ? `Kết quả thực hiện chỉ tiêu tính đến ${date}`
      : `Kết quả so với bộ chỉ tiêu ${preset} tính đến ${date}`,
  fromText: 'Chỉ tiêu đọc từ lời văn kế hoạch; xác nhận trước khi dùng.',
  columns: ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tử số/mẫu số', 'Kết quả'],
};
