import { bare } from '../text/fold';

/** `Tổng cộng`, `Tổng số (1+2)`, `Toàn tỉnh`, `Cả nước`, `Lũy kế`, `Total`: words that call a row or column a total. */
const TOTAL =
  /^(?:(?:[ivx]+|[a-h]|\d+) )?(?:tong|tong so|tong cong|tong muc|tong von|tong kinh phi|cong|luy ke|toan (?:tinh|huyen|xa|quoc|vung|thanh pho)|ca (?:nuoc|tinh|huyen|nam|giai doan)|tong san pham|tong so san pham|total|grand total|subtotal|sub total|all)(?: |$)/;

/** A word that says nothing but "added up"; its row has no other meaning. */
const PLAIN_TOTAL =
  /^(?:(?:tong|tong so|tong cong|cong|tong cong chung|cong chung|total|grand total)(?: (?:[ivx]+|[a-h]|\d+))*)$/;

/** True of a name that begins with a word for totals: `Tổng kinh phí`, `Cộng`, `Toàn tỉnh`, `Subtotal`. */
export function isTotalWord(text: string): boolean {
  return text.length <= 80 && (TOTAL.test(bare(text)) || /\btotals?\b/iu.test(text));
}

/** True of a name that says nothing but "added up", with or without an ordinal: `Tổng cộng`, `Cộng I`. */
export function isPlainTotal(text: string): boolean {
  return text.length <= 80 && PLAIN_TOTAL.test(bare(text));
}

/** What is left of a whole once another part is taken away: the whole is the sum of both. */
const REST =
  /^(?:so |von |kinh phi |gia tri )?(?:con lai|con thieu|con phai|chua giai ngan|chua thuc hien|chua phan bo|ket du|ton)(?: |$)/;

/** How far two others are apart: one of them is the sum of the other and this. Growth in per cent is none. */
const DIFFERENCE =
  /^(?:so |muc |phan )?(?:chenh lech|chenh|tang giam|tang them|tang(?! truong)|giam(?! ngheo)|thay doi|bien dong)(?: |$)/;

/** `Chênh lệch`, `Tăng (+), giảm (-)`: may be less than nought. */
export function isDifferenceWord(text: string): boolean {
  return DIFFERENCE.test(bare(text));
}

/** Words for a part that is known as the distance of two others: `Còn lại`, and every difference. */
export function isRestWord(text: string): boolean {
  return REST.test(bare(text)) || isDifferenceWord(text);
}
