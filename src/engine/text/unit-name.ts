import { bare, clean, fold } from './fold';

/**
 * Administrative names as planners write them: `TX. An Khê`, `H.Mang Yang`, `UBND huyện Kbang`, `xã Ia Nan`.
 * Prefixes by Luật Tổ chức chính quyền địa phương; the abbreviations are those seen in plans.
 */
export interface UnitName {
  /** As printed, spaces drawn together. */
  readonly shown: string;
  readonly prefix?: UnitPrefix;
  /** The name without its prefix, folded: equal for spellings that differ in case, spaces, tone place. */
  readonly base: string;
  /** The base without diacritics, spaces and apostrophes: equal for near-misses. */
  readonly skeleton: string;
}

export type UnitPrefix =
  'province' | 'city' | 'town' | 'district' | 'quarter' | 'commune' | 'ward' | 'township' | 'special-zone';

/*
 * All patterns are for names in lower case: a case-blind pattern of Vietnamese letters takes Node a tenth of a
 * second to make ready.
 */

/** Full words stand before a space; abbreviations before a point or, from two letters on, a space. */
const PREFIXES: readonly (readonly [RegExp, UnitPrefix])[] = [
  [/^(?:thành phố\s+|t\.?p\.\s*|tp\s+)/u, 'city'],
  [/^(?:thị xã\s+|t\.?x\.\s*|tx\s+)/u, 'town'],
  [/^(?:thị trấn\s+|t\.?t\.\s*|tt\s+)/u, 'township'],
  [/^(?:huyện\s+|h\.\s*)/u, 'district'],
  [/^(?:quận\s+|q\.\s*)/u, 'quarter'],
  [/^(?:phường\s+|p\.\s*)/u, 'ward'],
  [/^(?:đặc khu\s+|đk\.?\s+|đk\.)/u, 'special-zone'],
  [/^(?:xã\s+|x\.\s*)/u, 'commune'],
  [/^tỉnh\s+/u, 'province'],
];

/** The full words as typed without diacritics, in names that have none at all. */
const BARE_PREFIXES: readonly (readonly [RegExp, UnitPrefix])[] = [
  [/^thanh pho\s+/u, 'city'],
  [/^thi xa\s+/u, 'town'],
  [/^thi tran\s+/u, 'township'],
  [/^huyen\s+/u, 'district'],
  [/^quan\s+/u, 'quarter'],
  [/^phuong\s+/u, 'ward'],
  [/^dac khu\s+/u, 'special-zone'],
  [/^xa\s+/u, 'commune'],
  [/^tinh\s+/u, 'province'],
];

const OFFICE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/u;

const known = new Map<string, UnitName>();

/** Reads a name; remembered, since every table of a plan repeats the same names. */
export function unitName(text: string): UnitName {
  const before = known.get(text);
  if (before) return before;
  if (known.size > 50_000) known.clear();
  const made = readUnitName(text);
  known.set(text, made);
  return made;
}

function readUnitName(text: string): UnitName {
  const shown = clean(text);
  const name = withoutStart(shown, OFFICE);
  const low = name.toLowerCase();
  const found =
    PREFIXES.find(([pattern]) => pattern.test(low)) ??
    (isUnmarked(name) ? BARE_PREFIXES.find(([pattern]) => pattern.test(low)) : undefined);
  const rest = found ? withoutStart(name, found[0]) : name;
  const kept = rest === '' ? name : rest;
  return {
    shown,
    ...(found && rest !== '' ? { prefix: found[1] } : {}),
    base: fold(kept),
    skeleton: bare(kept).replaceAll(' ', ''),
  };
}

/** The name behind what the pattern matches at its start; letters keep their number in lower case. */
function withoutStart(name: string, pattern: RegExp): string {
  return name.slice(pattern.exec(name.toLowerCase())?.[0].length ?? 0);
}

/**
 * Offices of the province: they belong to its section of the budget, every other name to the units'. Words
 * that communes begin with too (Hội An, Đoàn Kết, Báo Đáp, Trường Sơn) say so only before more than one word.
 */
const DEPARTMENT =
  /^(?:(?:các|liên)\s+)?(?:sở|ban|ngành|chi cục|cục|văn phòng|vp|liên minh|liên đoàn|trung tâm|công an|mặt trận|ủy ban mặt trận|uỷ ban mặt trận|ubmttq|viện|hiệp hội|bưu điện|thanh tra|vpđp|bch quân sự|quản lý thị trường|cục thống kê|thống kê|điện lực|ngân hàng|kho bạc|phòng|tỉnh đoàn|bộ chỉ huy|đơn vị cấp tỉnh)(?=[\s,.;/]|$)|^(?:hội|đoàn|đài|báo)\s+\S+\s+\S|^(?:hội|đoàn|đài|báo)(?:\s+(?:lhpn|nd|ccb|ctđ|tncs|pt-?th))?$|^trường\s+(?:đại học|cao đẳng|trung cấp|chính trị|đh|cđ|tc|thpt)(?=\s|$)/u;

/** The same for names typed without diacritics, where `so` may be Sở as well as Sơ: three words at least. */
const BARE_DEPARTMENT =
  /^(?:so|ban|chi cuc|cuc|van phong|lien minh|trung tam|cong an|hoi|dai|bao|tinh doan|uy ban mat tran|lien doan) \S+ \S/;

/**
 * Communes of the official lists whose names begin as an office's does, folded to bare letters;
 * `test/engine/units/offices.test.ts` goes through the lists.
 */
const COMMUNES_LIKE_OFFICES: ReadonlySet<string> = new Set([
  'ban cong',
  'ban tan dinh',
  'ban yen nhan',
  'dai dong thanh',
  'dai hoa loc',
  'hoi an dong',
  'hoi an tay',
  'lien minh',
  'so dau',
  'trung tam',
]);

export function isDepartment(text: string): boolean {
  const name = clean(text).toLowerCase();
  if (COMMUNES_LIKE_OFFICES.has(bare(name)) || /^\p{L}+ \p{L}+ \d+$/u.test(name)) return false;
  if (!isUnmarked(name)) return DEPARTMENT.test(name);
  return BARE_DEPARTMENT.test(bare(name)) || (DEPARTMENT.test(name) && !BARE_COMMUNE.test(clean(text)));
}

/** `ban ho` is Bản Hồ without its marks; an office in so few letters is written in capitals: `Ban QLDA`. */
const BARE_COMMUNE = /^(?:[Bb]an (?!\p{Lu}{2,}$)\p{L}+|BAN \p{Lu}+)$/u;

function isUnmarked(text: string): boolean {
  return fold(text) === bare(text);
}
