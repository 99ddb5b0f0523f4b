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

const PREFIX_NAMES = [
  'city',
  'town',
  'township',
  'district',
  'quarter',
  'ward',
  'special-zone',
  'commune',
  'province',
] as const;

/** What stands before a unit's name: `xã`, `TX.`, `Đk.`. */
export type UnitPrefix = (typeof PREFIX_NAMES)[number];

/*
 * All patterns are for names in lower case: a case-blind pattern of Vietnamese letters takes Node a tenth of a
 * second to make ready.
 */

/** Full words stand before a space; abbreviations before a point or, from two letters on, a space. */
const PREFIX = startOf({
  city: /thành phố\s+|t\.?p\.\s*|tp\s+/,
  town: /thị xã\s+|t\.?x\.\s*|tx\s+/,
  township: /thị trấn\s+|t\.?t\.\s*|tt\s+/,
  district: /huyện\s+|h\.\s*/,
  quarter: /quận\s+|q\.\s*/,
  ward: /phường\s+|p\.\s*/,
  'special-zone': /đặc khu\s+|đk\.?\s+|đk\./,
  commune: /xã\s+|x\.\s*/,
  province: /tỉnh\s+/,
});

/** The full words as typed without diacritics, in names that have none at all. */
const BARE_PREFIX = startOf({
  city: /thanh pho\s+/,
  town: /thi xa\s+/,
  township: /thi tran\s+/,
  district: /huyen\s+/,
  quarter: /quan\s+/,
  ward: /phuong\s+/,
  'special-zone': /dac khu\s+/,
  commune: /xa\s+/,
  province: /tinh\s+/,
});

type Start = (low: string) => { readonly prefix: UnitPrefix; readonly length: number } | undefined;

/** What a name begins with, all prefixes tried at once: a country's names are many. */
function startOf(prefixes: Readonly<Record<UnitPrefix, RegExp>>): Start {
  const groups = PREFIX_NAMES.map((prefix) => `(${prefixes[prefix].source})`);
  const pattern = new RegExp(`^(?:${groups.join('|')})`, 'u');
  return (low) => {
    const found = pattern.exec(low);
    if (!found) return undefined;
    const prefix = PREFIX_NAMES[found.findIndex((text, at) => at > 0 && text !== undefined) - 1];
    return prefix && { prefix, length: found[0].length };
  };
}

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
  const office = OFFICE.exec(shown.toLowerCase())?.[0].length ?? 0;
  // Letters keep their number in lower case.
  const name = shown.slice(office);
  const low = name.toLowerCase();
  const found = PREFIX(low) ?? (isUnmarked(name) ? BARE_PREFIX(low) : undefined);
  const rest = found ? name.slice(found.length) : name;
  const kept = rest === '' ? name : rest;
  return {
    shown,
    ...(found && rest !== '' ? { prefix: found.prefix } : {}),
    base: fold(kept),
    skeleton: bare(kept).replaceAll(' ', ''),
  };
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

/**
 * True of a department's or an organisation's name (`Sở Công Thương`, `Liên minh HTX`), and not of a commune
 * that is called like one.
 */
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
