import { toNumber } from '../decimal';
import { lex } from '../language/lex';
import type { Lexed, Quantity } from '../language/tokens';
import { nounAt, type NounFamily } from '../language/nouns';
import type { InputId } from '../layouts/layout';
import { bare, clean } from '../text/fold';

/** What a list's rows are, in the words that count them. */
export const COUNTED: Partial<Record<InputId, readonly NounFamily[]>> = {
  products: ['product'],
  producers: ['producer'],
};

/** A number of things that a line about a list states: `37 sản phẩm`, `11 sản phẩm 4 sao`. */
export interface SaidCount {
  readonly value: number;
  /** What its noun counts, as `language/nouns.ts` calls it: producers, or cooperatives alone. */
  readonly measure?: string | undefined;
  /** Absent where it counts all of them. */
  readonly stars?: number;
}

/** What counts only some of a list's rows and is told by no column. */
const SOME =
  /(?:^| )(?:moi|nang hang|nang sao|danh gia lai|chua|khong|con lai|khac|thuc pham|do uong|duoc lieu|thu cong|sinh vat canh|du lich|xuat khau|tiem nang|dang ky|du kien|truoc|het han)(?: |$)/;

/** True of words that count only some: `sản phẩm mới`, `sản phẩm nâng hạng`. */
export function isOfSome(text: string): boolean {
  return SOME.test(bare(text));
}

const CLAUSE_END = /[:;()]|,(?=\s)|\.(?=\s|$)|\s(?:và|trong đó)\s/u;

/** The counts of one family of things in a line, in its order. What they count besides is left out. */
export function saidCounts(line: string, families: readonly NounFamily[]): SaidCount[] {
  const read = lex(clean(line));
  const counts = read.quantities.filter((quantity) => isCount(read, quantity, families));
  return counts.flatMap((quantity, index): SaidCount[] => {
    const [value] = quantity.values;
    if (!value) return [];
    const noun = nounAt(read.lower, quantity.end);
    const next = counts[index + 1]?.start ?? read.lower.length;
    const behind = read.lower.slice(noun.end, next);
    const end = noun.end + (CLAUSE_END.exec(behind)?.index ?? behind.length);
    const own = read.lower.slice(noun.end, end);
    const stars = starsOf(read, noun.end, end) ?? starsBefore(read, quantity);
    if (stars === 'several' || (stars === undefined && isOfSome(own))) return [];
    const measure = noun.noun?.measure;
    return [{ value: toNumber(value), measure, ...(stars === undefined ? {} : { stars }) }];
  });
}

function isCount(read: Lexed, quantity: Quantity, families: readonly NounFamily[]): boolean {
  const { values, percent, money, of } = quantity;
  const family = nounAt(read.lower, quantity.end).noun?.family;
  return (
    values.length === 1 &&
    !percent &&
    money === undefined &&
    of === undefined &&
    family !== undefined &&
    families.includes(family)
  );
}

function starsOf(read: Lexed, from: number, to: number): number | 'several' | undefined {
  const [token] = read.stars.filter(({ start }) => start >= from && start < to);
  if (!token) return undefined;
  return token.upwards || token.stars.length !== 1 ? 'several' : token.stars[0];
}

/** `Hạng 4 sao: 11 sản phẩm`. */
function starsBefore(read: Lexed, { start }: Quantity): number | 'several' | undefined {
  const token = read.stars.findLast((each) => each.end <= start);
  if (!token || !/^\s*(?::|là|có|gồm|-)\s*$/u.test(read.lower.slice(token.end, start))) return undefined;
  return token.upwards || token.stars.length !== 1 ? 'several' : token.stars[0];
}
