import { Introducers, type Introducer } from './introducers';
import type { Lexed } from './tokens';

/** Words that say whose part the following figures are; longest first. */
export const OPEN =
  'trong đó|trong số đó|trong số này|trong (?:tổng )?(?:tổng |số |nguồn |kinh phí |vốn )+(?:này|đó|nêu trên|trên)';
const CLOSED =
  'bao gồm|gồm có|gồm|lần lượt là|lần lượt|chia ra|chia thành|cụ thể là|cụ thể như sau|cụ thể|như sau|chi tiết';
/** Words that end what an introducer began: a total of its own comes. */
const RAISES = 'nâng tổng số|đưa tổng số|nâng tổng|lũy kế|luỹ kế|tổng cộng';

const CUT = new RegExp(
  `(?<mark>[;:()\\n]|,(?!\\d|\\s?bài(?!\\p{L}))|\\.(?=\\s|$)|…)|(?<![\\p{L}])(?:(?<open>${OPEN})|(?<closed>${CLOSED})|(?<raises>${RAISES}))(?![\\p{L}])`,
  'gu',
);

/** A stretch of a text between two of the marks and words that cut it; offsets in the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly under?: Introducer;
  readonly opener: string;
  readonly sentence: number;
}

/** A text cut at its points, commas, brackets, colons and at words such as "trong đó". */
export function piecesOf({ masked, lower, text, quantities }: Lexed): Piece[] {
  const pieces: Piece[] = [];
  const open = new Introducers();
  let [start, opener] = [0, ''];
  let [depth, sentence] = [0, 0];
  let [sentenceStart, statementStart, quietUntil] = [0, 0, 0];
  const close = (end: number): void => {
    const under = open.innermost;
    pieces.push({ start, end, depth, opener, sentence, ...(under ? { under } : {}) });
  };
  for (const match of masked.matchAll(CUT)) {
    const { mark, open: opens, closed, raises } = match.groups ?? {};
    const at = match.index;
    const after = at + match[0].length;
    // "xã Ea Tân (cũ) 06 sản phẩm": a bracket without a figure cuts nothing.
    if (mark === '(' && at >= quietUntil) quietUntil = quietBracket(masked, at);
    if (at < quietUntil) continue;
    if ((mark === '.' || mark === '…') && !endsSentence({ lower, text }, at)) continue;
    if (mark === ':' && !lists({ masked, lower, quantities }, { start, at, statementStart, sentenceStart }))
      continue;
    close(at);
    const following = masked.slice(after);
    switch (mark) {
      case '.':
      case '…':
        // A bracket that is never closed must not swallow the rest.
        depth = 0;
        open.endSentence();
        sentence += 1;
        [sentenceStart, statementStart] = [after, after];
        break;
      case ':':
        open.beginColon(depth, following);
        statementStart = after;
        break;
      case ';':
        open.endStatement(depth, following);
        statementStart = after;
        break;
      case '(':
        depth += 1;
        open.begin('bracket', depth);
        break;
      case ')':
        // "a)" in the middle of a text closes none.
        if (depth === 0) break;
        open.endBracket(depth);
        depth -= 1;
        break;
      case undefined:
        if (raises !== undefined) open.endWords(depth);
        else if (opens !== undefined || closed !== undefined) {
          const kind = closed === undefined ? 'open' : 'closed';
          if (masked.slice(start, at).trim() === '') open.beginAgain(kind, depth);
          else open.begin(kind, depth);
        }
    }
    start = raises === undefined ? after : at;
    // ", trong đó" and "; trong đó" keep what stood before them.
    const isBehindSemicolon = mark === undefined && masked.slice(0, at).trimEnd().endsWith(';');
    opener = isBehindSemicolon ? ';' : (mark ?? match[0]);
  }
  close(masked.length);
  return pieces;
}

/**
 * A point ends a sentence but behind an abbreviation: `TP. Pleiku`, `v.v.`, `TX. An Khê`. Where a list goes on unsaid, its
 * sentence may go on as well: `(mật ong, hạt điều…), 125 sản phẩm`, `mật ong… của 13 hợp tác xã`.
 */
function endsSentence({ lower, text }: Pick<Lexed, 'lower' | 'text'>, at: number): boolean {
  if (text[at] === '…' || lower.slice(at - 2, at) === '..')
    return !/^\s*(?:[),;]|\p{Ll})/u.test(text.slice(at + 1, at + 5));
  return !/(?<![\p{L}])(?:tp|tx|tt|h|x|p|q|ths|ts|gs|pgs|ks|st|vd|tr|đ|v|số|stt|no|kt|tm)$/u.test(
    lower.slice(Math.max(0, at - 5), at),
  );
}

/** Where a bracket ends that stands right before a figure and holds none itself; 0 for any other. */
function quietBracket(masked: string, at: number): number {
  const inside = /^\([^()\d;:]{0,40}\)(?=\s*(?:có\s+)?\d)/u.exec(masked.slice(at, at + 60));
  return inside ? at + inside[0].length : 0;
}

/**
 * True for a colon that lists the parts of a figure before it. Behind a label that names its own figure (`đồ uống:
 * 11 sản phẩm`) it belongs to the label.
 */
function lists(
  { masked, lower, quantities }: Pick<Lexed, 'masked' | 'lower' | 'quantities'>,
  {
    start,
    at,
    statementStart,
    sentenceStart,
  }: {
    readonly start: number;
    readonly at: number;
    readonly statementStart: number;
    readonly sentenceStart: number;
  },
): boolean {
  // "6 tháng đầu năm 2023: 4.485 triệu đồng" is labelled by its time.
  const isTime = (end: number): boolean =>
    /^\s*(?:tháng|quý|ngày)(?!\p{L})/u.test(masked.slice(end, end + 8));
  const within = (from: number): boolean =>
    quantities.some((each) => each.start >= from && each.start < at && !isTime(each.end));
  const words = masked.slice(start, at);
  // "chỉ tiêu: 80 sản phẩm; kết quả: 96 sản phẩm"
  const isOwn = /kết quả\s*$/u.test(words) && /^\s*\d/u.test(masked.slice(at + 1));
  if (!isOwn && /(?:nguồn|sau|đó|phân bổ|cơ cấu|kết quả)\s*$/u.test(words)) return within(sentenceStart);
  // "năm 2024: 41 sản phẩm và năm 2025: 38 sản phẩm": the next label of a row of them.
  if (
    /:\s*\d[^:]*\svà\s[^:\d]*(?:\d{4})?\s*$/u.test(lower.slice(start, at)) &&
    /^\s*\d/u.test(masked.slice(at + 1))
  )
    return false;
  if (within(start)) return true;
  // "… (70 sản phẩm): Hải Hậu 12, …", "60 sản phẩm tham gia đánh giá, phân hạng: miền núi 22 …"
  const isLabel = /^\s*(?:\d|\()/u.test(masked.slice(at + 1));
  const said = words.trim() !== '' || masked.slice(0, at).trimEnd().endsWith(')');
  return said && !isLabel && within(statementStart);
}
