import type { PrintedShape } from '../shape';
import { PRODUCTS } from '../inputs/products';

/** The fields of the products sheet that a list prints, in the list's order and words. */
const PRINTED = [
  ['stt', 'TT'],
  ['name', 'Tên sản phẩm'],
  ['producer', 'Chủ thể'],
  ['commune', 'Địa bàn'],
  ['stars', 'Hạng hiện tại'],
  ['starsTargeted', 'Hạng phấn đấu'],
  ['year', 'Năm'],
] as const;

/** Products under a heading for each phase or group: what Cao Lãnh's appendices I and II are for. */
export const PRODUCT_LIST: PrintedShape<'product-list', 'products'> = {
  kind: 'records',
  id: 'product-list',
  label: { vi: 'Danh mục sản phẩm', en: 'Product list' },
  named: { vi: 'danh mục sản phẩm', en: 'product list' },
  from: 'products',
  titles: ['danh mục sản phẩm'],
  fields: PRINTED.flatMap(([id, label]) => {
    const field = PRODUCTS.fields.find((known) => known.id === id);
    return field ? [{ ...field, label: { ...field.label, vi: label } }] : [];
  }),
  origin: 'Kế hoạch giai đoạn 2021-2025 của UBND huyện Cao Lãnh (phụ lục I, II được viện dẫn)',
};
