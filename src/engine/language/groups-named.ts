import { GROUPS } from '../layouts/group-list';
import { fold } from '../text/fold';

const PHRASES = GROUPS.flatMap(({ id, aliases }) =>
  aliases.map((alias) => ({ id, phrase: fold(alias) })),
).sort((a, b) => b.phrase.length - a.phrase.length);

/** Before a group's name these say that it is only favoured, or beside the point. */
const BESIDE = /(?:ưu tiên|chủ yếu|tập trung|gắn với|phát triển|kết hợp|phục vụ)[^,;:]*$/u;

const LEADS = /^\s*(?:(?:và|các|nhóm|ngành|ngành hàng|sản phẩm|dịch vụ)\s+)*$/u;

/**
 * The product group that a piece of a clause is about; undefined where it names none or several. A label stands
 * before its figure (`Nhóm thực phẩm: 216 sản phẩm`); behind the figure a group is named as one (`thuộc nhóm …`,
 * `về dịch vụ du lịch`), right behind the noun (`12 sản phẩm đồ uống`), or alone in brackets.
 */
export function groupNamed(before: string, after: string): string | undefined {
  const label = before
    .replace(/(?<![\s:,])[\s:,]+$/u, '')
    .replace(/^.*:/u, '')
    .replace(/^[\s\-+*•]+/u, '');
  const own = groupsIn(label);
  // "dịch vụ du lịch cộng đồng 17 sản phẩm": what leads up to the name is of it.
  const lead = own.at(0)?.before.toLowerCase() ?? '-';
  // "kế đến là nhóm đồ uống 05 sản phẩm"
  const isLabel = /:\s*$/u.test(before) || LEADS.test(lead) || /(?:^|\s)là\s+nhóm\s/iu.test(label);
  if (isLabel && own.length > 0 && !BESIDE.test(label)) return single(own);
  const tail = after.slice(0, 160);
  const named = groupsIn(tail).filter(({ before: words }) => {
    const lead = words.toLowerCase();
    return (
      !BESIDE.test(lead) &&
      (/(?:nhóm|thuộc|về|là|của)(?:\s+các)?\s*$/u.test(lead) || /^\s*(?:ocop|mới)?\s*$/u.test(lead))
    );
  });
  return single(named);
}

function single(found: readonly { readonly id: string }[]): string | undefined {
  const ids = new Set(found.map(({ id }) => id));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** Groups named in a text, longest name first, none inside another. `before`: the words that stand before it. */
function groupsIn(text: string): { readonly id: string; readonly start: number; readonly before: string }[] {
  let folded = ` ${fold(text)} `;
  const found: { id: string; start: number; before: string }[] = [];
  for (const { id, phrase } of PHRASES) {
    for (let at = folded.indexOf(` ${phrase} `); at >= 0; at = folded.indexOf(` ${phrase} `)) {
      found.push({ id, start: at, before: wordsBefore(text, folded.slice(0, at)) });
      folded = `${folded.slice(0, at + 1)}${'_'.repeat(phrase.length)}${folded.slice(at + 1 + phrase.length)}`;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of the text that the folded beginning stands for. */
function wordsBefore(text: string, folded: string): string {
  const count = folded.trim() === '' ? 0 : folded.trim().split(' ').length;
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}%]+/gu)];
  const next = words[count];
  return next ? text.slice(0, next.index) : text;
}
