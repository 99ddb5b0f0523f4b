import { measureIn } from '../../../src/engine/reading/context';

test.each([
  ['Đơn vị tính: Triệu đồng', 'trieu'],
  ['Đơn vị: nghìn đồng', 'nghin'],
  ['KINH PHÍ NĂM 2026 (Đơn vị: nghìn đồng)', 'nghin'],
  ['KINH PHÍ NĂM 2026 (ĐVT: triệu đồng)', 'trieu'],
  ['Tổng (tỷ đồng)', 'ty'],
  ['KIM NGẠCH XUẤT KHẨU (nghìn USD)', undefined],
  ['Lượt khách (triệu lượt)', undefined],
  ['Kinh phí (triệu VNĐ)', 'trieu'],
  ['ĐVT: tr.đ', 'trieu'],
  ['KẾ HOẠCH (Đơn vị: Triệu Phong)', undefined],
  ['Đơn vị: xã Đồng Văn', undefined],
])('%s is %s', (text, measure) => expect(measureIn(text)).toBe(measure));
