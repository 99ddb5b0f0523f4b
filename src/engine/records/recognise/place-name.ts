import { bare, clean } from '../../text/fold';
import { isDepartment, unitName } from '../../text/unit-name';

/** Words of sheet, file and title names that are no part of a unit's name. */
const LAYOUT_WORDS =
  /^(?:sheet|trang|bang|bieu|mau|pl|phu luc|phu bieu|data|du lieu|danh muc|danh sach|san pham|sp|ocop|kinh phi|kp|du toan|dt|ngan sach|chu the|don vi|dv|ke hoach|kh|nhu cau|von|tong hop|th|chi tieu|nhiem vu|phan cong|thong tin|nam|giai doan|gd|bao cao|bc|gui|nop|so lieu|bo sung|dang ky|danh gia|ban|final|copy|v|so|va|\d+|[ivx]{1,4})$/;
const TWO_WORDS =
  /^(?:phu luc|phu bieu|du lieu|danh muc|danh sach|san pham|kinh phi|du toan|ngan sach|chu the|don vi|ke hoach|nhu cau|tong hop|chi tieu|nhiem vu|phan cong|thong tin|giai doan|bao cao|so lieu|bo sung|dang ky|danh gia)$/;

const CAPITAL = /^[\p{Lu}]/u;

/** True for `Mang Yang`, `Chư Pưh`: every word begins with a capital. */
export function looksLikePlace(text: string): boolean {
  const words = clean(text).split(/[\s-]+/);
  return words.length <= 6 && words.every((word) => CAPITAL.test(word)) && !/\d/.test(text);
}

/** True for `Xã Ea Kao`, `Sở Công Thương`, `Chư Pưh`: one that a budget's row may be of, and no item. */
export function namesUnit(text: string): boolean {
  return (
    unitName(text).prefix !== undefined ||
    isDepartment(text) ||
    (/\s/u.test(clean(text)) && looksLikePlace(text))
  );
}

const TWO_WORD_KINDS: ReadonlySet<string> = new Set(['thành phố', 'thị xã', 'thị trấn', 'đặc khu']);

/** `HUYỆN MANG YANG` → `Huyện Mang Yang`, `THÀNH PHỐ PLEIKU` → `Thành phố Pleiku`: only texts all in capitals are touched. */
function titleCased(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index, [first = '']) =>
      index > 0 && (/^(?:xã|và)$/u.test(word) || (index === 1 && TWO_WORD_KINDS.has(`${first} ${word}`)))
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** The unit in the name of a sheet or a file: `SP Mang Yang`, `du-toan_Mang Yang.xlsx`. */
export function unitInName(name: string): string | undefined {
  const spaced = clean(name.replace(/\.(?:xlsx?|xlsm|ods)$/iu, '').replace(/[_\-–.()]+/gu, ' '));
  let words = spaced.split(' ').filter((word) => word !== '');
  if (words.some((word) => /^(?:UBND|huyện|xã|phường|H|X|P|TX|TP)$/iu.test(word)))
    words = words.filter((word) => !/^UBND$/iu.test(word));
  const kept: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const pair = `${bare(word)} ${bare(words[index + 1] ?? '')}`;
    if (TWO_WORDS.test(pair)) index += 1;
    else if (!LAYOUT_WORDS.test(bare(word)) || (bare(word) === 'so' && /^sở$/iu.test(word))) kept.push(word);
  }
  const rest = kept.join(' ');
  // `KQ`, `BCTH`: what a sheet is for, in initials
  if (!/\p{L}{2}/u.test(rest) || /^\p{Lu}{2,4}$/u.test(rest)) return undefined;
  const placed = unitName(rest).prefix !== undefined || isDepartment(rest) || looksLikePlace(rest);
  return placed ? rest : undefined;
}

const STATED =
  /^(?:tên )?(?:đơn vị|địa phương|địa bàn|cơ quan|huyện|đơn vị lập|đơn vị báo cáo|đơn vị thực hiện)\s*:\s*(.+)$/iu;
const OFFICE = /^(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+(.+)$/iu;
const WITHIN =
  /(?:^|\s)((?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)\s+.+?)(?=\s+(?:năm|giai đoạn|từ năm|đợt|quý|\()|[,;()]|$)/iu;
const KIND_WORDS = /^(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)\s+/iu;
const OF_THE_TABLE = /^(?:đơn vị tính|đvt)/iu;
/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` heads every official page, `kinh tế - xã hội` many titles: no commune is meant. */
const OF_SOCIETY =
  /(?:kinh tế|an ninh|văn hóa|văn hoá|chính trị|an sinh|bảo trợ|chính sách|tổ chức)[\s,–-]*xã hội(?!\p{L})|xã hội (?:chủ nghĩa|hóa|hoá)(?!\p{L})/giu;
const NO_UNIT = /^\d|^(?:các|triệu|nghìn|ngàn|đồng|tỷ|phòng)(?:\s|$)|^[.…_\s]*$/iu;

/** A unit that a title line names, and how plainly: 3 `Đơn vị: …`, 2 `UBND huyện …`, 1 in passing. */
export interface TitledUnit {
  readonly name: string;
  readonly rank: 1 | 2 | 3;
}

/** The unit that a title line names; a whole province is no unit of its own plan. */
export function unitInTitle(text: string): TitledUnit | undefined {
  const line = clean(clean(text).replace(OF_SOCIETY, ' '));
  if (OF_THE_TABLE.test(line)) return undefined;
  const stated = STATED.exec(line)?.[1];
  if (stated !== undefined) return titled(stated, 3);
  const office = OFFICE.exec(line)?.[1];
  if (office !== undefined) return titled(office, 2);
  if (isDepartment(line) && line.length <= 80 && line === line.toUpperCase()) return titled(line, 1);
  const within = WITHIN.exec(line)?.[1];
  if (within === undefined || /(?:^|\s)(?:các|tỉnh)(?:\s|$)/iu.test(within)) return undefined;
  return looksLikePlace(within.replace(KIND_WORDS, '')) ? titled(within, 1) : undefined;
}

/** `Ia Lâu - DANH MỤC SẢN PHẨM`, `Ia Lâu - huyện Chư Prông`: what the table is, or where the unit lies. */
function withoutTail(name: string): string {
  const [first = name, ...rest] = name.split(/\s+[-–—]\s+/u);
  const next = rest[0] ?? '';
  const [word = '', second = ''] = bare(next).split(' ');
  const isTail =
    LAYOUT_WORDS.test(word) ||
    TWO_WORDS.test(`${word} ${second}`) ||
    KIND_WORDS.test(next) ||
    /^tỉnh\s/iu.test(next);
  return isTail ? first : name;
}

function titled(whole: string, rank: TitledUnit['rank']): TitledUnit | undefined {
  const name = withoutTail(whole);
  if (NO_UNIT.test(name) || unitName(name).prefix === 'province') return undefined;
  return { name: titleCased(clean(name)), rank };
}
