import type { PlanProvince } from '../../engine/units/plan-province';
import type { UnitsWords } from '../types/units-report';

const FROM: Readonly<Record<PlanProvince['from'], string>> = {
  option: 'theo lựa chọn',
  plan: 'theo thông tin kế hoạch',
  title: 'theo tiêu đề',
  file: 'theo tên tệp',
  names: 'suy từ tên các đơn vị, hãy kiểm tra',
};

export const vi: UnitsWords = {
  title: (date, province) =>
    `Đơn vị hành chính tính đến ${date}, ${province ? `tỉnh (thành phố) ${province.name} (${FROM[province.from]})` : 'chưa rõ tỉnh: thêm --province TÊN'}`,
  counts: (all, by, early) =>
    `${all} dòng có tên đơn vị: ${early ? `${by.today} theo danh mục từ 01/7/2025, ${by.former} theo danh mục đến 30/6/2025` : `${by.today} đơn vị hiện nay, ${by.former} chuyển từ đơn vị cũ`}, ${by.divided} thuộc đơn vị đã chia, ${by.ambiguous} trùng tên, ${by.unknown} chưa rõ.`,
  whole: (count) =>
    `${count} dòng phụ lục là cả huyện cũ: không chuyển, "phuluc check" so với phụ lục theo xã bằng cách gộp lại.`,
  beside: (former, today, [before, now]) =>
    `Đặt cạnh nhau được: ${former} (${before} đơn vị) và ${today} (${now} đơn vị). Với --out có thêm trang so sánh.`,
  sums: 'Tổng từng cột trước và sau khi chuyển:',
  sum: (sheet, column, before, placed, waiting) =>
    `${sheet}, ${column}: ${before} = ${placed} theo đơn vị mới + ${waiting} chờ trả lời`,
  moved: 'Chuyển:',
  more: (count) => `… và ${count} tên nữa`,
  questions: (count) => `Cần trả lời ${count} câu (chọn một đơn vị mới cho mỗi tên):`,
  nobodyKnows: 'không có trong danh mục',
};
