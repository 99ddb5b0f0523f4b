import type { ProducerUnlisted } from '../findings/targets';
import type { ProducerRecord } from '../records/producer-record';
import type { ProductRecord } from '../records/product-record';
import { rowCell } from '../records/record';
import type { Records } from '../records/records';
import { grouped } from '../records/rules/grouped';
import { producerKey } from '../text/producer-name';
import type { UnitOf } from '../tallying/units';
import { openCell, type OpenCell } from './open-cell';

/** One producer, however often it is listed. */
export interface Producer {
  readonly name: string;
  /** Its rows in lists of producers. */
  readonly rows: readonly ProducerRecord[];
  /** Its rows in product sheets. */
  readonly entries: readonly ProductRecord[];
}

/** The producers that shares are over, each counted once. */
export interface ProducerBook {
  readonly producers: readonly Producer[];
  /** Product rows that name no producer: where the product sheets tell, the denominator is not known. */
  readonly nameless: readonly OpenCell[];
  readonly findings: readonly ProducerUnlisted[];
}

/**
 * Who the producers are: those of the lists of producers; without a list, those of the products that have been
 * recognised, or of all products while none has. One name in two units is two producers.
 */
export function producerBook(
  { producers }: Pick<Records, 'producers'>,
  entries: readonly ProductRecord[],
  unitOf: UnitOf,
): ProducerBook {
  const named = entries.filter(({ producer }) => producer !== undefined);
  const nameless = entries
    .filter(({ producer }) => producer === undefined)
    .map((entry) => openCell(entry, ['producer', 'name']));
  const rows = producers.filter(({ name }) => name !== undefined);
  if (rows.length === 0) return { producers: fromProducts(named, unitOf), nameless, findings: [] };
  const lists = mergeBlankUnits(
    grouped(rows, (row) => `${producerKey(row.name ?? '')}\n${unitOf(row) ?? ''}`),
    unitOf,
  );
  const byName = new Map<string, ProductRecord[]>();
  for (const entry of named) {
    const key = producerKey(entry.producer ?? '');
    const same = byName.get(key);
    if (same) same.push(entry);
    else byName.set(key, [entry]);
  }
  const namesakes = new Map<string, number>();
  for (const [first] of lists) {
    const key = producerKey(first?.name ?? '');
    namesakes.set(key, (namesakes.get(key) ?? 0) + 1);
  }
  const made = lists.map((list): Producer => {
    const key = producerKey(list[0]?.name ?? '');
    const unit = list.map(unitOf).find(Boolean);
    const all = byName.get(key) ?? [];
    const own = namesakes.get(key) === 1 ? all : all.filter((entry) => unitOf(entry) === unit);
    return { name: list[0]?.name ?? '', rows: list, entries: own };
  });
  const known = new Set(made.map(({ name }) => producerKey(name)));
  const strangers = named.filter(({ producer }) => !known.has(producerKey(producer ?? '')));
  return { producers: made, nameless: [], findings: unlisted(strangers) };
}

function fromProducts(named: readonly ProductRecord[], unitOf: UnitOf): Producer[] {
  return grouped(named, (entry) => `${producerKey(entry.producer ?? '')}\n${unitOf(entry) ?? ''}`).map(
    (entries) => ({ name: entries[0]?.producer ?? '', rows: [], entries }),
  );
}

/** A row without a unit is the one producer of its name, where there is only one. */
function mergeBlankUnits(
  groups: readonly (readonly ProducerRecord[])[],
  unitOf: UnitOf,
): (readonly ProducerRecord[])[] {
  return grouped(groups, ([first]) => producerKey(first?.name ?? '')).flatMap((same) => {
    const blank = same.filter(([first]) => first && unitOf(first) === undefined);
    return blank.length > 0 && same.length <= blank.length + 1 ? [same.flat()] : [...same];
  });
}

function unlisted(entries: readonly ProductRecord[]): ProducerUnlisted[] {
  const groups = grouped(entries, ({ producer }) => producerKey(producer ?? ''));
  if (groups.length === 0) return [];
  return [
    {
      rule: 'producer-unlisted',
      severity: 'warning',
      verdict: 'fail',
      cells: groups.flatMap(([first]) => (first ? [rowCell(first, ['producer'])] : [])),
      parts: [],
      subject: { layout: 'producers' },
      producers: groups.map(([first]) => first?.producer ?? ''),
    },
  ];
}
