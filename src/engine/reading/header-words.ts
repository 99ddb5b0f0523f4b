import type { AppendixLayout } from '../layouts/layout';
import type { Item } from '../layouts/shape';
import { bare, clean } from '../text/fold';
import { unitName } from '../text/unit-name';
import type { Period } from './table';

/** What one header text says: a period, an item, both, or nothing that the layout knows. */
export interface HeaderWords {
  readonly period?: Period;
  readonly item?: Item;
  /** 1 where the text is an alias, less where it only contains one. */
  readonly match: number;
  /** What is left of the text once the period is taken out; empty where nothing is. */
  readonly rest: string;
}

const RANGE = /(?<!\d)((?:19|20)\d\d)\s*(?:-|–|—|đến|den|tới|->|→)\s*(?:năm\s+)?((?:19|20)\d\d)(?!\d)/iu;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
const WHOLE = /(?:^| )(?:ca )?giai doan(?: |$)/;

/** What is left of a period once its years are out. */
const PERIOD_WORDS = /(?:^| )(?:trong |den )?(?:nam|giai doan|ca giai doan|ca nam)(?= |$)/g;

/** Other words that stand about an item and change nothing. `đồng` only behind it: `Nhân dân đóng góp`. */
const NOISE =
  /(?:^| )(?:trong do|don vi tinh|dvt|trieu dong|trd|nghin dong|ngan dong|1000 dong|1 000 dong|ty dong|dong$|vnd$|san pham ocop|du kien|ke hoach|kh|uoc)(?= |$)/g;

/** The period that a text names; undefined where it names none. */
export function periodOf(text: string): Period | undefined {
  const range = RANGE.exec(text);
  if (range) return { kind: 'whole', from: Number(range[1]), to: Number(range[2]) };
  const year = YEAR.exec(text);
  if (year) return { kind: 'year', year: Number(year[1]) };
  return WHOLE.test(bare(text)) ? { kind: 'whole' } : undefined;
}

/** Each period of a heading, with the words that lead up to it and a bracket about it. */
const DATED =
  /\(?(?:(?<!\p{L})(?:trong|đến|cả)\s+)?(?:(?<!\p{L})(?:năm|giai đoạn)\s+)?(?<!\d)(?:19|20)\d\d(?:\s*(?:-|–|—|đến|tới)\s*(?:năm\s+)?(?:19|20)\d\d)?(?!\d)\)?/giu;

/** A heading's own words without the one period that it names; whole where it names several, or nothing else. */
export function undated(heading: string): string {
  const shown = clean(heading);
  const [only, more] = shown.match(DATED) ?? [];
  const rest = only === undefined || more !== undefined ? '' : shown.replace(only, ' ').replace(/\s+/gu, ' ');
  return /\p{L}/u.test(rest) ? rest.trim() : shown;
}

interface AliasBook {
  readonly exact: ReadonlyMap<string, Item>;
  /** Longest first, so that the most telling alias wins. */
  readonly phrases: readonly (readonly [string, Item])[];
}

const books = new WeakMap<AppendixLayout, AliasBook>();

function aliasBook(layout: AppendixLayout): AliasBook {
  const before = books.get(layout);
  if (before) return before;
  const exact = new Map<string, Item>();
  for (const item of layout.items) {
    for (const alias of [item.label.vi, ...item.aliases])
      if (!exact.has(bare(alias))) exact.set(bare(alias), item);
  }
  const phrases = [...exact].filter(([alias]) => alias.length > 2).sort(([a], [b]) => b.length - a.length);
  const book = { exact, phrases };
  books.set(layout, book);
  return book;
}

/**
 * What a header's text says: its period, the layout's item and how surely, and what words are left without the
 * period.
 */
export function headerWords(text: string, layout: AppendixLayout): HeaderWords {
  const shown = clean(text);
  const period = periodOf(shown);
  const whole = bare(shown.replace(RANGE, ' ').replace(YEAR, ' '));
  const undated = without(whole, PERIOD_WORDS);
  const rest = without(undated, NOISE);
  const place = isPlace(shown);
  const { item, match } = itemOf(place ? [whole] : [whole, undated, rest], layout, place);
  return { ...(period ? { period } : {}), ...(item ? { item } : {}), match, rest };
}

function without(words: string, noise: RegExp): string {
  return words.replace(noise, ' ').replace(/\s+/g, ' ').trim();
}

/** `Huyện Nam Đông` is a place's own name, and no share of what `Huyện` gives; `Huyện hỗ trợ` is one. */
function isPlace(shown: string): boolean {
  const { prefix, shown: name } = unitName(shown);
  return prefix !== undefined && /\s\p{Lu}\p{Ll}*(?=\s|$)/u.test(name) && name !== name.toUpperCase();
}

/** The item that one of the texts names, each barer than the one before; a place is named by its whole name only. */
function itemOf(
  texts: readonly string[],
  layout: AppendixLayout,
  place: boolean,
): { item?: Item; match: number } {
  const { exact, phrases } = aliasBook(layout);
  const item = texts.map((text) => exact.get(text)).find((found) => found !== undefined);
  if (item) return { item, match: 1 };
  if (place) return { match: 0 };
  const rest = texts[texts.length - 1] ?? '';
  if (rest === '') return { match: 0 };
  const phrase = phrases.find(([alias, found]) => found.parent !== undefined && contains(rest, alias));
  if (phrase) return { item: phrase[1], match: 0.8 };
  const total = phrases.find(([alias, found]) => found.parent === undefined && contains(rest, alias));
  return total && rest.startsWith('tong') ? { item: total[1], match: 0.6 } : { match: 0 };
}

/** A phrase inside a text, by whole words; a single short word is too weak to be believed. */
function contains(text: string, phrase: string): boolean {
  if (!phrase.includes(' ') && phrase.length < 4) return false;
  return ` ${text} `.includes(` ${phrase} `);
}

const ORDINAL_HEADERS = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'no']);

/** True of a heading over row numbers: `STT`, `TT`. */
export function isOrdinalHeader(text: string): boolean {
  return ORDINAL_HEADERS.has(bare(text));
}

/** `Mã số`, `Mã hiệu`: codes name what a row is, and count nothing. */
export function isCodeHeader(text: string): boolean {
  const words = bare(text);
  return (
    /^ma(?: (?:so|hieu|ten|chi tieu|nhiem vu|san pham|don vi|hang|muc))?$/.test(words) ||
    /(?:^| )(?:code|id|zip)$/.test(words)
  );
}

/** Headings of what is counted one by one. */
const COUNTED =
  /(?:^| )(?:so luong|san pham|sp|lop|nguoi|lao dong|luot|cuoc|buoi|gian hang|ho|xa|huyen|chu the|htx|co so|mo hinh|diem ban|sao|doanh nghiep|to hop tac)(?: |$)/;

/** True of a heading of what is counted one by one (`Số lớp`, `Sản phẩm`), so that its figures are whole. */
export function namesThings(text: string): boolean {
  return COUNTED.test(bare(text));
}

/** Words that join headers and say nothing by themselves. */
export function isConnective(text: string): boolean {
  return /^(?:trong do|bao gom|gom|chia ra|chia theo)$/.test(bare(text));
}

/** True of a heading of percentages; `Nhà nước hỗ trợ (50%)` says a rate, and its column holds amounts. */
export function saysPercent(text: string): boolean {
  return /(?<!\d\s?)%/.test(text);
}

/** Columns that carry no figure of the appendix: notes, ratios, evidence. */
export function isAside(text: string): boolean {
  const words = bare(text);
  return (
    /^(?:ghi chu|ty le|ti le|ty trong|ti trong|chu thich|can cu|dvt|don vi tinh)(?: |$)/.test(words) ||
    saysPercent(text) ||
    YEAR_OF.test(words)
  );
}

/** `Năm cấp`, `Năm công nhận`: the year that something was done in, and no year's figures. */
const YEAR_OF =
  /^nam (?:duoc )?(?:cap|cong nhan|san xuat|sinh|thanh lap|danh gia|hoan thanh|ket thuc|bat dau)(?: |$)/;
