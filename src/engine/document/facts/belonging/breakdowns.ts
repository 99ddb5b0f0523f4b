import { equals } from '../../../decimal';
import { isSlip, mayHold, sumOf, worth, type Scene } from './scene';

/** How far behind the total its parts may be told. */
const NEARBY = 15;
/** Fewer figures side by side may add up to another one by chance. */
const FEW = 3;

const SOURCES_TOLD = /^[\s*]*(?:về\s+)?(?:các\s+)?(?:cơ cấu\s+)?nguồn (?:kinh phí|vốn)/u;
const SHARED_OUT =
  /^[\s*]*(?:(?:phân|chia)\s+(?:theo|kỳ|bổ|ra|nguồn|nhóm)|(?:cơ cấu|kinh phí|vốn|nhu cầu)\s+(?:phân\s+)?theo|theo\s+(?:nguồn|năm|từng năm|nội dung|nhiệm vụ|cấp|địa bàn|đơn vị|nhóm|hạng|loại hình)|lộ trình|cơ cấu)(?!\p{L})/u;

/**
 * The plan's money or products shared out once more, away from the figure that tells them all: `Nguồn kinh phí: …`,
 * `Phân theo năm: …`, `Số sản phẩm theo địa bàn: Hải Hậu 86, Giao Thủy 62, …`.
 */
export function breakdowns(scene: Scene): void {
  const { lexed, placements, inParagraph, parts } = scene;
  for (const [paragraph, { lower }] of lexed.entries()) {
    const bySource = SOURCES_TOLD.test(lower);
    const isTold = bySource || SHARED_OUT.test(lower);
    const own = (inParagraph.get(paragraph) ?? []).filter((index) => isPart(scene, index, bySource));
    const lines =
      isTold && placements[paragraph]?.introduces
        ? placements.flatMap(({ parent }, index) => (parent === paragraph ? [index] : []))
        : [];
    const under = lines.flatMap(
      (line) => (inParagraph.get(line) ?? []).find((index) => isPart(scene, index, bySource)) ?? [],
    );
    for (const group of sentences(scene, own)) sharedOutBehind(scene, group);
    const groups = isTold ? [[...own, ...under].filter((index) => !parts[index])] : enumerations(scene, own);
    for (const group of groups) {
      const total = group.length < 2 ? undefined : totalBefore(scene, group, paragraph, isTold);
      if (total === undefined) continue;
      const run = `nearby ${paragraph} ${group[0] ?? ''}`;
      for (const index of group) parts[index] = { to: total, kind: 'nearby', run, listed: false };
    }
  }
}

function isPart({ drafts, parts }: Scene, index: number, bySource: boolean): boolean {
  const draft = drafts[index];
  if (
    !draft ||
    draft.each !== undefined ||
    (draft.depth > 0 && !draft.isNamed) ||
    draft.isRaised ||
    parts[index]
  )
    return false;
  if (draft.values.length > 1) return false;
  if (bySource) return draft.money !== undefined && draft.reading.source !== undefined;
  return (
    draft.money !== undefined || draft.isBare || draft.family === 'product' || draft.family === 'producer'
  );
}

/** `Tổng kinh phí: 148,6 tỷ đồng; năm 2024: 52,3 tỷ đồng, năm 2025: …`: the first of a sentence is all the others together. */
function sharedOutBehind({ drafts, parts }: Scene, [first, ...rest]: readonly number[]): void {
  const whole = drafts[first ?? -1];
  if (first === undefined || !whole || rest.length < 2) return;
  // What is left of it has a rule of its own.
  if (rest.some((index) => /(?<!\p{L})còn(?!\p{L})/iu.test(drafts[index]?.label ?? ''))) return;
  const [all, sum] = [worth(whole), sumOf(drafts, rest)];
  const isLikely =
    whole.money !== undefined && rest.length >= FEW && /tổng/iu.test(whole.label) && isSlip(all, sum);
  if (!equals(all, sum) && !isLikely) return;
  const run = `behind ${first}`;
  for (const index of rest) parts[index] = { to: first, kind: 'nearby', run, listed: false };
}

/** Figures of one kind side by side in a sentence that begins with a label: `Ngân sách tỉnh chi cho: …`. */
function enumerations(scene: Scene, own: readonly number[]): number[][] {
  const { drafts, lexed, parts } = scene;
  return sentences(scene, own)
    .map((group) => group.filter((index) => !parts[index]))
    .filter((group) => {
      const [first] = group;
      const draft = first === undefined ? undefined : drafts[first];
      const lower = lexed[draft?.paragraph ?? -1]?.lower ?? '';
      return group.length >= FEW && draft && /:/u.test(lower.slice(draft.clause.leadStart, draft.start));
    });
}

/** Figures of one kind, sentence by sentence. */
function sentences({ drafts }: Scene, own: readonly number[]): number[][] {
  const bySentence = new Map<string, number[]>();
  for (const index of own) {
    const draft = drafts[index];
    if (!draft) continue;
    const kind = draft.isBare ? 'bare' : draft.family;
    const key = `${draft.clause.sentence} ${kind}`;
    const group = bySentence.get(key);
    if (group) group.push(index);
    else bySentence.set(key, [index]);
  }
  return [...bySentence.values()];
}

const MONEY_LABEL = /tổng|(?:nhu cầu|dự toán)?\s*(?:kinh phí|nguồn vốn)(?:\s+\p{L}+){0,4}\s*:?$/iu;

/** The total before that the parts make up, else one that they miss by a single digit. */
function totalBefore(
  scene: Scene,
  own: readonly number[],
  paragraph: number,
  isTold: boolean,
): number | undefined {
  const { drafts, parts } = scene;
  const [first] = own.flatMap((index) => drafts[index] ?? []);
  if (!first) return undefined;
  const before = drafts.flatMap((draft, index) =>
    draft.paragraph <= paragraph &&
    draft.paragraph >= paragraph - NEARBY &&
    index < (own[0] ?? 0) &&
    draft.values.length === 1 &&
    mayHold(draft, first)
      ? [index]
      : [],
  );
  const sum = sumOf(drafts, own);
  const free = before.filter((index) => !parts[index] && drafts[index]?.depth === 0);
  const isSum = (index: number): boolean => equals(worth(drafts[index]), sum);
  const holds =
    free.filter((index) => MONEY_LABEL.test(drafts[index]?.label ?? '')).findLast(isSum) ??
    free.findLast(isSum) ??
    (own.length >= FEW ? before.findLast(isSum) : undefined);
  if (holds !== undefined || !(isTold || own.length > FEW)) return holds;
  // Amounts of many digits meet by chance in one of them; small counts do not tell it.
  const likely = first.money
    ? own.length > FEW
      ? before
      : free
    : free.filter((index) => !drafts[index]?.isRaised).slice(-1);
  return likely.findLast((index) => isSlip(worth(drafts[index]), sum));
}
