import { bare } from '../text/fold';

/** `Tổng cộng`, `Tổng số (1+2)`, `Toàn tỉnh`, `Cả nước`, `Lũy kế`, `Total`: words that call a row or column a total. */
const TOTAL =
  /^(?:(?:[ivx]+|[a-h]|\d+) )?(?:tong|tong so|tong cong|tong muc|tong von|tong kinh phi|cong|luy ke|toan (?:tinh|huyen|xa|quoc|vung|thanh pho)|ca (?:nuoc|tinh|huyen|nam|giai doan)|tong san pham|tong so san pham|total|grand total|subtotal|sub total|all)(?: |$)/;

/** A word that says nothing but "added up"; its row has no other meaning. */
const PLAIN_TOTAL =
  /^(?:(?:tong|tong so|tong cong|cong|tong cong chung|cong chung|total|grand total)(?: (?:[ivx]+|[a-h]|\d+))*)$/;

export function isTotalWord(text: string): boolean {
  return text.length <= 80 && (TOTAL.test(bare(text)) || /\btotals?\b/iu.test(text));
}

export function isPlainTotal(text: string): boolean {
  return text.length <= 80 && PLAIN_TOTAL.test(bare(text));
}
