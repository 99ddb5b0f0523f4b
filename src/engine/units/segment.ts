import { bare, clean, fold } from '../text/fold';
import { unitName, type UnitPrefix } from '../text/unit-name';
import type { OfficialLevel, UnitKind } from './official-unit';

/** One name of an address: `xã Ia Tul` of `thôn 2, xã Ia Tul, huyện Ia Pa`. */
export interface Segment {
  readonly text: string;
  readonly base: string;
  readonly skeleton: string;
  /** The kind of unit that its prefix says. */
  readonly kind?: UnitKind;
  /** The levels that its prefix leaves open; all of them where it has none. */
  readonly levels: readonly OfficialLevel[];
  /** A village, street or house number: it stands before a commune and says nothing of which it is. */
  readonly isBelow: boolean;
}

const LEVELS: readonly OfficialLevel[] = ['commune', 'district', 'province'];

const SAID: Readonly<Record<UnitPrefix, readonly [UnitKind, readonly OfficialLevel[]]>> = {
  province: ['Tỉnh', ['province']],
  city: ['Thành phố', ['district', 'province']],
  town: ['Thị xã', ['district']],
  district: ['Huyện', ['district']],
  quarter: ['Quận', ['district']],
  commune: ['Xã', ['commune']],
  ward: ['Phường', ['commune']],
  township: ['Thị trấn', ['commune']],
  'special-zone': ['Đặc khu', ['commune']],
};

const BELOW =
  /^(?:thon|lang|buon|bon|plei|to|khu|kdc|ap|khom|xom|ban|doi|duong|so|ngo|ngach|hem|kp|tdp|tk|sn|quoc lo|ql|tinh lo|cum|lo)(?: |$)|^\d/;

/** `Thôn 12`, `tổ 3B`; `Xã Đường 10` is called so too. */
export function isNumberedBelow(part: string): boolean {
  const at = part.lastIndexOf(' ');
  // Asked of each part of each address: most end in no number.
  if (at < 0 || !isDigit(part.charCodeAt(at + 1))) return false;
  if (!/^\d+\p{L}?$/u.test(part.slice(at + 1))) return false;
  const head = part.slice(0, at);
  return !/^\d/.test(head) && BELOW.test(bare(head));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const known = new Map<string, Segment>();

/** One part of an address (`xã Ia Tul`) taken apart into kind and name; remembered by its text. */
export function segmentOf(text: string): Segment {
  const before = known.get(text);
  if (before) return before;
  if (known.size > 50_000) known.clear();
  const { prefix, base, skeleton, shown } = unitName(text);
  const said = prefix && SAID[prefix];
  const made: Segment = {
    text: shown,
    base: numbersPlain(base),
    skeleton: skeletonOf(skeleton),
    ...(said ? { kind: said[0] } : {}),
    levels: said?.[1] ?? LEVELS,
    isBelow: said === undefined && BELOW.test(bare(shown)),
  };
  known.set(text, made);
  return made;
}

/** A name without its kind; never read for a prefix of its own (`Phường Đúc`, `Quan Hoa`). */
export function nameKeys(name: string): Pick<Segment, 'base' | 'skeleton'> {
  return { base: numbersPlain(fold(name)), skeleton: skeletonOf(bare(name).replaceAll(' ', '')) };
}

/** `mĩ` is `mỹ`, `01` is `1`: the last differences of writing that the folding leaves. */
function skeletonOf(skeleton: string): string {
  return numbersPlain(skeleton.replaceAll('y', 'i'));
}

function numbersPlain(name: string): string {
  return /\d/.test(name) ? name.replace(/(?<!\d)0+(?=\d)/g, '') : name;
}

/** Prefixes glued to the name or short for it, in letters without diacritics: `TPPleiku`, `X Ia Tul`, `P1`. */
const GLUED: readonly (readonly [string, UnitPrefix])[] = [
  ['thanhpho', 'city'],
  ['thitran', 'township'],
  ['dackhu', 'special-zone'],
  ['phuong', 'ward'],
  ['huien', 'district'],
  ['thixa', 'town'],
  ['quan', 'quarter'],
  ['tinh', 'province'],
  ['ttr', 'township'],
  ['tx', 'town'],
  ['tp', 'city'],
  ['tt', 'township'],
  ['dk', 'special-zone'],
  ['xa', 'commune'],
  ['h', 'district'],
  ['p', 'ward'],
  ['f', 'ward'],
  ['q', 'quarter'],
  ['x', 'commune'],
  ['t', 'province'],
];

const LONGEST_GLUED = GLUED.reduce((most, [prefix]) => Math.max(most, prefix.length), 0);

/** What a name that no list has may be once a glued or shortened prefix is taken off it; `longest` is the list's. */
export function looserSegments({ text }: Segment, longest: number): Segment[] {
  const skeleton = skeletonOf(bare(text).replaceAll(' ', ''));
  // An address in one piece, which most are at first, is none of them.
  if (skeleton.length > longest + LONGEST_GLUED) return [];
  return GLUED.flatMap(([prefix, means]) => {
    const rest = skeleton.slice(prefix.length);
    if (!skeleton.startsWith(prefix) || rest === '') return [];
    const [kind, levels] = SAID[means];
    return [{ text, base: rest, skeleton: rest, kind, levels, isBelow: false }];
  });
}

const SIGNS = /\s*[,;|()+&\n\r]\s*/u;
const WORDS_BETWEEN = /\s(?:thuộc|và)\s/iu;
const STRONG = /\s*(?:[,;|()+&\n\r]|\s+(?:thuộc|và)\s+)\s*/iu;
const DASHES = /\s+[-–—]\s*|\s*[-–—]\s+|\s*\/\s*/u;
const BEFORE_WORD =
  /\s+(?=(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|tỉnh)\s+\S|(?:tp|tx|tt|h|x|p|q|đk)\.\s*\S|(?:tp|tx|tt)\s+\S)/iu;
const BEFORE_BARE =
  /\s+(?=(?:xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|quan|tinh)\s+\S|(?:tp|tx|tt|h|x|p|q|dk)\.\s*\S)/iu;

/**
 * The ways to take an address apart, the plainest first: at commas; at dashes too (which names have as well:
 * `Văn Miếu - Quốc Tử Giám`); before the words for units; before those words without their diacritics; at
 * dashes with no space around them.
 */
export function* segmentations(text: string): Generator<readonly string[]> {
  const lines = [clean(/[\n\r]/.test(text) ? text.replace(/[\n\r]+/g, ', ') : text)];
  const plain = parts(lines, /[;|()+&]|thuộc|và/iu.test(lines[0] ?? '') ? STRONG : ',');
  // `và` may belong to a name: Lao Và Chải.
  const joined = plain.length > 1 && WORDS_BETWEEN.test(lines[0] ?? '') ? parts(lines, SIGNS) : plain;
  if (joined.length < plain.length) yield joined;
  yield plain;
  const dashed = parts(plain, DASHES);
  if (dashed.length > plain.length) yield dashed;
  yield* longer(plain, dashed, BEFORE_WORD);
  if (fold(text) === bare(text)) yield* longer(plain, dashed, BEFORE_BARE);
  const tight = parts(plain, /[-–—]/u);
  if (tight.length > dashed.length) yield tight;
}

function* longer(
  plain: readonly string[],
  dashed: readonly string[],
  at: RegExp,
): Generator<readonly string[]> {
  for (const way of dashed.length > plain.length ? [plain, dashed] : [plain]) {
    const split = parts(way, at);
    if (split.length > way.length) yield split;
  }
}

function parts(texts: readonly string[], at: RegExp | string): string[] {
  return texts.flatMap((text) => text.split(at)).flatMap((part) => part.trim() || []);
}

/** A text from the first of its parts on that is not `below`; the whole of it where all are. */
export function withoutBelow(text: string, below: (part: string) => boolean): string {
  let start = 0;
  for (let comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
    const part = text.slice(start, comma).trim();
    if (part !== '' && !below(part)) break;
    start = comma + 1;
  }
  return start === 0 ? text : text.slice(start).trim();
}
