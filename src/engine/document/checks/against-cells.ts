import { compare, decimal, equals, type Decimal } from '../../decimal';
import type { Table } from '../../reading/table';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import type { PlanIdentity } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import { lineage } from '../facts/structure';
import { agreementOfOne, claimOf, tellingDigits } from './claims';
import { wordsOf } from './cells/names';
import { leadOf, saidOf, type Lead, type Spot } from './cells/spots';
import { isOfAll } from './cells/whole';
import { viewOf, type RowView, type View } from './cells/view';
import { saidBefore } from './relations/around';
import { notInCell } from './not-in-cell';
import type { Outcome } from './outcome';

/** A figure of the text with the cells of one table that its words lead to. */
interface Held {
  readonly index: number;
  readonly fact: TextFact;
  readonly lead: Lead;
  /** The cell that bears it out. */
  readonly right?: Spot | undefined;
}

/**
 * Every figure of the text against the cells that its words lead to, in tables of any kind: the row that it names, or
 * the row of totals, and the column that its years, its source, its stars and its other words name. What figures of
 * the same list, of the same row or column, bear out is held against the others of them.
 */
export function checkAgainstCells(
  read: ReadFacts,
  tables: readonly Table[],
  identity: PlanIdentity,
  file: string,
): Outcome[] {
  const told = tables.flatMap((table) =>
    judgeTable(heldBy(viewOf(table), read, identity), table, read, file),
  );
  // What one table bears out no other denies.
  const borneOut = new Set(told.flatMap(({ verdict, facts }) => (verdict === 'pass' ? facts : [])));
  return told.filter(({ verdict, facts }) => verdict === 'pass' || !facts.some((fact) => borneOut.has(fact)));
}

function heldBy(view: View, read: ReadFacts, identity: PlanIdentity): Held[] {
  const { facts, text, placements } = read;
  const rows = new Map<number, readonly RowView[]>();
  return facts.flatMap((fact, index): Held[] => {
    if (!isPlain(fact)) return [];
    const whole = fact.part && facts[fact.part.to];
    const line = lineage(placements, fact.paragraph).slice(1);
    const around = [
      fact.sentence,
      ...(whole ? [whole.label, whole.noun, whole.tail] : []),
      ...line.map((at) => text.paragraphs[at]?.text ?? ''),
    ];
    const above = rows.get(goesOnFrom(index, facts) ?? -1) ?? [];
    const said = saidOf(fact, { around, above, before: saidBefore(facts, index) });
    const lead = leadOf(said, view, identity);
    if (!lead) return [];
    rows.set(index, [...new Set(lead.spots.map(({ row }) => row))]);
    const right = [...lead.spots, ...lead.others].find((spot) => isRight(fact, spot));
    return [{ index, fact, lead, right }];
  });
}

/** The figure whose row one speaks of too that names none: its whole, or the one before it (`huyện A 12 sản phẩm của 5 chủ thể`). */
function goesOnFrom(index: number, facts: readonly TextFact[]): number | undefined {
  const [fact, before] = [facts[index], facts[index - 1]];
  const isBare = fact !== undefined && wordsOf(fact.lead).size === 0;
  return isBare && before?.sentence === fact.sentence && before.paragraph === fact.paragraph
    ? index - 1
    : fact?.part?.to;
}

function isPlain({ each, of, values, isChange, family, isRaised }: TextFact): boolean {
  return each === undefined && !of && values.length === 1 && !isChange && !isRaised && family !== 'time';
}

function isRight(fact: TextFact, { value, half }: Spot): boolean {
  const says = agreementOfOne(claimOf(fact), { value, upper: value, half, bound: 'exactly' });
  return says === 'equal' || says === 'rounding' || says === 'compatible';
}

function judgeTable(held: readonly Held[], table: Table, read: ReadFacts, file: string): Outcome[] {
  const right = held.filter((each) => each.right && each.lead.spots.includes(each.right));
  const isSpokenOf = right.length >= 3 || right.some(({ fact }) => tellingDigits(claimOf(fact).value) >= 3);
  return held.flatMap((each): Outcome[] => {
    const { index, fact, lead } = each;
    if (each.right)
      return [{ rule: 'text-appendix', verdict: 'pass', facts: [index], cells: [each.right.ref] }];
    const [spot, ...more] = lead.spots;
    if (!spot || more.some(({ value }) => !equals(value, spot.value))) return [];
    const value = claimOf(fact).value;
    const near = right.filter((other) => isBeside(other, each, read) && isLike(other, each));
    const slip = isSlip(value, spot.value);
    const isLarge = isTelling(fact, value) || isTelling(fact, spot.value);
    // "tham mưu cấp 499.500.000 đồng": all the money once more
    const isAll = spot.row.isTotal && fact.money !== undefined && isLarge && isOfAll(fact);
    const isTold =
      near.length >= 2 ||
      (near.length === 1 && slip) ||
      (isAll && slip && isSpokenOf) ||
      (lead.isNamed && slip && (isBy(read, fact, table) || (isSpokenOf && isLarge)));
    if (!isTold) return [];
    const { ref, column, row } = spot;
    const told = {
      value: spot.value,
      ref,
      header: column.header,
      ...(row.isTotal ? {} : { unit: row.name }),
    };
    return [notInCell(fact, index, told, file)];
  });
}

/** Few figures have so many digits by chance: three that tell, or an amount in thousands of its unit. */
function isTelling({ values: [told], money }: TextFact, value: Decimal): boolean {
  return (
    tellingDigits(value) >= 3 || (money !== undefined && told !== undefined && compare(told, THOUSAND) >= 0)
  );
}

const THOUSAND = decimal(1000);

/** Told in the same paragraph, list or sum. */
function isBeside(one: Held, other: Held, { placements }: ReadFacts): boolean {
  const [a, b] = [one.fact, other.fact];
  const parent = placements[a.paragraph]?.parent;
  return (
    a.paragraph === b.paragraph ||
    (parent !== undefined && parent === placements[b.paragraph]?.parent) ||
    (a.part !== undefined && a.part.to === b.part?.to)
  );
}

/** Of the same row or the same column, and other cells. */
function isLike(one: Held, other: Held): boolean {
  const [a, b] = [one.right, other.lead.spots[0]];
  if (!a || !b) return false;
  const isSame = a.row === b.row && a.column === b.column;
  return (
    !isSame &&
    (a.row === b.row
      ? one.fact.family === other.fact.family || one.fact.sentence === other.fact.sentence
      : a.column === b.column)
  );
}

/** How far from its table, in paragraphs, a figure may be told that nothing else bears out. */
const NEARBY = 3;

/** True where the lines about a figure send the reader to an appendix, or stand beside the table. */
function isBy({ text, placements }: ReadFacts, { paragraph }: TextFact, { sheet }: Table): boolean {
  const line = [...lineage(placements, paragraph), paragraph - 1, paragraph + 1];
  const at = text.paragraphs.findIndex(({ tables }) => tables?.includes(sheet));
  return (
    (at >= 0 && Math.abs(at - paragraph) <= NEARBY) ||
    line.some((each) => CITES.test(text.paragraphs[each]?.text ?? ''))
  );
}

const CITES = /phụ lục|phụ biểu|biểu|bảng|danh sách/iu;
