import type { Lexed, Quantity } from './lex';
import { withoutNouns } from './nouns';

/** How figures behind it belong to one before it. */
export interface Introducer {
  /** `closed`: the parts are all the parts (`gồm`); `open`: they may be some (`trong đó`); `colon`: no more is said. */
  readonly kind: 'open' | 'closed' | 'colon' | 'bracket';
  /** Counts introducers of one text; figures with the same number stand behind the same words. */
  readonly id: number;
}

/** A piece of a sentence with one figure in it. */
export interface Clause {
  readonly quantity: Quantity;
  /** Its own words, and short ones that go on listing behind it. Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin that stand before it and belong to no former figure. */
  readonly leadStart: number;
  /** Where the words end that stand behind it and belong to no later figure. */
  readonly contextEnd: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** The innermost introducer that it stands behind. */
  readonly under?: Introducer;
  /** True where a semicolon stands right before it. */
  readonly afterSemicolon: boolean;
  /** Which sentence of the text, from 0. */
  readonly sentence: number;
}

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

/** Behind a comma, so few words go on listing what the clause began: `HTX, doanh nghiệp`; `3 sao, 4 sao`. */
const MOST_LISTED_WORDS = 5;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly under?: Introducer;
  readonly opener: string;
  readonly sentence: number;
}

/** Takes a text apart into one clause for each figure; empty where it has none. */
export function clausesOf(lexed: Lexed): Clause[] {
  const { quantities, lower } = lexed;
  if (quantities.length === 0) return [];
  const pieces = piecesOf(lexed).flatMap((piece) => perQuantity(lexed, piece));
  const bearing = pieces.map((piece) =>
    quantities.find(({ start }) => start >= piece.start && start < piece.end),
  );
  return pieces.flatMap((piece, index): Clause[] => {
    const quantity = bearing[index];
    if (!quantity) return [];
    const former = bearing.findLastIndex((other, at) => at < index && other !== undefined);
    const next = bearing.findIndex((other, at) => at > index && other !== undefined);
    const sameSentence = (at: number): boolean => pieces[at]?.sentence === piece.sentence;
    const firstOfSentence = pieces.find(({ sentence }) => sentence === piece.sentence)?.start ?? piece.start;
    // What a bracket goes on to say of its own figure leads up to none behind it.
    const lead = pieces.findIndex((other, at) => at > former && other.depth <= piece.depth);
    const leadStart =
      former >= 0 && sameSentence(former) ? (pieces[lead]?.start ?? piece.start) : firstOfSentence;
    const lastOfSentence = pieces.findLast(({ sentence }) => sentence === piece.sentence)?.end ?? piece.end;
    const contextEnd = next >= 0 && sameSentence(next) ? (pieces[next]?.start ?? piece.end) : lastOfSentence;
    const following = pieces
      .slice(index + 1, next < 0 ? undefined : next)
      .filter(({ sentence }) => sentence === piece.sentence);
    return [
      {
        quantity,
        start: piece.start,
        end: listed(lower, piece, following),
        leadStart,
        contextEnd,
        depth: piece.depth,
        ...(piece.under ? { under: piece.under } : {}),
        afterSemicolon: piece.opener === ';',
        sentence: piece.sentence,
      },
    ];
  });
}

/** The text that a sentence of a clause is, by the clause's number of sentence. */
export function sentencesOf(lexed: Lexed): { readonly start: number; readonly end: number }[] {
  const ends: { start: number; end: number }[] = [];
  for (const { start, end, sentence } of piecesOf(lexed)) {
    const known = ends[sentence];
    if (known) known.end = end;
    else ends[sentence] = { start, end };
  }
  return ends;
}

/** A point ends a sentence but behind an abbreviation: `TP. Pleiku`, `v.v.`, `TX. An Khê`. */
function endsSentence(lower: string, at: number): boolean {
  return !/(?<![\p{L}])(?:tp|tx|tt|h|x|p|q|ths|ts|gs|pgs|ks|st|vd|tr|đ|v|số|stt|no|kt|tm)$/u.test(
    lower.slice(Math.max(0, at - 5), at),
  );
}

function piecesOf({ masked, lower, quantities }: Lexed): Piece[] {
  const pieces: Piece[] = [];
  const open: { depth: number; introducer: Introducer; direct?: boolean }[] = [];
  let start = 0;
  let depth = 0;
  let sentence = 0;
  let sentenceStart = 0;
  let statementStart = 0;
  let opener = '';
  let introducers = 0;
  const close = (end: number): void => {
    const under = open.at(-1)?.introducer;
    pieces.push({ start, end, depth, opener, sentence, ...(under ? { under } : {}) });
  };
  const introduce = (kind: Introducer['kind'], direct = false): void => {
    open.push({ depth, introducer: { kind, id: introducers }, ...(direct ? { direct } : {}) });
    introducers += 1;
  };
  let quietUntil = 0;
  for (const match of masked.matchAll(CUT)) {
    const { mark, open: opens, closed, raises } = match.groups ?? {};
    const at = match.index;
    const after = at + match[0].length;
    // "xã Ea Tân (cũ) 06 sản phẩm": a bracket without a figure cuts nothing.
    if (at < quietUntil) continue;
    if (mark === '(') {
      quietUntil = quietBracket(masked, at);
      if (quietUntil > at) continue;
    }
    if (mark === '.' || mark === '…') {
      if (mark === '.' && !endsSentence(lower, at)) continue;
      close(at);
      // A bracket that is never closed must not swallow the rest.
      depth = 0;
      open.length = 0;
      sentence += 1;
      sentenceStart = after;
      statementStart = after;
      [start, opener] = [after, mark];
      continue;
    }
    if (mark === ')' && depth === 0) {
      // "a)" in the middle of a text.
      close(at);
      [start, opener] = [after, mark];
      continue;
    }
    if (mark === ':' && !lists({ masked, quantities }, { start, at, statementStart, sentenceStart }))
      continue;
    close(at);
    if (mark === ':') {
      if (/\d/u.test(masked.slice(after))) introduce('colon', /^\s*\d/u.test(masked.slice(after, after + 8)));
      statementStart = after;
    } else if (mark === ';') {
      // "hỗ trợ 06 điểm: 7.200 triệu đồng; đào tạo 12 lớp: 1.080 triệu đồng": each colon is of its own figure.
      const last = open.at(-1);
      if (last?.direct && last.depth === depth && /^[^;.]*:/u.test(masked.slice(after))) open.pop();
      // "trong đó …; riêng năm 2025 …" tells of something else.
      if (
        last &&
        last.depth === depth &&
        last.introducer.kind !== 'bracket' &&
        /^\s*riêng(?!\p{L})/u.test(masked.slice(after, after + 12))
      )
        open.pop();
      statementStart = after;
    } else if (mark === '(') {
      depth += 1;
      introduce('bracket');
    } else if (mark === ')') {
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      depth -= 1;
    } else if (raises !== undefined) {
      while (open.at(-1) && open.at(-1)?.depth === depth && open.at(-1)?.introducer.kind !== 'bracket')
        open.pop();
    } else if (opens !== undefined || closed !== undefined) {
      // "trong đó, gồm": one introducer said twice.
      const last = open.at(-1);
      const again =
        last?.depth === depth && last.introducer.kind !== 'bracket' && masked.slice(start, at).trim() === '';
      if (again) open.pop();
      introduce(closed === undefined ? 'open' : 'closed');
    }
    const words = mark === undefined;
    start = words && raises !== undefined ? at : after;
    // ", trong đó" and "; trong đó" keep what stood before them.
    opener = words && masked.slice(0, at).trimEnd().endsWith(';') ? ';' : (mark ?? match[0]);
  }
  close(masked.length);
  return pieces;
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
  { masked, quantities }: Pick<Lexed, 'masked' | 'quantities'>,
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
  if (within(start)) return true;
  // "… (70 sản phẩm): Hải Hậu 12, …", "60 sản phẩm tham gia đánh giá, phân hạng: miền núi 22 …"
  const isLabel = /^\s*(?:\d|\()/u.test(masked.slice(at + 1));
  const said = words.trim() !== '' || masked.slice(0, at).trimEnd().endsWith(')');
  return said && !isLabel && within(statementStart);
}

/** Before the last of these words a further figure of a piece begins: `69 sản phẩm của 47 chủ thể`. */
const JOINTS =
  /(?<![\p{L}])(?:và|của|cho|trên|thuộc|tại|trong|với|từ|ở|do|x|×|hoặc|chiếm|đạt|tương đương|tương ứng|lên|xuống|thành|còn|bằng|thì|để(?:\s+(?:đạt|có))?)(?![\p{L}])/gu;
/** These join nouns: what stands before them still belongs to the former figure. */
const OF_NOUNS = /(?<![\p{L}])(?:của|thuộc|cho)(?![\p{L}])/u;

/** Where between two figures the words of the second begin. */
function jointBetween(masked: string, from: number, to: number): number {
  const between = masked.slice(from, to);
  // "1.075 tỷ đồng và vốn huy động từ người dân và cộng đồng hơn 787 tỷ đồng"
  const close = /^\s*(?:\p{L}+\s+){0,2}và\s/u.exec(between);
  if (close) return from + close[0].lastIndexOf('và');
  const and = between.lastIndexOf(' và ');
  if (and >= 0 && !OF_NOUNS.test(between.slice(and + 3))) return from + and + 1;
  return from + ([...between.matchAll(JOINTS)].at(-1)?.index ?? between.length);
}

/** A piece with several figures is cut before each further one. */
function perQuantity({ quantities, masked }: Lexed, piece: Piece): Piece[] {
  const inside = quantities.filter(({ start }) => start >= piece.start && start < piece.end);
  const pieces: Piece[] = [];
  let start = piece.start;
  for (const [index, { start: at }] of inside.entries()) {
    const before = inside[index - 1];
    if (!before) continue;
    const joint = jointBetween(masked, before.end, at);
    pieces.push({ ...piece, start, end: joint });
    start = joint;
  }
  return [...pieces, { ...piece, start, end: piece.end }];
}

/** Where the clause's own words end, short listed ones behind its commas included. */
function listed(lower: string, piece: Piece, following: readonly Piece[]): number {
  let end = piece.end;
  for (const next of following) {
    const words = lower.slice(next.start, next.end).trim();
    const plain = withoutNouns(words).split(/\s+/u).filter(Boolean).length;
    if (
      next.opener !== ',' ||
      plain > MOST_LISTED_WORDS ||
      next.depth !== piece.depth ||
      /^còn lại/u.test(words)
    )
      break;
    end = next.end;
  }
  return end;
}
