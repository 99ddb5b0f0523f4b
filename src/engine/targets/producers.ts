import type { ProducerConflict, ProducerUnlisted } from '../findings';
import type { CellRef } from '../grid/grid';
import { MINORITY_CHOICES } from '../layouts/ethnic-groups';
import { choiceOf } from '../records/cells/read-choice';
import type { ProducerRecord } from '../records/producer-record';
import type { ProducerType, ProductRecord } from '../records/product-record';
import { cellOf, rowCell } from '../records/record';
import type { Records } from '../records/records';
import { grouped } from '../records/rules/grouped';
import { producerKey } from '../tallying/producer-name';
import type { UnitOf } from '../tallying/units';

/** One producer, however often it is listed. */
export interface Producer {
  readonly name: string;
  readonly unit?: string;
  /** Its rows in lists of producers. */
  readonly rows: readonly ProducerRecord[];
  /** Its rows in product sheets. */
  readonly entries: readonly ProductRecord[];
}

/** The producers that shares are over, each counted once. */
export interface ProducerBook {
  readonly producers: readonly Producer[];
  /** True where a list of producers tells who they are; else the product sheets do. */
  readonly listed: boolean;
  /** Product rows that name no producer: where the product sheets tell, the denominator is not known. */
  readonly nameless: readonly CellRef[];
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
    .map((entry) => rowCell(entry, ['producer', 'name']));
  const rows = producers.filter(({ name }) => name !== undefined);
  if (rows.length === 0)
    return { producers: fromProducts(named, unitOf), listed: false, nameless, findings: [] };
  const unitOfRow = (row: ProducerRecord): string | undefined => unitOf(row);
  const lists = mergeBlankUnits(
    grouped(rows, (row) => `${producerKey(row.name ?? '')}\n${unitOfRow(row) ?? ''}`),
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
    const unit = list.map(unitOfRow).find(Boolean);
    const all = byName.get(key) ?? [];
    const own = namesakes.get(key) === 1 ? all : all.filter((entry) => unitOf(entry) === unit);
    return { name: list[0]?.name ?? '', ...(unit === undefined ? {} : { unit }), rows: list, entries: own };
  });
  const known = new Set(made.map(({ name }) => producerKey(name)));
  const strangers = named.filter(({ producer }) => !known.has(producerKey(producer ?? '')));
  return { producers: made, listed: true, nameless: [], findings: unlisted(strangers) };
}

function fromProducts(named: readonly ProductRecord[], unitOf: UnitOf): Producer[] {
  return grouped(named, (entry) => `${producerKey(entry.producer ?? '')}\n${unitOf(entry) ?? ''}`).map(
    (entries) => {
      const [first] = entries;
      const unit = first && unitOf(first);
      return { name: first?.producer ?? '', ...(unit === undefined ? {} : { unit }), rows: [], entries };
    },
  );
}

/** A row without a unit is the one producer of its name, where there is only one. */
function mergeBlankUnits(groups: readonly (readonly ProducerRecord[])[]): (readonly ProducerRecord[])[] {
  return grouped(groups, ([first]) => producerKey(first?.name ?? '')).flatMap((same) => {
    const blank = same.filter(([first]) => first?.unit === undefined);
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

/** What the sheets say of one producer: an answer, no answer, or two that contradict each other. */
export interface Answer<Value> {
  readonly value?: Value;
  /** Where it stands, or the blank cell where it should. */
  readonly cells: readonly CellRef[];
  readonly conflict: boolean;
}

/** The fields of a list of producers that can be asked for. */
export type ProducerField =
  | 'type'
  | 'womenLed'
  | 'minorityLed'
  | 'modernChannels'
  | 'valueChain'
  | 'green'
  | 'workers'
  | 'trainedWorkers';

type ValueOf<F extends ProducerField> = NonNullable<ProducerRecord[F]>;

/** The answer of the list of producers; where it is blank, what the product sheets say of type, sex and ethnicity. */
export function answerOf<F extends ProducerField>(producer: Producer, field: F): Answer<ValueOf<F>> {
  const listed = producer.rows.filter((row) => row[field] !== undefined);
  if (listed.length > 0)
    return settled(
      listed.map((row) => row[field] as ValueOf<F>),
      listed.map((row) => rowCell(row, [field])),
    );
  const told = producer.entries.flatMap((entry) => {
    const value = fromEntry(entry, field);
    return value === undefined ? [] : [{ value: value as ValueOf<F>, cell: entryCell(entry, field) }];
  });
  if (told.length > 0)
    return settled(
      told.map(({ value }) => value),
      told.map(({ cell }) => cell),
    );
  const [row] = producer.rows;
  const [entry] = producer.entries;
  const blank = row ? rowCell(row, [field, 'name']) : entry && entryCell(entry, field);
  return { cells: blank ? [blank] : [], conflict: false };
}

function settled<Value>(values: readonly Value[], cells: readonly CellRef[]): Answer<Value> {
  const [first] = values;
  if (first === undefined || values.some((value) => value !== first)) return { cells, conflict: true };
  return { value: first, cells, conflict: false };
}

const ENTRY_FIELDS: Readonly<Partial<Record<ProducerField, keyof ProductRecord>>> = {
  type: 'producerType',
  womenLed: 'sex',
  minorityLed: 'ethnicity',
};

function fromEntry(entry: ProductRecord, field: ProducerField): ProducerType | boolean | undefined {
  switch (field) {
    case 'type':
      return entry.producerType;
    case 'womenLed':
      return entry.sex === undefined ? undefined : entry.sex === 'female';
    case 'minorityLed': {
      const choice = entry.ethnicity === undefined ? undefined : choiceOf(entry.ethnicity, MINORITY_CHOICES);
      return choice === undefined ? undefined : choice === 'yes';
    }
    default:
      return undefined;
  }
}

function entryCell(entry: ProductRecord, field: ProducerField): CellRef {
  const own = ENTRY_FIELDS[field];
  return (own === undefined ? undefined : cellOf(entry, own)) ?? rowCell(entry, ['producer', 'name']);
}

/** One finding for each producer whose rows answer a field in two ways. */
export function conflicts(
  producers: readonly Producer[],
  fields: readonly ProducerField[],
): ProducerConflict[] {
  return producers.flatMap((producer) =>
    fields.flatMap((field): ProducerConflict[] => {
      const { conflict, cells } = answerOf(producer, field);
      if (!conflict) return [];
      return [
        {
          rule: 'producer-conflict',
          severity: 'warning',
          verdict: 'undecided',
          cells,
          parts: [],
          subject: { layout: 'producers' },
          producer: producer.name,
          field,
        },
      ];
    }),
  );
}
