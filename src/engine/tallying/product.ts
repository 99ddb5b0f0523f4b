import type { ProducerType, ProductRecord } from '../records/product-record';
import { recognisedBy, recognitionOf, validityOn, type Recognition, type Validity } from './recognition';

/** One product, however often and in however many years it is listed. */
export interface Product {
  readonly name: string;
  /** Its entries, in order of sheets and rows. */
  readonly entries: readonly ProductRecord[];
  /** Its recognitions, in order of time. */
  readonly recognitions: readonly Recognition[];
  /** The unit's name as first met; undefined where no entry names one. */
  readonly unit?: string;
  /** A group's id, from its latest entry that names one. */
  readonly group?: string;
  readonly producerType?: ProducerType;
}

/** How a product stands on a day. */
export interface Standing {
  readonly latest: Recognition;
  readonly validity: Validity;
}

/**
 * One product of all its entries: recognitions in time, and each fact as the latest entry that states it says.
 */
export function productOf(entries: readonly ProductRecord[], unit: string | undefined): Product {
  const recognitions = entries
    .flatMap((entry) => recognitionOf(entry) ?? [])
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const recognised = recognitions.map(({ entry }) => entry);
  const inTime = [...recognised, ...entries.filter((entry) => !recognised.includes(entry))];
  const last = <K extends keyof ProductRecord>(field: K): ProductRecord[K] | undefined =>
    inTime.findLast((entry) => entry[field] !== undefined)?.[field];
  const [group, producerType] = [last('group'), last('producerType')];
  return {
    name: entries.find(({ name }) => name !== undefined)?.name ?? entries[0]?.code ?? '',
    entries,
    recognitions,
    ...(unit === undefined ? {} : { unit }),
    ...(group === undefined ? {} : { group }),
    ...(producerType === undefined ? {} : { producerType }),
  };
}

/** The latest recognition on a day and whether it holds; undefined where there is none by then. */
export function standingOn(product: Product, date: string): Standing | undefined {
  const latest = product.recognitions.findLast((recognition) => recognisedBy(recognition, date));
  return latest && { latest, validity: validityOn(latest, date) };
}
