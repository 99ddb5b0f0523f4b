import { bare, remembered } from '../text/fold';

/**
 * How deep a row stands, read off its ordinal: `A` over `I` over `1` over `1.1`. A row without one among
 * rows that have them is structural: a section or a total.
 */
export type OrdinalKind = 'letter' | 'roman' | 'number' | 'sub-number' | 'sub-sub-number' | 'dash' | 'plus';

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/** 1.2 as a binary fraction makes it: `1.2000000000000002`. */
const BINARY_REST = /^\d{1,3}\.\d*?(?:0{9,}\d{1,2}|9{9,}\d{0,2})$/;

/** A number or sign at the beginning of a row's name, and the name behind it: `- Bao bì`, `1.2. Tập huấn`. */
export function leadingMarker(
  name: string,
): { readonly marker: OrdinalKind; readonly rest: string } | undefined {
  const match =
    /^(?<mark>[-–—+*•·●○▪]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-HĐ]|[a-zđ])[.)])[\s.]*(?<rest>\S.*)$/su.exec(
      name.trim(),
    );
  const marker = ordinalKind(match?.groups?.['mark'] ?? '');
  return marker && match?.groups?.['rest'] ? { marker, rest: match.groups['rest'] } : undefined;
}

const PLAIN_NUMBER = /^\d{1,6}$/;

/** The kind of a row's ordinal (`I`, `1`, `1.2`, `a`, `+`, `-`); undefined where the text is none. */
export function ordinalKind(text: string): OrdinalKind | undefined {
  if (PLAIN_NUMBER.test(text)) return 'number';
  const mark = text
    .trim()
    .replace(/^\(/, '')
    .replace(/(?<![.)/\s])[.)/\s]+$/, '');
  if (PLAIN_NUMBER.test(mark)) return 'number';
  if (/^\d{1,3}[.-]\d{1,3}$/.test(mark) || /^[IVX]+[.-]\d{1,3}$/.test(mark)) return 'sub-number';
  if (BINARY_REST.test(mark)) return 'sub-number';
  if (/^\d{1,3}(?:[.-]\d{1,3}){2,}$/.test(mark)) return 'sub-sub-number';
  if (/^\d{1,3}[a-zđ]$/.test(mark)) return 'sub-number';
  if (/^[+]$/.test(mark)) return 'plus';
  if (/^[-–—*•·●○▪]$/.test(mark) || /^[a-zđ]$/.test(mark)) return 'dash';
  if (ROMAN.test(mark)) return 'roman';
  if (/^[A-HĐ]$/.test(mark)) return 'letter';
  return undefined;
}

/** How deep a row stands by its number: `A` over `I` over `1` over `1.1`; units stand between `I` and `1`. */
export const MARKER_LEVEL: Readonly<Record<OrdinalKind, number>> = {
  letter: 1,
  roman: 2,
  number: 4,
  'sub-number': 5,
  'sub-sub-number': 6,
  dash: 7,
  plus: 8,
};

/** The level of a structural row without an ordinal: over units, under lettered and Roman sections. */
export const SECTION_LEVEL = 3;

/** How deep a row stands that is a unit by its name. */
export const UNIT_LEVEL = 4;

/** What rows of sections are called by: levels and kinds of offices, never a place's own name. */
const LEVEL =
  'tinh|huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|dac khu|so|ban|nganh|doan the|hoi|don vi|dia phuong|trung uong|co so|co quan|chu the|to chuc|du an|noi dung|nhiem vu|hang muc';
const LEVEL_LIST = `(?:${LEVEL}|cap|khoi|cac|va|truc thuoc|lien quan|khac)`;

/** `Cấp huyện`, `Các huyện, thị xã, thành phố`, `Khối tỉnh`, `Sở, ngành`, `UBND các huyện`. */
const SECTION_WORDS = new RegExp(
  `^(?:ubnd )?(?:cap (?:${LEVEL})|(?:cac|khoi) (?:cap |cac )?(?:${LEVEL})(?: .*)?|${LEVEL_LIST}(?: ${LEVEL_LIST})+)$`,
);
const AREAS = 'tinh|huyen|xa|thanh pho|quoc|vung|dia ban|thi xa|phuong';
const GRAND_WORDS = new RegExp(
  `^(?:tong|tong so|tong cong|cong|cong chung|tong chung|chung|(?:tong (?:cong |so )?|cong )?toan (?:${AREAS})|ca (?:${AREAS}|nuoc)|tong (?:kinh phi|von|san pham|so san pham)|(?:tong cong|tong so|tong|cong) (?:(?:[a-d]|[ivx]+|\\d)(?: (?:[a-d]|[ivx]+|\\d))+|chung)|tong cong (?:kinh phi|von|cac nguon|nhu cau).*|(?:tong cong|tong so|tong|cong)(?: gia tri)? (?:sau|truoc|gom|bao gom|da gom|da bao gom|da co|ca|chua gom|chua bao gom|chua co) (?:ca )?(?:thue|vat).*)$`,
);
/** A total of a part: `Cộng cấp huyện`, `Tổng mục I`; not the communes Cộng Hòa and Tống Phan. */
const PART_TOTAL = new RegExp(
  `^(?:tong cong|tong so|tong|cong) (?:(?:muc|phan|nhom|khoi|cap|cac|nam|giai doan|don vi|nganh|nguon) .+|(?:i+|iv|v|[a-d]|\\d)(?: .*)?|${LEVEL_LIST}(?: ${LEVEL_LIST})*)$`,
);

/** `Tổng cộng: 5 sản phẩm`, `Cộng (12 SP)`: how many rows a total adds up. */
const COUNT_BEHIND =
  /\s*(?::\s*\d[\d.,]*(?:\s+\p{L}[\p{L}\s,/]*)?|\(\s*\d[\d.,]*\s+\p{L}[\p{L}\s,/]*\))[.\s]*$/u;

/** A row's name without its number and the count behind it. */
function totalWords(name: string): string {
  return bare(name.replace(COUNT_BEHIND, ''))
    .replace(/^[ivx]+ /, '')
    .trim();
}

/**
 * What a row's name alone says: `detail` for parts of another row and for shares, which no sum runs over.
 * `undefined` where it may be a unit like any other.
 */
export const kindOfName = remembered((name): 'grand' | 'section' | 'detail' | undefined => {
  const words = totalWords(name);
  if (/^trong do(?: |$)/.test(words) || SHARE_NAME.test(words)) return 'detail';
  if (GRAND_WORDS.test(words)) return 'grand';
  return SECTION_WORDS.test(words) || PART_TOTAL.test(words) ? 'section' : undefined;
});

/** `Tổng số hộ`, `Cộng xã Tân An`, `Cộng kinh phí nhóm`, `Cộng trang 1`: what is added up; `Tổng công ty` adds up nothing. */
const TOTAL_OF =
  /^(?:tong cong(?! ty )|tong so|(?:tong|cong) (?:(?:so )?(?:kinh phi|von|tien|san pham|du toan)|xa|phuong|thi tran|thi xa|huyen|thanh pho|tinh|trang|\d+))(?: |$)/;

/**
 * True for a name that says that its row adds up others, all of a table or some: `Cộng`, `Toàn tỉnh`, `Tổng mục I`,
 * `Cộng năm 2026`. `Công` may be a day's work.
 */
export const isTotalName = remembered((name): boolean => {
  const words = totalWords(name);
  const adds = GRAND_WORDS.test(words) || PART_TOTAL.test(words) || TOTAL_OF.test(words);
  return adds && !/^\s*công\s*$/iu.test(name);
});

/** `Thuế GTGT`, `Dự phòng 5%`, `Làm tròn`: what is put on top of a total, and adds up no rows. */
export const isPutOnTop = remembered((name): boolean =>
  /^(?:thue(?: suat)? (?:gtgt|vat|gia tri)|vat|(?:chi phi |kinh phi |chi )?du phong|(?:chi )?phi quan ly|chi phi quan ly|tiet kiem|lam tron)(?: |$)/.test(
    bare(name),
  ),
);

/** `Tiết kiệm 10%`, `Giảm trừ`, `Làm tròn`: what may be taken off a total, and stand as less than nought. */
export const isTakenOff = remembered((name): boolean =>
  /^(?:tiet kiem|giam tru|cat giam|lam tron)(?: |$)/.test(bare(name)),
);

const SHARE_NAME = /^(?:(?:ty|ti) (?:le|trong)|co cau|%)(?: |$)/;

/** `Tỷ lệ %`, `Cơ cấu (%)`: a row of shares. */
export function isShareName(name: string): boolean {
  return SHARE_NAME.test(bare(name));
}

/** Lines under a table that are no rows: signatures, notes, amounts in words. */
export const isFooter = remembered((text): boolean =>
  /^(?:ghi chu|noi nhan|nguoi lap|lap bieu|tm uy ban|tm ubnd|kt chu tich|chu tich|thu truong|bang chu|so tien bang chu|so tien viet bang chu|tong so tien bang chu|ke toan|luu y|ngay \d+ thang|.* ngay \d+ thang \d+ nam \d+)(?: |$)/.test(
    bare(text),
  ),
);

/** What every official page begins with, on the right of its issuer: it heads no column. */
export function isPageHead(text: string): boolean {
  return /^(?:cong hoa xa hoi chu nghia|doc lap tu do hanh phuc)(?: |$)/.test(bare(text));
}

/** True of a line that begins another appendix: `PHỤ LỤC II`, `Biểu số 3`. */
export function isTitle(text: string): boolean {
  return /^(?:phu luc|bieu so|bieu mau|mau so|phu bieu|bang so)(?: |$)/.test(bare(text));
}
