import { SOURCES } from '../layouts/source-tree';
import { bare, fold } from '../text/fold';
import { says } from '../text/says';

/** What makes words a source of money by themselves, and not only in a table's header. */
const MONEYED = [
  'vốn',
  'ngân sách',
  'nguồn',
  'tín dụng',
  'đóng góp',
  'huy động',
  'lồng ghép',
  'xã hội hóa',
  'đối ứng',
  'sự nghiệp',
  'đầu tư',
];

/** Over a column whose `Đối ứng` it is is clear; in a sentence a budget's may be meant as well. */
const ONLY_HEADINGS: ReadonlySet<string> = new Set(['đối ứng']);

const PHRASES = SOURCES.filter(({ id }) => id !== 'total')
  .flatMap(({ id, label, aliases }) =>
    [label.vi, ...aliases]
      .filter((alias) => !ONLY_HEADINGS.has(alias))
      .filter((alias) => says(alias, MONEYED) || /^ns|^tw$/iu.test(alias))
      .map((alias) => ({ id, phrase: fold(alias) })),
  )
  .sort((a, b) => b.phrase.length - a.phrase.length);

const PARENT: ReadonlyMap<string, string | undefined> = new Map(
  SOURCES.map(({ id, parent }) => [id, parent]),
);

/** `vốn của chủ thể` in the many ways that sentences put it. */
const OWN =
  /(?:vốn|kinh phí|nguồn|đóng góp|đối ứng)[^;:.]*?(?:doanh nghiệp|hợp tác xã|htx|chủ thể|cơ sở sản xuất|hộ sản xuất|tự huy động|tự có)|(?:doanh nghiệp|hợp tác xã|htx|chủ thể|cơ sở|hộ)[^;:.]{0,20}(?:đối ứng|tự huy động|đóng góp)/u;
const PEOPLE =
  /(?:người dân|nhân dân|cộng đồng dân cư|dân)\s*(?:và cộng đồng\s*)?(?:đóng góp|góp|tự nguyện)|huy động[^;:.]*(?:người dân|cộng đồng)/u;
const REST = /(?:huy động|nguồn|vốn|kinh phí)[^;:.]{0,40}(?:hợp pháp\s+)?khác|xã hội h[oó][áa]/u;

/**
 * The source of funding that words name; of several, the nearest that they all belong to (`vốn tín dụng, vốn các
 * doanh nghiệp … và vốn huy động khác` is other funding). Undefined where they name none, or only the total.
 */
export function sourceNamed(words: string): string | undefined {
  let folded = ` ${fold(words)} `;
  const found = new Set<string>();
  for (const { id, phrase } of PHRASES) {
    for (let at = folded.indexOf(` ${phrase} `); at >= 0; at = folded.indexOf(` ${phrase} `)) {
      found.add(id);
      folded = `${folded.slice(0, at + 1)}${'_'.repeat(phrase.length)}${folded.slice(at + 1 + phrase.length)}`;
    }
  }
  const lower = words.toLowerCase();
  if (!isState(found)) {
    if (OWN.test(lower)) found.add('producers');
    if (PEOPLE.test(lower)) found.add('people');
    if (REST.test(lower) && !/ngân sách[^;:.]{0,20}khác/u.test(lower)) found.add('other-rest');
  }
  const common = commonOf([...found]);
  return common === 'total' ? undefined : common === 'other-rest' ? 'other' : common;
}

function isState(found: ReadonlySet<string>): boolean {
  return [...found].some((id) => lineOf(id).includes('state'));
}

/** A source of the source tree and all those above it, from itself up. */
export function lineOf(id: string): string[] {
  const line = [id];
  for (let up = PARENT.get(id); up !== undefined; up = PARENT.get(up)) line.push(up);
  return line;
}

function commonOf(ids: readonly string[]): string | undefined {
  const [first, ...rest] = ids.map(lineOf);
  return first?.find((id) => rest.every((line) => line.includes(id)));
}

const ALIASES: ReadonlyMap<string, string> = new Map(
  SOURCES.flatMap(({ id, label, aliases }) =>
    [label.vi, ...aliases].map((alias) => [bare(alias), id] as const),
  ),
);

/** A source called by one of its own names and nothing else. */
export function sourceAlone(name: string): string | undefined {
  const words = bare(withoutBrackets(name));
  const found = ALIASES.get(words) ?? ALIASES.get(words.replace(/^(?:nguon|von|kinh phi) /, ''));
  return found === 'total' ? undefined : found;
}

function withoutBrackets(name: string): string {
  return name.replace(/\([^)]*\)/g, ' ');
}

/** The source that a cell is called by: one of its names, several of them (`Doanh nghiệp, HTX`), or words that name it. */
export function sourceInCell(text: string): string | undefined {
  const alone = sourceAlone(text);
  if (alone !== undefined) return alone;
  const parts = withoutBrackets(text)
    .split(/[,;/+&]|\s+và\s+/u)
    .map(sourceAlone);
  const named = parts.flatMap((part) => part ?? []);
  if (named.length > 1 && named.length === parts.length) return commonOf(named);
  return sourceNamed(withoutBrackets(text));
}
