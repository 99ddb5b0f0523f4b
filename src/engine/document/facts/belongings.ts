import { add, compare, decimal, equals, shift, type Decimal } from '../../decimal';
import { OPEN, sentencesOf } from '../../language/clauses';
import type { Lexed } from '../../language/lex';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { breakdowns } from './breakdowns';
import type { Belonging, PartKind } from './fact';
import type { Draft } from './draft';
import type { Placement } from './structure';

/** How each figure belongs to another that introduces it; undefined where it stands by itself. */
export function belongingsOf(
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
): (Belonging | undefined)[] {
  const parts: (Belonging | undefined)[] = drafts.map(() => undefined);
  const inParagraph = new Map<number, number[]>();
  drafts.forEach(({ paragraph }, index) => {
    const list = inParagraph.get(paragraph);
    if (list) list.push(index);
    else inParagraph.set(paragraph, [index]);
  });
  const candidates = (indices: readonly number[], child: Draft): number | undefined =>
    indices.findLast((index) => {
      const draft = drafts[index];
      return draft !== undefined && mayHold(draft, child);
    });
  for (const [paragraph, indices] of inParagraph) {
    inline(indices, drafts, parts, candidates);
    openSentences(paragraph, indices, drafts, lexed, parts, inParagraph);
    totalBehind(indices, drafts, parts);
  }
  for (const [paragraph, indices] of inParagraph) {
    const placement = placements[paragraph];
    const intro = placement?.parent;
    if (intro === undefined || placement?.mark === 'none' || !placements[intro]?.introduces) continue;
    const above = (inParagraph.get(intro) ?? []).filter((index) => drafts[index]?.depth === 0);
    // "25 sản phẩm x 30 triệu đồng/sản phẩm = 750 triệu đồng" takes part with its money.
    const shallow = indices.filter((index) => drafts[index]?.depth === 0);
    // "- Ngân sách tỉnh chiếm 30% (45 tỷ đồng)" takes part with its amount.
    const depth = shallow.every((index) => drafts[index]?.family === 'share') ? 1 : 0;
    const first = indices.find((index) => {
      const draft = drafts[index];
      const own = draft?.depth === depth || draft?.depth === 0;
      return own && !parts[index] && candidates(above, draft) !== undefined;
    });
    const child = first === undefined ? undefined : drafts[first];
    const to = child && candidates(above, child);
    if (first === undefined || to === undefined) continue;
    parts[first] = { to, kind: listKind(lexed[intro]?.lower ?? ''), run: `list ${intro}`, listed: true };
  }
  unmarkedLines(inParagraph, drafts, lexed, placements, parts);
  totalLines(inParagraph, drafts, lexed, placements, parts);
  breakdowns(inParagraph, drafts, lexed, placements, parts);
  return parts;
}

/** Lines that name a source or a group without a sign before them, right under a line that introduces them. */
function unmarkedLines(
  inParagraph: ReadonlyMap<number, readonly number[]>,
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
  parts: (Belonging | undefined)[],
): void {
  for (const [intro, above] of inParagraph) {
    const lower = lexed[intro]?.lower ?? '';
    if (!/(?:trong đó|gồm|cụ thể|như sau|chia ra)\s*[:;,.…]?\s*$/u.test(lower)) continue;
    const lines: number[] = [];
    for (let at = intro + 1; placements[at]?.mark === 'none'; at++) {
      const line = (inParagraph.get(at) ?? []).find((index) => {
        const draft = drafts[index];
        return draft?.depth === 0 && (draft.reading.source ?? draft.reading.group) !== undefined;
      });
      if (line === undefined || parts[line]) break;
      lines.push(line);
    }
    const [first] = lines;
    const child = first === undefined ? undefined : drafts[first];
    const to = child && above.findLast((index) => isHolder(drafts[index], child));
    if (lines.length < 2 || to === undefined) continue;
    for (const index of lines)
      parts[index] = { to, kind: listKind(lower), run: `list ${intro}`, listed: true };
  }
}

function isHolder(whole: Draft | undefined, part: Draft): boolean {
  return whole?.depth === 0 && mayHold(whole, part);
}

function listKind(lower: string): PartKind {
  return /(?:bao gồm|gồm|cụ thể(?: như sau)?|như sau|chia ra)\s*[:;,.…]?\s*$/u.test(lower) ||
    !/trong đó\s*[:;,.…]?\s*$/u.test(lower)
    ? 'closed'
    : 'open';
}

/** True where a figure may have another as its part: of one family, neither for each of something. */
function mayHold(whole: Draft, part: Draft): boolean {
  if (whole.each !== undefined || part.each !== undefined) return false;
  if (part.family === 'share')
    return whole.family !== 'share' && whole.family !== 'time' && whole.family !== 'money';
  return (
    whole.family === part.family &&
    (whole.family !== 'other' || whole.noun.toLowerCase() === part.noun.toLowerCase())
  );
}

type Candidates = (indices: readonly number[], child: Draft) => number | undefined;

/** `270 sản phẩm, trong đó 228 … và 42 …`: behind the words of a sentence. */
function inline(
  indices: readonly number[],
  drafts: readonly Draft[],
  parts: (Belonging | undefined)[],
  candidates: Candidates,
): void {
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    const under = draft?.clause.under;
    // "(nâng tổng số … đạt 200 sản phẩm)" holds what stands before it, not the other way round.
    if (!draft || !under || draft.isRaised) continue;
    const before = indices.slice(0, at).filter((other) => {
      const each = drafts[other];
      return (
        each?.clause.sentence === draft.clause.sentence &&
        each.clause.under?.id !== under.id &&
        each.depth <= draft.depth
      );
    });
    const inBrackets = under.kind === 'bracket';
    const share = drafts[before.at(-1) ?? -1];
    if (inBrackets && share?.family === 'share' && draft.family !== 'share') {
      parts[index] = besideShare(before, indices, draft, share, drafts);
      continue;
    }
    const own = indices.filter((other) => drafts[other]?.clause.under?.id === under.id);
    const to = inBrackets ? candidates(before.slice(-1), draft) : holderOf(before, own, draft, drafts);
    if (to === undefined) continue;
    const run = `${draft.paragraph} words ${under.id}`;
    parts[index] = { to, kind: under.kind, run, listed: false };
    // "A, trong đó a1, a2; B, trong đó …": B is no part of A.
    const holder = drafts[to];
    if (holder?.clause.afterSemicolon && parts[to] && !inBrackets) parts[to] = undefined;
  }
}

/** `150 tỷ đồng, trong đó vốn ngân sách chiếm 30% (45 tỷ đồng), …`: the amount is a part where its share stands. */
function besideShare(
  before: readonly number[],
  indices: readonly number[],
  draft: Draft,
  share: Draft,
  drafts: readonly Draft[],
): Belonging | undefined {
  const outer = share.clause.under;
  if (!outer || outer.kind === 'bracket') return undefined;
  const wholes = before.filter((index) => drafts[index]?.clause.under?.id !== outer.id);
  const own = indices.filter((index) => {
    const [one, former] = [drafts[index], drafts[index - 1]];
    return (
      one?.clause.under?.kind === 'bracket' &&
      former?.family === 'share' &&
      former.clause.under?.id === outer.id
    );
  });
  const to = holderOf(
    wholes.filter((index) => drafts[index]?.depth === 0),
    own,
    draft,
    drafts,
  );
  return to === undefined
    ? undefined
    : { to, kind: outer.kind, run: `${draft.paragraph} words ${outer.id}`, listed: false };
}

/**
 * Of the figures before that could hold these: the one that they make up, else the nearest that is not less than
 * one of them (`5 tỷ đồng, tăng 1 tỷ đồng …, trong đó 3 tỷ`), else the nearest unless that is too far away to be
 * taken for wrong (`strict`).
 */
function holderOf(
  before: readonly number[],
  own: readonly number[],
  child: Draft,
  drafts: readonly Draft[],
  strict = false,
): number | undefined {
  const valueAt = (index: number): Decimal => {
    const draft = drafts[index];
    const value = draft?.values.at(-1) ?? decimal(0);
    return draft?.money ? shift(value, DONG_EXPONENT[draft.money]) : value;
  };
  const parts = own.filter(
    (index) => drafts[index]?.family === child.family && drafts[index]?.each === undefined,
  );
  const wholes = before.filter((index) => {
    const draft = drafts[index];
    return draft !== undefined && mayHold(draft, child);
  });
  if ((wholes.length < 2 && !strict) || child.family === 'share') return wholes.at(-1);
  const sum = parts.reduce((total, index) => add(total, valueAt(index)), decimal(0));
  const madeUp = wholes.filter((index) => equals(valueAt(index), sum));
  if (madeUp.length === 1) return madeUp[0];
  const wide = wholes.findLast((index) => parts.every((part) => compare(valueAt(part), valueAt(index)) <= 0));
  return wide ?? (strict ? undefined : wholes.at(-1));
}

/** What is new is shared out rather than the total that it raises. */
function fresh(before: readonly number[], drafts: readonly Draft[]): readonly number[] {
  const others = before.filter((index) => !drafts[index]?.isRaised);
  return others.some((index) => drafts[index]?.family === 'product') ? others : before;
}

const OPENS = new RegExp(
  `^\\s*(?:${OPEN}|bao gồm|gồm|cụ thể|(?:phân |chia )?theo (?:nhóm|hạng|chủ thể|loại hình|địa bàn|năm|nguồn))(?!\\p{L})`,
  'u',
);

/** `… hơn 50 tỷ đồng. Trong đó, …`: a sentence that goes on with the one before, in its paragraph or above it. */
function openSentences(
  paragraph: number,
  indices: readonly number[],
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  parts: (Belonging | undefined)[],
  inParagraph: ReadonlyMap<number, readonly number[]>,
): void {
  const read = lexed[paragraph];
  if (!read) return;
  for (const [number, { start }] of sentencesOf(read).entries()) {
    if (!OPENS.test(read.lower.slice(start))) continue;
    const before = [
      ...(number === 0 ? (inParagraph.get(paragraph - 1) ?? []) : []),
      ...indices.filter((index) => (drafts[index]?.clause.sentence ?? 0) < number),
    ].filter((index) => drafts[index]?.depth === 0 && !parts[index]);
    const own = indices.filter((index) => {
      const draft = drafts[index];
      return draft?.clause.sentence === number && !parts[index] && draft.depth === 0;
    });
    const kind = /^\s*(?:trong|phân|chia|theo)/u.test(read.lower.slice(start)) ? 'open' : 'closed';
    for (const index of own) {
      const draft = drafts[index];
      const to = draft && holderOf(fresh(before, drafts), own, draft, drafts, number === 0);
      if (to !== undefined)
        parts[index] = { to, kind, run: `${paragraph} sentence ${number}`, listed: false };
    }
  }
}

const TOTAL = /(?<!\p{L})(?:tổng cộng|tổng số|tổng kinh phí|tổng|cộng)(?!\p{L})/u;

/** `A 1.000 triệu, B 500 triệu, tổng cộng 1.500 triệu`. */
function totalBehind(
  indices: readonly number[],
  drafts: readonly Draft[],
  parts: (Belonging | undefined)[],
): void {
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    if (!draft || draft.isRaised || parts[index] || !/^\s*(?:tổng cộng|cộng|tổng)/iu.test(draft.label))
      continue;
    const before = indices.slice(0, at).filter((other) => {
      const each = drafts[other];
      return (
        each?.clause.sentence === draft.clause.sentence &&
        each.depth === draft.depth &&
        mayHold(draft, each) &&
        !parts[other]
      );
    });
    if (before.length < 2) continue;
    for (const other of before)
      parts[other] = {
        to: index,
        kind: 'total-behind',
        run: `${draft.paragraph} total ${index}`,
        listed: false,
      };
  }
}

/** The figure of a line that a total adds up: the one of its kind, or what a calculation in it comes to. */
function resultOf(
  whole: Draft,
  indices: readonly number[],
  drafts: readonly Draft[],
  lower: string,
): number | undefined {
  const shallow = indices.filter((index) => drafts[index]?.depth === 0);
  if (whole.family !== 'money') return shallow[0];
  const amounts = shallow.filter((index) => {
    const draft = drafts[index];
    return draft !== undefined && mayHold(whole, draft);
  });
  return amounts.findLast((index) => RESULT.test(lower.slice(0, drafts[index]?.start))) ?? amounts[0];
}

const RESULT = /(?:=|tổng cộng|tổng số|cộng|thành tiền)[\s:]*$/u;

/** `- … : a; - … : b; Tổng kinh phí: c`: a line of its own behind the lines it adds up. */
function totalLines(
  inParagraph: ReadonlyMap<number, readonly number[]>,
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
  parts: (Belonging | undefined)[],
): void {
  for (const [paragraph, indices] of inParagraph) {
    const [total] = indices;
    const whole = total === undefined ? undefined : drafts[total];
    if (!whole || total === undefined || parts[total] || whole.isRaised) continue;
    if (
      !/^[\s*]*(?:tổng|cộng)(?!\p{L})/u.test(lexed[paragraph]?.lower ?? '') ||
      !TOTAL.test(whole.label.toLowerCase())
    )
      continue;
    const lines: number[] = [];
    const mark = placements[paragraph - 1]?.mark;
    for (let at = paragraph - 1; at >= 0; at--) {
      const placement = placements[at];
      if (!placement || placement.mark !== mark || mark === 'none' || mark === undefined) break;
      if (lexed[at]?.text !== undefined) lines.unshift(at);
      if (placements[at - 1]?.mark !== mark) break;
    }
    const firsts = lines.flatMap(
      (at) => resultOf(whole, inParagraph.get(at) ?? [], drafts, lexed[at]?.lower ?? '') ?? [],
    );
    const free = firsts.filter((index) => {
      const draft = drafts[index];
      return (
        draft &&
        !parts[index] &&
        mayHold(whole, draft) &&
        !/^[\s*]*tổng/u.test(lexed[draft.paragraph]?.lower ?? '')
      );
    });
    if (free.length < 2 || free.length < lines.length) continue;
    for (const index of free)
      parts[index] = { to: total, kind: 'total-behind', run: `total ${paragraph}`, listed: true };
  }
}
