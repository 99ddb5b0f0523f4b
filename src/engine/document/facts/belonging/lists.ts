import { absolute, compare, decimal, equals, multiply, subtract, type Decimal } from '../../../decimal';
import { gather } from '../../../gather';
import type { Draft } from '../draft';
import type { PartKind } from '../fact';
import type { MarkKind } from '../structure';
import { SHARED_OUT } from './breakdowns';
import { holderOf, isSlip, lastHolder, mayHold, sumOf, worth, type Scene } from './scene';
import { areTold, mayBeAll } from './told-by';
import { resultOf } from './totals';

/** Lines of a list under a line that introduces them. */
export function lists(scene: Scene): void {
  const { lexed, placements, inParagraph, parts } = scene;
  const under = new Map<number, number[]>();
  for (const paragraph of inParagraph.keys()) {
    const intro = placements[paragraph]?.parent;
    if (intro === undefined || placements[paragraph]?.mark === 'none' || !placements[intro]?.introduces)
      continue;
    gather(under, intro, paragraph);
  }
  for (const [intro, lines] of under) {
    const kind = listKind(lexed[intro]?.lower ?? '');
    // "Trong đó:" in a line of its own speaks of the line before.
    const from = ALONE.test(lexed[intro]?.lower ?? '') ? intro - 1 : intro;
    const told = inParagraph.get(from) ?? [];
    const shallow = told.filter((index) => scene.drafts[index]?.depth === 0);
    // "1. Kinh phí cấp tỉnh (9.450 triệu đồng):"
    const above = shallow.length > 0 ? shallow : told;
    const belong = (index: number, to: number, run: string): void => {
      parts[index] = { to, kind, run, listed: true };
    };
    for (const line of lines)
      for (const { to, indices } of wholeLine(scene, above, inParagraph.get(line) ?? []))
        for (const index of indices) parts[index] = { to, kind, run: `line ${line} ${to}`, listed: false };
    const columns = columnsOf(scene, above, lines);
    if (columns.length > 0) {
      for (const { to, indices } of columns)
        for (const index of indices) belong(index, to, `list ${intro} ${to}`);
      continue;
    }
    const firsts = lines.flatMap((line) => firstOf(scene, above, inParagraph.get(line) ?? []) ?? []);
    for (const index of firsts) {
      const draft = scene.drafts[index];
      const to = draft && holderOf(scene, above, firsts, draft);
      if (to !== undefined) belong(index, to, `list ${intro}`);
    }
  }
}

/**
 * `2.1. Vốn ngân sách nhà nước: 49.840 triệu đồng (40%)` right above `- Ngân sách trung ương: 15.000 triệu đồng;` …: no
 * word introduces the lines, but each tells an amount under a name, and together they make it, or miss it by a digit.
 * So do products of another group, other stars or a year of its own a line.
 */
export function impliedLists(scene: Scene): void {
  const { drafts, placements, inParagraph, parts } = scene;
  for (const [intro, above] of inParagraph) {
    if (placements[intro]?.introduces) continue;
    const wholes = above.filter((index) => drafts[index]?.depth === 0 && drafts[index].family !== 'share');
    const [to, more] = wholes;
    const whole = drafts[to ?? -1];
    if (!whole || to === undefined || more !== undefined) continue;
    const lines = linesUnder(scene, intro);
    const firsts = lines.map((line) => inParagraph.get(line)?.[0]);
    // Under a line of the text itself other goals may follow.
    const end = firsts.findIndex((index) => !isFree(scene, whole, index));
    if (end >= 0 && placements[intro]?.mark !== 'none') continue;
    const own = (end < 0 ? firsts : firsts.slice(0, end)).flatMap((index) => index ?? []);
    const figures = own.flatMap((index) => drafts[index] ?? []);
    const isTold = areTold(figures);
    const isNamed = placements[intro]?.mark !== 'none' && figures.every(({ label }) => NAMED.test(label));
    if (own.length < 2 || !(isTold || isNamed)) continue;
    const [all, sum] = [worth(whole), sumOf(drafts, own)];
    const isLikely = isTold ? mayBeAll(all, sum) : whole.money !== undefined && isWithinQuarter(all, sum);
    if (!equals(all, sum) && !isLikely) continue;
    for (const index of own) parts[index] = { to, kind: 'nearby', run: `implied ${intro}`, listed: false };
  }
}

const NAMED = /\p{L}.*:$/u;

/** Lines of one list right below a paragraph. */
function linesUnder({ placements }: Scene, intro: number): readonly number[] {
  const [first, { mark, parent } = {}] = [placements[intro + 1], placements[intro]];
  const isUnder = first?.parent === intro || (mark === 'none' && first?.parent === parent);
  const lines: number[] = [];
  if (!isUnder || !isListMark(first?.mark)) return lines;
  for (let at = intro + 1; placements[at]?.parent === first?.parent && isListMark(placements[at]?.mark); at++)
    lines.push(at);
  return lines;
}

/** A figure that a whole may hold and that nothing has been found to belong to yet. */
function isFree({ drafts, parts }: Scene, whole: Draft, index: number | undefined): index is number {
  const draft = drafts[index ?? -1];
  return (
    index !== undefined && draft !== undefined && !parts[index] && draft.depth === 0 && mayHold(whole, draft)
  );
}

const QUARTER = decimal(4);

function isListMark(mark: MarkKind | undefined): boolean {
  return mark === 'dash' || mark === 'plus' || mark === 'bullet' || mark === 'letter';
}

const ALONE = /^[\s*]*(?:trong đó|bao gồm|gồm|cụ thể|chia ra|như sau|cụ thể như sau)\s*[:;,.…]?\s*$/u;

/** `- Theo nhóm: thực phẩm 531, đồ uống 72, …`: a line that tells the whole once more, shared out in a way of its own. */
function wholeLine(
  scene: Scene,
  above: readonly number[],
  indices: readonly number[],
): { readonly to: number; readonly indices: readonly number[] }[] {
  const { drafts, lexed, parts } = scene;
  const own = indices.filter((index) => {
    const draft = drafts[index];
    return draft !== undefined && !parts[index] && draft.depth === 0 && draft.family !== 'share';
  });
  if (own.length < FEW) return [];
  const sum = sumOf(drafts, own);
  const line = lexed[drafts[own[0] ?? -1]?.paragraph ?? -1]?.lower ?? '';
  const isTold = SHARED_OUT.test(line.replace(/^[a-zđ\d.]{1,4}[.)]\s*/u, ''));
  const to = above.findLast(
    (index) =>
      (equals(worth(drafts[index]), sum) || (isTold && isWithinQuarter(worth(drafts[index]), sum))) &&
      own.every((part) => {
        const [whole, draft] = [drafts[index], drafts[part]];
        return whole !== undefined && draft !== undefined && mayHold(whole, draft);
      }),
  );
  return to === undefined ? [] : [{ to, indices: own }];
}

/** One digit and less than a quarter apart. */
function isWithinQuarter(all: Decimal, sum: Decimal): boolean {
  return isSlip(all, sum) && compare(multiply(absolute(subtract(all, sum)), QUARTER), all) <= 0;
}

/** Fewer figures side by side may make another by chance. */
const FEW = 3;

/** The figure with which a line takes part in its list. */
function firstOf(scene: Scene, above: readonly number[], indices: readonly number[]): number | undefined {
  const { drafts, parts } = scene;
  const holder = (index: number): number | undefined => {
    const draft = drafts[index];
    return draft && lastHolder(scene, above, draft);
  };
  const shallow = indices.filter((index) => drafts[index]?.depth === 0);
  // "- Ngân sách tỉnh chiếm 30% (45 tỷ đồng)" takes part with its amount.
  const depth = shallow.every((index) => drafts[index]?.family === 'share') ? 1 : 0;
  const found = indices.find((index) => {
    const own = drafts[index]?.depth === depth || drafts[index]?.depth === 0;
    // "Có 74/70 sản phẩm, vượt 5,7% kế hoạch": a share behind another figure is of that.
    if (drafts[index]?.family === 'share' && index !== indices[0]) return false;
    // "3. So với nhu cầu đăng ký …, thiếu 1.335 triệu đồng"
    if (/(?:^|\s)(?:thiếu|vượt|tăng|giảm)$/iu.test(drafts[index]?.label ?? '')) return false;
    return own && !parts[index] && holder(index) !== undefined;
  });
  const whole = drafts[holder(found ?? -1) ?? -1];
  // "25 sản phẩm x 30 triệu đồng = 750 triệu đồng" takes part with what it comes to.
  const first = whole?.money && depth === 0 ? resultOf(scene, whole, indices) : found;
  return first === undefined || parts[first] || holder(first) === undefined ? undefined : first;
}

/**
 * `54 sản phẩm mới và 42 sản phẩm đánh giá lại, cụ thể:` above lines that tell both for each unit: each figure
 * belongs to the one of its own kind.
 */
function columnsOf(
  scene: Scene,
  above: readonly number[],
  lines: readonly number[],
): { readonly to: number; readonly indices: readonly number[] }[] {
  const { drafts, inParagraph, parts } = scene;
  const named = above.flatMap((to) => {
    const key = kindOf(drafts[to]);
    return key === undefined || parts[to] ? [] : [{ to, key }];
  });
  if (named.length < 2 || new Set(named.map(({ key }) => key)).size < named.length) return [];
  const columns = named
    .map(({ to, key }) => ({
      to,
      indices: lines.flatMap((line) => {
        const own = inParagraph.get(line) ?? [];
        const whole = drafts[to];
        const free = own.filter((index) => drafts[index]?.depth === 0 && !parts[index]);
        const exact = free.filter((index) => kindOf(drafts[index]) === key);
        // "13 sản phẩm với số tiền 300 triệu đồng": each line tells some of the products and what they cost.
        const isOnlyOne = named.filter((each) => drafts[each.to]?.family === whole?.family).length === 1;
        const alike =
          exact.length > 0 || !isOnlyOne
            ? exact
            : free.filter((index) => drafts[index]?.family === whole?.family);
        const result = whole?.money ? resultOf(scene, whole, own) : undefined;
        return alike.length === 1 ? alike : alike.filter((index) => index === result);
      }),
    }))
    .filter(({ indices }) => indices.length > 1);
  return columns.length > 1 ? columns : [];
}

/** What tells the figures of one line apart: products by what is said of them, all else by what it counts. */
function kindOf(draft: Draft | undefined): string | undefined {
  if (!draft || draft.each !== undefined || draft.isChange || NO_COLUMN.includes(draft.family))
    return undefined;
  const { indicator, stars, group } = draft.reading;
  return draft.family === 'product' ? [indicator, stars?.join(), group].join('|') : draft.family;
}

const NO_COLUMN: readonly Draft['family'][] = ['share', 'time', 'other', 'score'];

/** Lines that name a source or a group without a sign before them, right under a line that introduces them. */
export function unmarkedLines({ inParagraph, drafts, lexed, placements, parts }: Scene): void {
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
