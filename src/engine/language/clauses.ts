import type { Introducer } from './introducers';
import type { Lexed, Quantity } from './tokens';
import { withoutNouns } from './nouns';
import { piecesOf, type Piece } from './pieces';

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

/** Behind a comma, so few words go on listing what the clause began: `HTX, doanh nghiệp`; `3 sao, 4 sao`. */
const MOST_LISTED_WORDS = 5;

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

/** Before the last of these words a further figure of a piece begins: `69 sản phẩm của 47 chủ thể`. */
const JOINTS =
  /(?<![\p{L}])(?:và|của|cho|trên|thuộc|tại|trong|với|từ|ở|do|x|×|hoặc|chiếm|đạt|tương đương|tương ứng|lên|xuống|thành|còn|bằng|thì|để(?:\s+(?:đạt|có))?)(?![\p{L}])/gu;
/** These join nouns: what stands before them still belongs to the former figure. */
const OF_NOUNS = /(?<![\p{L}])(?:của|thuộc|cho)(?![\p{L}])/u;

/** `100% chi phí nhưng không quá 30 triệu đồng`: the words of a bound right before a figure are its own. */
const OWN_WORDS = /(?<!\p{L})(?:nhưng\s+)?(?:không (?:vượt )?quá|không dưới|tối đa|tối thiểu|ít nhất)\s+$/u;
/** `2 giải nhì mỗi giải 3 triệu đồng`: what each of them has stands behind the word, since nothing has so many of itself. */
const EACH_OF_IT = /^\s*(\p{L}+)(?!\p{L})[^\d,;:]*?\s(mỗi\s+\1(?!\p{L})[^\d,;:]*)$/u;

/** Where between two figures the words of the second begin. */
function jointBetween(masked: string, from: number, to: number): number {
  const between = masked.slice(from, to);
  const own = from + between.length - (OWN_WORDS.exec(between)?.[0].length ?? 0);
  if (own < to) return own;
  const each = EACH_OF_IT.exec(between);
  if (each) return from + each[0].length - (each[2]?.length ?? 0);
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
