import { decimal, subtract, toNumber } from '../../decimal';
import type { ProductRecord } from '../../records/product-record';
import { rowCell } from '../../records/record';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import type { TextAppendix } from '../../findings/text-appendices';
import { listCounts, type ListCounts } from '../list-says';
import { warnedAt, type Outcome } from './outcome';

/** A figure of the text and the rows of a list that it may count. */
interface Claim {
  readonly at: number;
  readonly said: number;
  readonly rows: readonly ProductRecord[];
}

/**
 * `14 sản phẩm của 09 chủ thể, gồm 11 sản phẩm nhóm thực phẩm …` against a list of products: its rows, its stars,
 * groups, kinds and producers. No words say which figure a list is behind: it is the one that most agrees with it, or
 * that sends the reader to it.
 */
export function checkAgainstLists(
  read: ReadFacts,
  products: readonly ProductRecord[],
  file: string,
): Outcome[] {
  const lists = listCounts(products);
  return lists.flatMap((list): Outcome[] => {
    const judged = read.facts.flatMap((head, at) => {
      if (!isHead(head)) return [];
      const claims = [...claimsOf(at, list, read.facts), ...furtherOn(at, list, read)];
      const right = claims.filter(({ said, rows }) => said === rows.length);
      return [{ head, claims, agree: right.filter(({ said }) => said > 1).length, right }];
    });
    const most = Math.max(0, ...judged.map(({ agree }) => agree));
    const best = judged.find((each) => each.agree === most && isOf(each, read, lists.length === 1));
    if (!best) return [];
    return best.claims.map((claim) => judge(claim, list, read.facts, file));
  });
}

function isHead({ family, each, of, values, comparator, isChange, part, isRaised }: TextFact): boolean {
  const isExact = values.length === 1 && comparator === 'exactly';
  return family === 'product' && each === undefined && !of && isExact && !isChange && !part && !isRaised;
}

/** True where a figure and its parts are what the list counts. */
function isOf(
  {
    head,
    claims,
    agree,
    right,
  }: {
    readonly head: TextFact;
    readonly claims: readonly Claim[];
    readonly agree: number;
    readonly right: readonly Claim[];
  },
  { text }: ReadFacts,
  isOnly: boolean,
): boolean {
  const wrong = claims.length - right.length;
  const cites = CITES.test(text.paragraphs[head.paragraph]?.text ?? '');
  const [first] = claims;
  if (agree >= 2) return wrong <= agree;
  if (!cites || !isOnly || !first) return false;
  return agree === 1
    ? wrong <= 1
    : claims.length === 1 && isSlip(decimal(first.said), decimal(first.rows.length));
}

const CITES = /phụ lục|danh sách|danh mục|biểu/iu;

const KINDS = {
  'new-products': 'new',
  'upgraded-products': 'upgrade',
  'renewed-products': 'reassessment',
} as const;

/** A figure, its parts, and the producers and communes told beside it, as far as the list counts them. */
function claimsOf(at: number, list: ListCounts, facts: readonly TextFact[]): Claim[] {
  const claim = (index: number, rows: readonly ProductRecord[] | undefined): Claim[] => {
    const [value] = facts[index]?.values ?? [];
    const isExact = facts[index]?.values.length === 1 && facts[index].comparator === 'exactly';
    return value && rows && isExact ? [{ at: index, said: toNumber(value), rows }] : [];
  };
  const parts = facts.flatMap((fact, index) =>
    fact.part?.to === at ? claim(index, rowsOf(fact, facts[at], list)) : [],
  );
  return [
    ...claim(at, list.all),
    ...besides(at, list, facts).flatMap(([index, rows]) => claim(index, rows)),
    ...parts,
  ];
}

/** `Năm 2024 có 12 sản phẩm … - Phấn đấu 03 sản phẩm 4 sao, 09 sản phẩm 3 sao`: told in lines of their own, no part of any. */
function furtherOn(at: number, list: ListCounts, { facts, placements }: ReadFacts): Claim[] {
  const head = facts[at];
  const parent = head && placements[head.paragraph]?.parent;
  if (!head || parent === undefined) return [];
  return facts.flatMap((fact, index): Claim[] => {
    const [value, more] = fact.values;
    const isBeside = placements[fact.paragraph]?.parent === parent && fact.paragraph > head.paragraph;
    if (!isBeside || fact.part || fact.family !== 'product' || !value || more) return [];
    if (fact.comparator !== 'exactly' || fact.each !== undefined || fact.of || fact.isRaised) return [];
    const rows = rowsOf(fact, head, list);
    return rows ? [{ at: index, said: toNumber(value), rows }] : [];
  });
}

/** `của 09 chủ thể thuộc 07 xã`: right behind the figure. */
function besides(
  at: number,
  { producers, communes }: ListCounts,
  facts: readonly TextFact[],
): (readonly [number, readonly ProductRecord[] | undefined])[] {
  const found: (readonly [number, readonly ProductRecord[] | undefined])[] = [];
  for (let index = at + 1; index < facts.length; index++) {
    const fact = facts[index];
    // "09 sản phẩm (06 mới, 03 công nhận lại) của 07 chủ thể"
    if (fact && fact.part?.to === at && fact.depth > (facts[at]?.depth ?? 0)) continue;
    if (fact?.sentence !== facts[at]?.sentence || fact?.part || fact?.each !== undefined) break;
    if (!/^(?:của|thuộc|tại|từ)(?!\p{L})/u.test(fact?.label ?? '')) break;
    if (fact?.measure === 'producer') found.push([index, producers]);
    else if (fact?.family === 'commune') found.push([index, communes]);
    else break;
  }
  return found;
}

function rowsOf(
  part: TextFact,
  whole: TextFact | undefined,
  { stars, groups, kinds, years, all }: ListCounts,
): readonly ProductRecord[] | undefined {
  const { about } = part;
  const [star, more] = about.stars ?? [];
  const kind = KINDS[about.indicator as keyof typeof KINDS];
  const isKind = kind !== undefined && about.indicator !== whole?.about.indicator;
  const isStar = star !== undefined && about.stars?.join() !== whole?.about.stars?.join();
  const isGroup = about.group !== undefined && about.group !== whole?.about.group;
  const year = yearOf(about);
  const isYear = year !== undefined && year !== (whole && yearOf(whole.about));
  // What two things are said of counts less than either.
  if ([isKind, isStar, isGroup, isYear].filter(Boolean).length !== 1 || about.unit !== whole?.about.unit)
    return undefined;
  if (isYear) return years && (years.get(year) ?? []);
  if (isStar) return more === undefined ? stars && (stars.get(star) ?? []) : undefined;
  if (isGroup) return groups && (groups.get(about.group ?? '') ?? []);
  return kinds && (kinds.get(kind) ?? all.slice(0, 0));
}

function yearOf({ period }: TextFact['about']): number | undefined {
  return period && (period.from ?? period.to) === period.to ? period.to : undefined;
}

function judge(
  { at, said, rows }: Claim,
  { table, all }: ListCounts,
  facts: readonly TextFact[],
  file: string,
): Outcome {
  const told = facts[at];
  const cells = (rows.length > 0 ? rows : all)
    .slice(0, MOST_CELLS)
    .map((row) => rowCell(row, ['name', 'code']));
  const passed: Outcome = { rule: 'text-appendix', verdict: 'pass', facts: [at], cells };
  if (said === rows.length || !told) return passed;
  const [found, expected] = [decimal(said), decimal(rows.length)];
  const finding: TextAppendix = {
    rule: 'text-appendix',
    ...warnedAt(file, [told]),
    cells,
    subject: { layout: table.printedAs ?? table.layout.id },
    told,
    found,
    expected,
    difference: subtract(found, expected),
    reason: 'list',
  };
  return { ...passed, verdict: 'fail', finding };
}

/** A count of many rows is shown by its first ones. */
const MOST_CELLS = 12;
