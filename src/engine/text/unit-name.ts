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

/** Full words stand before a space; abbreviations before a point or, from two letters on, a space. */
const PREFIXES: readonly (readonly [RegExp, UnitPrefix])[] = [
  [/^(?:thành phố\s+|t\.?p\.\s*|tp\s+)/iu, 'city'],
  [/^(?:thị xã\s+|t\.?x\.\s*|tx\s+)/iu, 'town'],
  [/^(?:thị trấn\s+|t\.?t\.\s*|tt\s+)/iu, 'township'],
  [/^(?:huyện\s+|h\.\s*)/iu, 'district'],
  [/^(?:quận\s+|q\.\s*)/iu, 'quarter'],
  [/^(?:phường\s+|p\.\s*)/iu, 'ward'],
  [/^(?:đặc khu\s+|đk\.?\s+|đk\.)/iu, 'special-zone'],
  [/^(?:xã\s+|x\.\s*)/iu, 'commune'],
  [/^tỉnh\s+/iu, 'province'],
];

const OFFICE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;

export function unitName(text: string): UnitName {
  const shown = clean(text);
  const name = shown.replace(OFFICE, '');
  const found = PREFIXES.find(([pattern]) => pattern.test(name));
  const rest = found ? name.replace(found[0], '') : name;
  const kept = rest === '' ? name : rest;
  return {
    shown,
    ...(found && rest !== '' ? { prefix: found[1] } : {}),
    base: fold(kept),
    skeleton: bare(kept).replaceAll(' ', ''),
  };
}

/** Offices of the province: they belong to its section of the budget, every other name to the units'. */
const DEPARTMENT =
  /^(?:(?:các|liên)\s+)?(?:sở|ban|ngành|chi cục|cục|văn phòng|vp|hội|liên minh|liên đoàn|đoàn|đài|báo|trung tâm|công an|mặt trận|ủy ban mặt trận|uỷ ban mặt trận|ubmttq|trường|viện|ngân hàng|kho bạc|phòng|tỉnh đoàn|bộ chỉ huy|đơn vị cấp tỉnh)(?=[\s,.;/]|$)/iu;

export function isDepartment(text: string): boolean {
  return DEPARTMENT.test(clean(text));
}
