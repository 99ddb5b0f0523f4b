import { clean } from '../text/fold';

/** What a cell says besides the name: its own numbering, and whether a former or a new unit is meant. */
export interface CellText {
  readonly text: string;
  /** `cũ`, `trước sắp xếp`: a former unit; `mới`, `sau sắp xếp`: one of today. */
  readonly time?: 'former' | 'today';
  /** The text with `mới`, which may belong to the name: Chợ Mới. */
  readonly whole?: string;
}

/** `01. Ia Tul`, `a) …`, `(1) …`, `- …`: a list's own marks; a bare number is a name (`Quận 1`). */
const ORDINAL = /^(?:[-–+*•]\s*|\(?\d{1,3}[.)]\s*(?=\p{L})|\(?[a-z]\)\s*|(?!X\.)[IVX]{1,5}[.)]\s+)(?=\S)/u;

const FORMER = /[\s,]*\(?\s*(?:cũ|trước (?:đây|sắp xếp|sáp nhập|01?\/0?7\/2025))\s*\)?$/iu;
const TODAY = /[\s,]*\(?\s*(?:mới|hiện nay|sau (?:sắp xếp|sáp nhập))\s*\)?$/iu;

/** `Cao Lãnh (thành phố)`, `Ia Pa (huyện)`: the kind behind the name. */
const KIND_LAST =
  /^([^()]+?)\s*\(\s*(thành phố|tp\.?|thị xã|tx\.?|huyện|h\.?|quận|q\.?|xã|x\.?|phường|p\.?|thị trấn|tt\.?|đặc khu|đk\.?|tỉnh)\s*\)(.*)$/iu;

const known = new Map<string, CellText>();

/** What a cell beside the name says; remembered, since a register repeats its districts. */
export function cellText(given: string): CellText {
  const before = known.get(given);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const made = readCellText(given);
  known.set(given, made);
  return made;
}

const MOST_KNOWN = 50_000;

/** The name in a cell without what stands around it. */
export function readCellText(given: string): CellText {
  const shown = clean(given).replace(ORDINAL, '');
  const plain = /đảo/iu.test(shown) ? shown.replace(/(^|[\s,])xã đảo\s/giu, '$1xã ') : shown;
  const text = plain.includes('(') ? kindFirst(plain) : plain;
  if (!mayTellTime(text)) return { text };
  if (FORMER.test(text)) return { text: text.replace(FORMER, ''), time: 'former' };
  if (TODAY.test(text)) return { text: text.replace(TODAY, ''), time: 'today', whole: text };
  return { text };
}

/** The last words of both patterns: a register's names are many, and patterns that look for an end are slow. */
const LAST_WORDS = ['cũ', 'đây', 'xếp', 'nhập', '2025', 'mới', 'nay'];

function mayTellTime(text: string): boolean {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ')' || text[end - 1] === ' ')) end -= 1;
  const last = text.slice(Math.max(0, end - 4), end).toLowerCase();
  return LAST_WORDS.some((word) => last.endsWith(word));
}

function kindFirst(text: string): string {
  const [, name, kind, rest = ''] = KIND_LAST.exec(text) ?? [];
  if (name === undefined || kind === undefined) return text;
  const word = /^(?:h|q|x|p|tp|tx|tt|đk)$/iu.test(kind) ? `${kind}.` : kind;
  return `${word} ${name}${rest}`;
}
