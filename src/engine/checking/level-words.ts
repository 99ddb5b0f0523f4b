import { bare, clean } from '../text/fold';
import { DISTRICTS_UNTIL } from '../units/level';

/** The last year of which a part had districts: its figures, and those before, may be theirs. */
export const LAST_YEAR = Number(DISTRICTS_UNTIL.slice(0, 4));

/**
 * `Cấp huyện`, `NS huyện`, `ngân sách cấp huyện`, `huyện, thị xã, thành phố`; not `NS huyện Ia Pa`, which is a unit,
 * nor `cấp huyện trước đây`.
 */
const LEVEL =
  /(?:^| )(?:(?:cap|ngan sach|ns|von|nguon) (?:(?:cap|cua|dia phuong) )?huyen|huyen (?:va )?thi xa)(?: |$)/;
const OF_A_NAME = /huyện\s+\p{Lu}\p{Ll}/u;
const OF_BEFORE = /(?:^| )(?:cu|truoc|truoc day)(?: |$)/;

/**
 * True of a text that names the district's level or money, and neither a district by its name nor one of
 * before.
 */
export function namesLevel(text: string): boolean {
  const words = bare(text);
  return LEVEL.test(words) && !OF_BEFORE.test(words) && !OF_A_NAME.test(clean(text));
}

/** `Huyện` alone is the level where it heads a column of figures. */
export function headsLevel(text: string): boolean {
  return namesLevel(text) || /^(?:cap )?huyen$/.test(bare(text));
}

/*
 * Patterns of running text are for lower case: a case-blind one of Vietnamese letters takes Node a tenth of a second
 * to make ready.
 */

/** The level in running text: whose task it is, whose money. */
const IN_TEXT =
  /(?<!\p{L})(?:cấp (?:tỉnh,? )?huyện|(?:ngân sách|ns|vốn|nguồn)(?: địa phương)? huyện|(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:các |cấp )?huyện|(?:các )?huyện, (?:thị xã|thành phố|xã|phường)|(?:các )?huyện và thị xã)(?!\p{L})/gu;

/** `UBND huyện Ia Pa`, `huyện Ia Pa`: a unit that was, not the level. */
const OF_UNIT = /(?:(?:UBND|HĐND|[Nn]hân dân)\s+)?(?:[Hh]uyện|[Tt]hị xã|[Qq]uận)\s+\p{Lu}\p{Ll}*/gu;

/** What was, and what ends. */
const NOT_NOW =
  /(?<!\p{L})(?:cũ|trước (?:đây|khi|ngày|sắp xếp)|đã|bãi bỏ|không (?:còn|tổ chức)|kết thúc hoạt động|giải thể|sắp xếp|sáp nhập|chuyển (?:giao|về|từ)|thay (?:cho|vì)|tiếp nhận|bàn giao)(?!\p{L})/u;

/** The words by which a sentence speaks of the district's level as of one that is; none of what was. */
export function levelWords(sentence: string): string[] {
  if (!/huyện/u.test(sentence.toLowerCase())) return [];
  if (NOT_NOW.test(sentence.toLowerCase()) || isPast(yearsIn(sentence))) return [];
  const isCapitals = sentence === sentence.toUpperCase();
  const spoken = isCapitals ? sentence : sentence.replace(OF_UNIT, (name) => ' '.repeat(name.length));
  return [...spoken.toLowerCase().matchAll(IN_TEXT)].map(({ 0: { length }, index }) =>
    spoken.slice(index, index + length),
  );
}

/** The years from 2000 to 2099 that a text names, in its order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
}

/** True where years are named and none is later than the last one that had districts. */
export function isPast(years: readonly number[]): boolean {
  return years.length > 0 && Math.max(...years) <= LAST_YEAR;
}
