import type { Item, OwnShape } from '../shape';
import { PRODUCT_PLAN } from './product-plan';
import { RECOGNISED_STARS } from '../star-rules';

/** The three stars under a total. */
function starsUnder(parent: string): Item[] {
  return RECOGNISED_STARS.map((stars) => ({
    id: `${parent}-${stars}`,
    parent,
    label: { vi: `${stars} sao`, en: `${stars} stars` },
    aliases: [`hạng ${stars} sao`, `sản phẩm ${stars} sao`, `số sản phẩm ${stars} sao`, `đạt ${stars} sao`],
    measure: 'count' as const,
  }));
}

const count = (id: string, vi: string, en: string, aliases: readonly string[], parent?: string): Item => ({
  id,
  label: { vi, en },
  aliases,
  measure: 'count',
  ...(parent === undefined ? {} : { parent }),
});

/** Stars of the products recognised, cumulative and valid on a day, and what changed in the period. */
export const STAR_TALLY: OwnShape<'star-tally'> = {
  kind: 'appendix',
  id: 'star-tally',
  label: { vi: 'Tổng hợp hạng sao', en: 'Star tally' },
  named: { vi: 'tổng hợp hạng sao', en: 'star tally' },
  titles: ['tổng hợp hạng sao', 'tổng hợp kết quả phân hạng', 'kết quả đánh giá phân hạng sản phẩm'],
  rowHeaders: [...PRODUCT_PLAN.rowHeaders, 'nhóm sản phẩm', 'nhóm'],
  items: [
    count('cumulative', 'Lũy kế', 'Cumulative', [
      'luỹ kế',
      'lũy kế được công nhận',
      'tổng',
      'tổng số',
      'cộng',
      'sản phẩm',
      'số sản phẩm',
      'tổng sản phẩm',
      'tổng số sản phẩm',
    ]),
    ...starsUnder('cumulative'),
    count('valid', 'Còn hiệu lực', 'Valid', ['còn hạn', 'đang hiệu lực', 'còn hiệu lực công nhận']),
    ...starsUnder('valid'),
    count('closing', 'Cuối kỳ', 'At the end', ['tổng cuối kỳ', 'lũy kế cuối kỳ']),
    count('opening', 'Đầu kỳ', 'At the beginning', ['trước kỳ', 'lũy kế đầu kỳ'], 'closing'),
    count('new', 'Mới', 'New', ['công nhận mới', 'sản phẩm mới', 'mới trong kỳ'], 'closing'),
    count('upgraded-3-4', 'Nâng 3 lên 4 sao', 'Upgraded 3 to 4', ['3 lên 4 sao', 'nâng hạng 3 lên 4 sao']),
    count('upgraded-4-5', 'Nâng 4 lên 5 sao', 'Upgraded 4 to 5', ['4 lên 5 sao', 'nâng hạng 4 lên 5 sao']),
    count('renewed', 'Công nhận lại', 'Renewed', ['đánh giá lại', 'gia hạn']),
    count('expired', 'Hết hạn', 'Expired', ['hết hiệu lực', 'hết hạn công nhận']),
  ],
  periods: 'whole',
  telling: ['cumulative-3', 'cumulative-4', 'cumulative-5', 'valid-3', 'valid-4', 'valid-5'],
  rows: 'units',
  measure: 'count',
  filling: 'own',
  origin:
    'Quyết định 26/2026/QĐ-TTg (hạng sao, hiệu lực 36 tháng); báo cáo của các tỉnh: lũy kế và còn hiệu lực tách riêng',
};
