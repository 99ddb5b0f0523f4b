import type { Draft } from '../draft';
import { equals } from '../../../decimal';
import { isNear, mayHold, sumOf, worth, type Scene } from './scene';

const TOTAL_AHEAD = /^\s*(?:tổng cộng|cộng|tổng)/iu;

/** `A 1.000 triệu, B 500 triệu, tổng cộng 1.500 triệu`. */
export function totalBehind({ drafts, parts }: Scene, indices: readonly number[]): void {
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    if (!draft || draft.isRaised || parts[index] || !TOTAL_AHEAD.test(draft.label)) continue;
    const before = indices.slice(0, at).filter((other) => mayBePart(other, draft, drafts) && !parts[other]);
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

/** True for a figure of the same sentence, as deep, that the total may hold. */
function mayBePart(other: number, total: Draft, drafts: Scene['drafts']): boolean {
  const each = drafts[other];
  return (
    each?.clause.sentence === total.clause.sentence && each.depth === total.depth && mayHold(total, each)
  );
}

/** `Sở A 3.150 triệu đồng; Sở B 1.250 triệu đồng; các huyện 3.920 triệu đồng trong tổng số 8.320 triệu đồng`. */
export function outOfTotal({ drafts, parts }: Scene, indices: readonly number[]): void {
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    if (!draft || parts[index] || !/^(?:trong|trên)\s+tổng(?:\s+(?:số|vốn|kinh phí))?$/iu.test(draft.label))
      continue;
    const before = indices.slice(0, at).filter((other) => mayBePart(other, draft, drafts) && !parts[other]);
    if (before.length < 3 || !isNear(worth(draft), sumOf(drafts, before))) continue;
    for (const other of before)
      parts[other] = { to: index, kind: 'nearby', run: `${draft.paragraph} out of ${index}`, listed: false };
  }
}

const TOTAL_SENTENCE = /^\s*(?:tổng cộng|cộng|tổng (?:số tiền|kinh phí|số))(?!\p{L})/iu;

/** `A 116 triệu đồng (…). B … thành tiền 51 triệu đồng. Tổng cộng: 167 triệu đồng.`: a sentence that adds up those before it. */
export function totalSentences({ drafts, lexed, parts }: Scene, indices: readonly number[]): void {
  for (const index of indices) {
    const whole = drafts[index];
    if (!whole?.money || parts[index] || whole.depth > 0 || !TOTAL_SENTENCE.test(whole.label)) continue;
    const before = indices.filter((other) => {
      const draft = drafts[other];
      return (
        other < index &&
        draft !== undefined &&
        draft.clause.sentence < whole.clause.sentence &&
        draft.depth === 0 &&
        !parts[other] &&
        mayHold(whole, draft)
      );
    });
    // The last amount of each statement is what it comes to.
    const last = before.filter((other, at) => {
      const [own, next] = [drafts[other], drafts[before[at + 1] ?? -1]];
      const between = lexed[whole.paragraph]?.lower.slice(own?.end, next?.start) ?? '';
      return !next || next.clause.sentence !== own?.clause.sentence || between.includes(';');
    });
    const own = [before, last].find((some) => some.length > 1 && equals(sumOf(drafts, some), worth(whole)));
    const near = last.length > 1 && isNear(worth(whole), sumOf(drafts, last)) ? last : undefined;
    for (const other of own ?? near ?? [])
      parts[other] = {
        to: index,
        kind: 'total-behind',
        run: `${whole.paragraph} sentences ${index}`,
        listed: false,
      };
  }
}

const RESULT = /(?:=|tổng cộng|tổng số|cộng|thành tiền)[\s:]*$/u;

/** The figure of a line that a total adds up: the one of its kind, or what a calculation in it comes to. */
export function resultOf(
  { drafts, lexed }: Scene,
  whole: Draft,
  indices: readonly number[],
): number | undefined {
  const shallow = indices.filter((index) => drafts[index]?.depth === 0);
  if (whole.family !== 'money') return shallow[0];
  const amounts = shallow.filter((index) => {
    const draft = drafts[index];
    return draft !== undefined && mayHold(whole, draft);
  });
  const lower = lexed[drafts[indices[0] ?? -1]?.paragraph ?? -1]?.lower ?? '';
  return amounts.findLast((index) => RESULT.test(lower.slice(0, drafts[index]?.start))) ?? amounts[0];
}

/** More ways to choose than these are not tried. */
const MOST_WAYS = 512;

/**
 * `12 chủ thể, tổng giá trị hợp đồng 5.680 triệu đồng, số tiền hỗ trợ 2.840 triệu đồng`: of the amounts of each line
 * those that make the total, or miss it by one digit, where the first ones do not.
 */
function chosen(
  { drafts, inParagraph }: Scene,
  whole: Draft,
  lines: readonly number[],
): number[] | undefined {
  const each = lines.map((at) =>
    (inParagraph.get(at) ?? []).filter((index) => {
      const draft = drafts[index];
      return draft?.depth === 0 && draft.each === undefined && mayHold(whole, draft);
    }),
  );
  const ways = each.reduce((count, some) => count * some.length, 1);
  if (whole.money === undefined || ways < 2 || ways > MOST_WAYS) return undefined;
  const all = each.reduce<number[][]>(
    (made, some) => made.flatMap((before) => some.map((index) => [...before, index])),
    [[]],
  );
  const right = all.find((some) => equals(sumOf(drafts, some), worth(whole)));
  const near = all.filter((some) => isNear(worth(whole), sumOf(drafts, some)));
  return right ?? (near.length === 1 ? near[0] : undefined);
}

const TOTAL_LINE = /^[\s*]*(?:tổng|cộng)(?!\p{L})/u;

/** `- … : a; - … : b; Tổng kinh phí: c`: a line of its own behind the lines it adds up. */
export function totalLines(scene: Scene): void {
  const { inParagraph, drafts, lexed, placements, parts } = scene;
  for (const [paragraph, indices] of inParagraph) {
    const [total] = indices;
    const whole = total === undefined ? undefined : drafts[total];
    if (!whole || total === undefined || parts[total] || whole.isRaised || whole.depth > 0) continue;
    if (!TOTAL_LINE.test(lexed[paragraph]?.lower ?? '')) continue;
    const lines: number[] = [];
    const mark = placements[paragraph - 1]?.mark;
    if (mark === 'none' || mark === undefined) continue;
    const { parent } = placements[paragraph - 1] ?? {};
    for (let at = paragraph - 1; at >= 0; at--) {
      const placement = placements[at];
      // "1. Thưởng … 300 triệu đồng, cụ thể:" has lines of its own between it and the next.
      const isUnder = placement?.parent !== undefined && placement.parent > (parent ?? -1);
      if (isUnder && placement.mark !== mark) continue;
      if (placement?.mark !== mark || placement.parent !== parent) break;
      if (lexed[at]?.text !== undefined) lines.unshift(at);
    }
    const firsts =
      chosen(scene, whole, lines) ??
      lines.flatMap((at) => resultOf(scene, whole, inParagraph.get(at) ?? []) ?? []);
    const free = firsts.filter((index) => {
      const draft = drafts[index];
      return (
        draft &&
        !parts[index] &&
        mayHold(whole, draft) &&
        !TOTAL_LINE.test(lexed[draft.paragraph]?.lower ?? '')
      );
    });
    if (free.length < 2 || free.length < lines.length) continue;
    // "3. Tổng số sản phẩm đến cuối năm đạt 783" may be the next goal of a list and no sum of it.
    const isItem = placements[paragraph]?.mark === mark;
    if (isItem && !isNear(worth(whole), sumOf(drafts, free))) continue;
    for (const index of free)
      parts[index] = { to: total, kind: 'total-behind', run: `total ${paragraph}`, listed: true };
  }
}
