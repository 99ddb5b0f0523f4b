import { measureIn } from '../../../src/engine/reading/context';

test.each([
  ['Đơn vị tính: Triệu đồng', 'trieu'],
  ['Đơn vị: nghìn đồng', 'nghin'],
  ['KINH PHÍ NĂM 2026 (Đơn vị: nghìn đồng)', 'nghin'],
  ['KINH PHÍ NĂM 2026 (ĐVT: triệu đồng)', 'trieu'],
  ['Tổng (tỷ đồng)', 'ty'],
  ['KẾ HOẠCH (Đơn vị: Triệu Phong)', undefined],
  ['Đơn vị: xã Đồng Văn', undefined],
])('%s is %s', (text, measure) => expect(measureIn(text)).toBe(measure));
