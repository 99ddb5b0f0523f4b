import { BUDGET_PLAN } from '../../../src/engine/layouts/appendices/budget-plan';
import { PRODUCT_GROUPS } from '../../../src/engine/layouts/appendices/product-groups';
import { headerWords, periodOf } from '../../../src/engine/reading/header-words';

test.each([
  ['Năm 2021', { kind: 'year', year: 2021 }],
  ['2021 - 2025', { kind: 'whole', from: 2021, to: 2025 }],
  ['Giai đoạn 2021–2025', { kind: 'whole', from: 2021, to: 2025 }],
  ['Từ năm 2026 đến năm 2030', { kind: 'whole', from: 2026, to: 2030 }],
  ['Cả giai đoạn', { kind: 'whole' }],
  ['Tổng cộng', undefined],
])('the period of %s', (text, period) => expect(periodOf(text)).toEqual(period));

test.each([
  ['NSNN năm 2021', 'state'],
  ['Nhan dan dong gop nam 2026', 'people'],
  ['NGÂN SÁCH ĐỊA PHƯƠNG', 'local'],
  ['Vốn\nkhác', 'other'],
  ['Tổng cộng kinh phí giai đoạn 2021-2025', 'total'],
  ['NSTW (triệu đồng)', 'central'],
])('%s is the source %s', (text, id) => expect(headerWords(text, BUDGET_PLAN).item?.id).toBe(id));

test.each([
  ['Nhóm thực phẩm', 'I'],
  ['THUC PHAM', 'I'],
  ['II. Đồ uống', 'II'],
  ['Lưu niệm - nội thất - trang trí', 'souvenirs-2018'],
  ['Nhóm sản phẩm số', undefined],
])('%s is the group %s', (text, id) => expect(headerWords(text, PRODUCT_GROUPS).item?.id).toBe(id));
