import type { Draft } from '../draft';
import type { Belonging } from '../fact';
import { areNewAndAgain } from './complements';
import { SENT_BACK } from '../sent-back';
import { holderOf, isNear, isSlip, lastHolder, mayHold, sumOf, type Scene, worth } from './scene';

/** `270 sản phẩm, trong đó 228 … và 42 …`: behind the words of a sentence. */
export function inline(scene: Scene, indices: readonly number[]): void {
  const { drafts, parts } = scene;
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    const under = draft?.clause.under;
    // "(nâng tổng số … đạt 200 sản phẩm)" holds what stands before it, not the other way round.
    if (!draft || !under || draft.isRaised || isLeft(draft) || isMore(draft)) continue;
    if (isName(draft, drafts[index + 1])) continue;
    const before = indices.slice(0, at).filter((other) => {
      const each = drafts[other];
      return (
        each?.clause.sentence === draft.clause.sentence &&
        each.clause.under?.id !== under.id &&
        (each.depth <= draft.depth || isLead(each, draft, scene))
      );
    });
    const inBrackets = under.kind === 'bracket';
    const share = drafts[before.at(-1) ?? -1];
    const own = indices.filter((other) => drafts[other]?.clause.under?.id === under.id);
    if (inBrackets && share?.family === 'share' && draft.family !== 'share') {
      parts[index] =
        besideShare(scene, before, indices, draft, share) ?? behindShare(scene, before, own, draft);
      continue;
    }
    // What stands in a bracket of its own holds nothing in the next.
    const outer = before.filter((other) => (drafts[other]?.depth ?? 0) < draft.depth);
    const to = inBrackets
      ? (lastHolder(
          scene,
          ofEntries(own, drafts)
            ? outer.filter((other) => drafts[other]?.family === 'product').slice(-1)
            : before.slice(-1).filter((other) => outer.includes(other)),
          draft,
        ) ?? madeInBracket(scene, outer, own, draft))
      : (insideBracket(scene, before, draft) ?? holderOf(scene, before, own, draft));
    if (to === undefined || isEnded(scene, own, index, to)) continue;
    const lead = before.at(-1) ?? -1;
    // "10 sản phẩm, trong đó 04 sản phẩm …: a, b, c; 06 sản phẩm …: d, e": names alone behind the colon.
    const isBehindNames = under.kind === 'colon' && draft.clause.afterSemicolon && index === own[0];
    const beside = isBehindNames && (to === lead || parts[lead]?.to === to) ? parts[lead] : undefined;
    const run = `${draft.paragraph} words ${under.id}`;
    parts[index] = beside ?? { to, kind: under.kind, run, listed: false };
    // "A, trong đó a1, a2; B, trong đó …": B is no part of A.
    const holder = drafts[to];
    if (holder?.clause.afterSemicolon && parts[to] && !inBrackets && draft.depth <= holder.depth)
      parts[to] = undefined;
  }
}

/** `08 sản phẩm của 07 chủ thể tham gia (mới 05, đánh giá lại 02, nâng hạng 01)`: ways to be put up are of products. */
function ofEntries(own: readonly number[], drafts: readonly Draft[]): boolean {
  return (
    own.every((index) => drafts[index]?.isBare === true) &&
    own.some((index) => /(?:đánh giá|công nhận) lại|nâng (?:hạng|sao)/iu.test(drafts[index]?.label ?? ''))
  );
}

/** `thu nội địa 9.877 tỷ đồng, trong đó 7/16 khoản thu đạt; thu dầu thô 8.097 tỷ đồng`: what was told of it counts another thing, and a semicolon ends that. */
function isEnded({ drafts, parts }: Scene, own: readonly number[], index: number, to: number): boolean {
  const before = own.filter((other) => other < index);
  const isOther = before.length > 0 && before.every((other) => parts[other]?.to !== to);
  return isOther && drafts[index]?.clause.afterSemicolon === true;
}

/** `thu hồi 0,86 tỷ đồng của 2 chủ thể (0,5 tỷ đồng và 0,36 tỷ đồng)`: several that make it, or nearly, behind another noun. */
function madeInBracket(
  scene: Scene,
  outer: readonly number[],
  own: readonly number[],
  draft: Draft,
): number | undefined {
  const { drafts } = scene;
  const alike = own.filter((index) => drafts[index]?.family === draft.family);
  const to = alike.length < 2 ? undefined : lastHolder(scene, outer, draft);
  if (to === undefined) return undefined;
  const [all, sum] = [worth(drafts[to]), sumOf(drafts, alike)];
  // Amounts alone, by no name, are all there are.
  const areBare = alike.every((index) => /^(?:và)?$/iu.test(drafts[index]?.label ?? '-'));
  const isTold = areBare || areNewAndAgain(alike.flatMap((index) => drafts[index] ?? []));
  return isNear(all, sum) || (isTold && isSlip(all, sum)) ? to : undefined;
}

/** `19 sản phẩm, trong đó 16 …, 03 …; còn 03 sản phẩm phải hoàn thiện hồ sơ`: left of those that were told before. */
function isLeft({ label, tail, clause, depth }: Draft): boolean {
  return clause.afterSemicolon && depth === 0 && /^(?:hiện\s+)?còn$/iu.test(label) && SENT_BACK.test(tail);
}

/** `6 sản phẩm gồm mật nho, vang nho 39 của Cơ sở …`: a name that ends in a number, and whose it is. */
function isName({ isBare, label, tail, paragraph }: Draft, next: Draft | undefined): boolean {
  const behind = tail === '' && next?.paragraph === paragraph ? next.lead : tail;
  return isBare && /^của(?!\p{L})/iu.test(behind) && /\p{L}\s+\p{L}+$/u.test(label);
}

/** `570 sản phẩm bao gồm 534 …, 35 …, 1 … và có thêm 2 sản phẩm tiềm năng`: more than those that were told. */
function isMore({ label }: Draft): boolean {
  return /^(?:và\s+)?(?:ngoài ra\s+)?(?:còn\s+)?có thêm$/iu.test(label);
}

/** `nhân dân đóng góp 50 triệu đồng (trong đó bằng tiền 30, ngày công 20)`: words that open a bracket speak of what stands before it. */
function insideBracket({ drafts }: Scene, before: readonly number[], draft: Draft): number | undefined {
  const last = before.at(-1);
  const whole = drafts[last ?? -1];
  if (last === undefined || !whole || draft.depth === 0 || whole.depth !== draft.depth - 1) return undefined;
  return mayHold(whole, draft) && whole.family !== 'share' ? last : undefined;
}

const OF_ALL = /(?<!\p{L})trong\s+(?:(?:tổng\s+)?số\s*)?$/u;

/** `Trong tổng số 152 chủ thể có 63 chủ thể là nữ, 38 chủ thể là …`: what follows in the sentence is of them. */
export function ofAll({ drafts, lexed, parts }: Scene, indices: readonly number[]): void {
  for (const index of indices) {
    const whole = drafts[index];
    const lead = lexed[whole?.paragraph ?? -1]?.lower.slice(whole?.clause.leadStart ?? 0, whole?.start) ?? '';
    if (!whole || whole.depth > 0 || whole.family === 'time' || !OF_ALL.test(lead)) continue;
    for (const other of indices) {
      const draft = drafts[other];
      if (!draft || other <= index || draft.clause.sentence !== whole.clause.sentence) continue;
      if (draft.clause.under?.id !== whole.clause.under?.id || draft.family === 'share') continue;
      if (!mayHold(whole, draft)) continue;
      parts[other] = { to: index, kind: 'open', run: `${draft.paragraph} of ${index}`, listed: false };
      // Told once more, it is no further part of what came before.
      parts[index] = undefined;
    }
  }
}

/** `Giao cho các huyện (70 sản phẩm): …`: the bracket right before the colon holds what the colon lists. */
function isLead(each: Draft, draft: Draft, { lexed }: Scene): boolean {
  if (each.depth !== draft.depth + 1) return false;
  const lower = lexed[draft.paragraph]?.lower ?? '';
  const colon = /^[^)\d]*\)\s*:/u.exec(lower.slice(each.end));
  return colon !== null && each.end + colon[0].length <= draft.start;
}

/** `36.500 triệu đồng, chiếm 20% (ngân sách tỉnh 21.900 …, ngân sách huyện 14.600 …)`: several in brackets share out the amount. */
function behindShare(
  scene: Scene,
  before: readonly number[],
  own: readonly number[],
  draft: Draft,
): Belonging | undefined {
  const { drafts } = scene;
  const alike = own.filter((index) => drafts[index]?.family === draft.family);
  const amounts = before.filter((index) => drafts[index]?.family !== 'share');
  const to = alike.length < 2 ? undefined : lastHolder(scene, amounts.slice(-1), draft);
  return to === undefined
    ? undefined
    : { to, kind: 'bracket', run: `${draft.paragraph} words ${draft.clause.under?.id ?? ''}`, listed: false };
}

/** `150 tỷ đồng, trong đó vốn ngân sách chiếm 30% (45 tỷ đồng), …`: the amount is a part where its share stands. */
function besideShare(
  scene: Scene,
  before: readonly number[],
  indices: readonly number[],
  draft: Draft,
  share: Draft,
): Belonging | undefined {
  const { drafts } = scene;
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
  const shallow = wholes.filter((index) => drafts[index]?.depth === 0);
  const to = holderOf(scene, shallow, own, draft);
  return to === undefined
    ? undefined
    : { to, kind: outer.kind, run: `${draft.paragraph} words ${outer.id}`, listed: false };
}
