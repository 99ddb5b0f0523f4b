import type { Draft } from '../draft';
import { absolute, compare, decimal, equals, multiply, subtract, type Decimal } from '../../../decimal';
import { isNear, isSlip, mayHold, sumOf, worth, type Scene } from './scene';

const TOTAL_AHEAD = /^\s*(?:tổng cộng|cộng|tổng)/iu;

/** `A 1.000 triệu, B 500 triệu, tổng cộng 1.500 triệu`. */
export function totalBehind({ drafts, parts }: Scene, indices: readonly number[]): void {
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    if (!draft || draft.isRaised || parts[index] || !TOTAL_AHEAD.test(draft.label)) continue;
    const own = indices.slice(0, at).filter((other) => mayBePart(other, draft, drafts) && !parts[other]);
    if (own.length < 2) continue;
    const others = draft.money === undefined ? strangers(own, indices, drafts) : [];
    const before = others.length === 0 ? own : [...own, ...others].sort((a, b) => a - b);
    // Of things of several kinds only the sum tells that the total holds them all.
    if (others.length > 0 && !equals(sumOf(drafts, before), worth(draft))) {
      if (!equals(sumOf(drafts, own), worth(draft))) continue;
      before.splice(0, before.length, ...own);
    }
    for (const other of before)
      parts[other] = {
        to: index,
        kind: 'total-behind',
        run: `${draft.paragraph} total ${index}`,
        listed: false,
      };
    if (others.length === 0) secondColumn({ drafts, parts }, index, before);
  }
}

/** `5 xã với 12 sản phẩm, 9 xã với 20 sản phẩm; cộng 14 xã với 32 sản phẩm`: right behind the total stands that of what stands behind its parts. */
function secondColumn(
  { drafts, parts }: Pick<Scene, 'drafts' | 'parts'>,
  total: number,
  before: readonly number[],
): void {
  const whole = drafts[total + 1];
  if (!whole || parts[total + 1] || !JOINT.test(whole.label)) return;
  const own = before.map((other) => other + 1);
  if (own.some((other) => parts[other] || !mayBePart(other, whole, drafts))) return;
  const [all, sum] = [worth(whole), sumOf(drafts, own)];
  // Who makes things of two lines is counted once.
  const isOnce = whole.family !== 'producer' && whole.family !== 'person';
  if (!equals(all, sum) && !(isOnce && isNear(all, sum))) return;
  for (const other of own)
    parts[other] = {
      to: total + 1,
      kind: 'total-behind',
      run: `${whole.paragraph} total ${total + 1}`,
      listed: false,
    };
}

const JOINT = /^(?:và|cùng|với)?$/iu;

/** `320 cán bộ, 450 chủ thể và 130 cán bộ xã`: members of the list that the parts of a total stand in, of other kinds. */
function strangers(own: readonly number[], indices: readonly number[], drafts: Scene['drafts']): number[] {
  const last = drafts[own.at(-1) ?? -1];
  const listed: number[] = [];
  for (
    let at = indices.indexOf(own.at(-1) ?? -1);
    at > 0 && JOINT.test(drafts[indices[at] ?? -1]?.label ?? '-');
    at--
  ) {
    const before = indices[at - 1] ?? -1;
    const draft = drafts[before];
    const isBeside = draft?.clause.sentence === last?.clause.sentence && draft?.depth === last?.depth;
    if (!draft || !isBeside || draft.family === 'time' || draft.family === 'share' || draft.money) break;
    listed.push(before);
  }
  return listed.filter((index) => !own.includes(index));
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
/** Words of a paragraph that sums up the lines before it. */
const SUMS_UP =
  /^[\s*]*(?:như vậy|tóm lại|tính chung|(?:trên )?(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố))(?!\p{L})/u;

/** `- … : a; - … : b; Tổng kinh phí: c`: a line of its own behind the lines it adds up. */
export function totalLines(scene: Scene): void {
  const { inParagraph, drafts, lexed } = scene;
  for (const [paragraph, indices] of inParagraph) {
    const line = lexed[paragraph]?.lower ?? '';
    const isTotal = TOTAL_LINE.test(line);
    if (!isTotal && !SUMS_UP.test(line)) continue;
    const lines = linesBefore(scene, paragraph);
    const sentence = drafts[indices[0] ?? -1]?.clause.sentence;
    // "Như vậy toàn tỉnh có 30 đề án với tổng kinh phí 9.850 triệu đồng": each of what the lines tell of its kind.
    const own = indices.filter((index) => drafts[index]?.clause.sentence === sentence);
    for (const [place, total] of own.entries()) totalOfLines(scene, total, lines, isTotal && place === 0);
  }
}

/** The lines of the list that ends right before a paragraph. */
function linesBefore({ lexed, placements }: Scene, paragraph: number): readonly number[] {
  const lines: number[] = [];
  const { mark, parent } = placements[paragraph - 1] ?? {};
  if (mark === 'none' || mark === undefined) return lines;
  for (let at = paragraph - 1; at >= 0; at--) {
    const placement = placements[at];
    // "1. Thưởng … 300 triệu đồng, cụ thể:" has lines of its own between it and the next.
    const isUnder = placement?.parent !== undefined && placement.parent > (parent ?? -1);
    if (isUnder && placement.mark !== mark) continue;
    if (placement?.mark !== mark || placement.parent !== parent) break;
    if (lexed[at]?.text !== undefined) lines.unshift(at);
  }
  return lines;
}

/** What each line tells of the kind of a total behind them; where its words do not say that it is one, the sum does. */
function totalOfLines(scene: Scene, total: number, lines: readonly number[], isSaid: boolean): void {
  const { inParagraph, drafts, lexed, placements, parts } = scene;
  const whole = drafts[total];
  if (!whole || parts[total] || whole.isRaised || whole.depth > 0) return;
  const firsts =
    chosen(scene, whole, lines) ??
    lines.flatMap((at) => resultOf(scene, whole, inParagraph.get(at) ?? []) ?? []);
  const free = firsts.filter((index) => {
    const draft = drafts[index];
    return (
      draft && !parts[index] && mayHold(whole, draft) && !TOTAL_LINE.test(lexed[draft.paragraph]?.lower ?? '')
    );
  });
  if (free.length < 2 || free.length < lines.length) return;
  // "3. Tổng số sản phẩm đến cuối năm đạt 783" may be the next goal of a list and no sum of it.
  const isItem = placements[whole.paragraph]?.mark === placements[lines[0] ?? -1]?.mark;
  if ((isItem || !isSaid) && !isWithin(worth(whole), sumOf(drafts, free))) return;
  for (const index of free)
    parts[index] = { to: total, kind: 'total-behind', run: `total ${total}`, listed: true };
}

/** Equal, or one digit and less than a quarter apart. */
function isWithin(all: Decimal, sum: Decimal): boolean {
  const off = absolute(subtract(all, sum));
  return equals(all, sum) || (isSlip(all, sum) && compare(multiply(off, decimal(4)), all) <= 0);
}
