import type { ProducerConflict } from '../findings/targets';
import type { CellRef } from '../grid/grid';
import { MINORITY_CHOICES } from '../layouts/ethnic-groups';
import { choiceOf } from '../records/cells/read-choice';
import type { ProducerRecord } from '../records/producer-record';
import type { ProducerType, ProductRecord } from '../records/product-record';
import { rowCell } from '../records/record';
import { openCell, type OpenCell } from './open-cell';
import type { Producer } from './producers';

/** What the sheets say of one producer: an answer, no answer, or two that contradict each other. */
export interface Answer<Value> {
  readonly value?: Value;
  /** Where it stands, or the blank cell where it should. */
  readonly cells: readonly CellRef[];
  /** The same, where they leave the answer open. */
  readonly open: readonly OpenCell[];
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
      listed.map((row) => openCell(row, [field], 'contradicting')),
    );
  const told = producer.entries.flatMap((entry) => {
    const value = fromEntry(entry, field);
    return value === undefined
      ? []
      : [{ value: value as ValueOf<F>, cell: entryCell(entry, field, 'contradicting') }];
  });
  if (told.length > 0)
    return settled(
      told.map(({ value }) => value),
      told.map(({ cell }) => cell),
    );
  const [row] = producer.rows;
  const [entry] = producer.entries;
  const blank = row ? openCell(row, [field, 'name']) : entry && entryCell(entry, field, 'blank');
  const open = blank ? [blank] : [];
  return { cells: open, open, conflict: false };
}

function settled<Value>(values: readonly Value[], cells: readonly OpenCell[]): Answer<Value> {
  const [first] = values;
  if (first === undefined || values.some((value) => value !== first))
    return { cells, open: cells, conflict: true };
  return { value: first, cells, open: [], conflict: false };
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

/** What a product sheet never has is asked of the list of producers. */
function entryCell(entry: ProductRecord, field: ProducerField, why: 'blank' | 'contradicting'): OpenCell {
  const own = ENTRY_FIELDS[field];
  if (own !== undefined) return openCell(entry, [own, 'producer', 'name'], why);
  return { ...rowCell(entry, ['producer', 'name']), layout: 'producers', field, why: 'no-column' };
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
