import { equals, subtract } from '../../../decimal';
import { sentencesOf } from '../../../language/clauses';
import { OPEN } from '../../../language/pieces';
import type { Draft } from '../draft';
import { fold } from '../../../text/fold';
import { holderOf, mayHold, type Scene, sumOf, worth } from './scene';

const OPENS = new RegExp(
  `^\\s*(?:${OPEN}|trong (?:tổng )?số (?:các|những)|bao gồm|gồm|cụ thể|(?:(?:phân |chia |xét )?theo|về) (?:cơ cấu |phân )?(?:nhóm|hạng|sao|chủ thể|loại hình|địa bàn|năm|nguồn|giới tính))(?!\\p{L})`,
  'u',
);

/** `Theo loại hình chủ thể: …`: all of the whole, told apart by something. */
const SHARES_OUT = /^\s*(?:(?:phân|chia|xét)\s+)?theo(?!\p{L})[^\d]*:/u;
const FEW = 3;

/** `Về nhóm, …`: no word of parts; only figures that make the whole up, or nearly, are. */
const SAYS_ONLY_WHAT = /^\s*về(?!\p{L})/u;

/** `… hơn 50 tỷ đồng. Trong đó, …`: a sentence that goes on with the one before, in its paragraph or above it. */
export function openSentences(scene: Scene, paragraph: number, indices: readonly number[]): void {
  const { drafts, lexed, parts, inParagraph, placements } = scene;
  const read = lexed[paragraph];
  if (!read) return;
  const { parent } = placements[paragraph] ?? {};
  const above = parent !== undefined && placements[parent]?.introduces ? parent : paragraph - 1;
  for (const [number, { start }] of sentencesOf(read).entries()) {
    subjectTold(scene, indices, number, read.lower.slice(start));
    if (!OPENS.test(read.lower.slice(start))) continue;
    const before = [
      ...(number === 0 ? (inParagraph.get(above) ?? []) : []),
      ...indices.filter((index) => (drafts[index]?.clause.sentence ?? 0) < number),
    ].filter((index) => drafts[index]?.depth === 0 && !parts[index]);
    const own = indices.filter((index) => {
      const draft = drafts[index];
      return (
        draft?.clause.sentence === number && !parts[index] && (draft.depth === 0 || isOfShare(index, drafts))
      );
    });
    const isOnlySaid = SAYS_ONLY_WHAT.test(read.lower.slice(start));
    if (isOnlySaid && own.filter((index) => drafts[index]?.family === 'product').length < 2) continue;
    const isShared = SHARES_OUT.test(read.lower.slice(start)) && own.length >= FEW;
    const kind = isShared
      ? 'nearby'
      : /^\s*(?:trong|phân|chia|xét|theo|về)/u.test(read.lower.slice(start))
        ? 'open'
        : 'closed';
    for (const index of own) {
      if (isLeftOver(before, own, drafts)) continue;
      const draft = drafts[index];
      const to = draft && holderOf(scene, fresh(before, drafts), own, draft, number === 0 || isOnlySaid);
      if (to !== undefined)
        parts[index] = { to, kind, run: `${paragraph} sentence ${number}`, listed: false };
    }
  }
}

/** `chọn ra 50 sản phẩm …, đề nghị công nhận 1 sản phẩm 5 sao. … Trong số các sản phẩm có 26 4 sao, 23 3 sao`: with one told before. */
function isLeftOver(before: readonly number[], own: readonly number[], drafts: readonly Draft[]): boolean {
  const alike = before.filter((index) => drafts[index]?.family === drafts[own[0] ?? -1]?.family);
  const [whole = -1, other = -1] = alike.slice(-2);
  const rest = subtract(worth(drafts[whole]), sumOf(drafts, own));
  return own.length > 1 && other >= 0 && rest.digits > 0n && equals(rest, worth(drafts[other]));
}

/** `vốn tín dụng chiếm 70% (1.185,1 tỷ đồng)`: the amount alone in brackets behind its share. */
function isOfShare(index: number, drafts: readonly Draft[]): boolean {
  const [share, own, next] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  const isAlone = next?.paragraph !== own?.paragraph || next?.depth === 0;
  return share?.family === 'share' && share.depth === 0 && own?.depth === 1 && own.label === '' && isAlone;
}

const SUBJECT =
  /^\s*([^\d:;,.()]{6,60}?)\s+(?:bao gồm|gồm có|gồm|được phân bổ|được chia|chia ra|(?:chi|bố trí|hỗ trợ)(?: cho)?(?: các)?(?: nội dung)?\s*:)(?!\p{L})/u;

/** `… ngân sách nhà nước 15.793 triệu đồng …. Ngân sách nhà nước gồm ngân sách tỉnh …`: the words tell whose parts follow. */
function subjectTold(scene: Scene, indices: readonly number[], sentence: number, words: string): void {
  const { drafts, parts } = scene;
  const subject = SUBJECT.exec(words)?.[1];
  if (subject === undefined || sentence === 0) return;
  const own = indices.filter(
    (index) => drafts[index]?.clause.sentence === sentence && drafts[index].depth === 0,
  );
  const [first] = own.flatMap((index) => drafts[index] ?? []);
  const to = indices.findLast((index) => {
    const draft = drafts[index];
    const isNamed = ` ${fold(draft?.label ?? '')} `.includes(` ${fold(subject)} `);
    return (
      draft !== undefined &&
      first !== undefined &&
      draft.clause.sentence < sentence &&
      isNamed &&
      mayHold(draft, first)
    );
  });
  if (to === undefined || !first?.money || own.length < 2) return;
  for (const index of own)
    if (!parts[index] && drafts[index]?.money)
      parts[index] = { to, kind: 'closed', run: `${first.paragraph} subject ${sentence}`, listed: false };
}

/** What is new is shared out rather than the total that it raises. */
function fresh(before: readonly number[], drafts: readonly Draft[]): readonly number[] {
  const others = before.filter((index) => !drafts[index]?.isRaised);
  return others.some((index) => drafts[index]?.family === 'product') ? others : before;
}
