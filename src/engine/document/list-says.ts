import { gather } from '../gather';
import type { EntryKind, ProductRecord } from '../records/product-record';
import type { RecordTable } from '../records/record-table';
import { producerKey } from '../text/producer-name';
import { fold } from '../text/fold';

/** What a list of products counts, whatever it was made for; absent where a row leaves out what is counted by. */
export interface ListCounts {
  readonly table: RecordTable;
  readonly all: readonly ProductRecord[];
  readonly stars?: ReadonlyMap<number, readonly ProductRecord[]>;
  readonly groups?: ReadonlyMap<string, readonly ProductRecord[]>;
  readonly kinds?: ReadonlyMap<EntryKind, readonly ProductRecord[]>;
  readonly years?: ReadonlyMap<number, readonly ProductRecord[]>;
  /** One row of each producer. */
  readonly producers?: readonly ProductRecord[];
  readonly communes?: readonly ProductRecord[];
}

/** Each list of products by itself, a product that stands in it several times once, as it stands last. */
export function listCounts(products: readonly ProductRecord[]): ListCounts[] {
  const byTable = new Map<RecordTable, ProductRecord[]>();
  for (const product of products) gather(byTable, product.at.table, product);
  return [...byTable].map(([table, rows]): ListCounts => {
    const all = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
    const stars = by(all, (row) => row.stars ?? row.starsTargeted);
    const groups = by(all, ({ group }) => group);
    const kinds = by(all, kindOf);
    const years = by(all, ({ year }) => year);
    const producers = by(all, ({ producer }) => producer && producerKey(producer));
    const communes = by(all, ({ commune }) => commune && fold(commune));
    return {
      table,
      all,
      ...(stars ? { stars } : {}),
      ...(groups ? { groups } : {}),
      ...(kinds ? { kinds } : {}),
      ...(years ? { years } : {}),
      ...(producers ? { producers: firstsOf(producers) } : {}),
      ...(communes ? { communes: firstsOf(communes) } : {}),
    };
  });
}

function firstsOf(groups: ReadonlyMap<string, readonly ProductRecord[]>): ProductRecord[] {
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function keyOf({ name, code, unit, producer, at }: ProductRecord): string {
  const named = code ?? name;
  return named === undefined
    ? `row ${at.row}`
    : [named, unit ?? '', producer ?? ''].map((part) => fold(part)).join('\n');
}

/** Rows by what one field says; undefined where some row does not say it. */
function by<K>(
  rows: readonly ProductRecord[],
  key: (row: ProductRecord) => K | undefined,
): Map<K, ProductRecord[]> | undefined {
  const groups = new Map<K, ProductRecord[]>();
  for (const row of rows) {
    const own = key(row);
    if (own === undefined) return undefined;
    gather(groups, own, row);
  }
  return groups;
}

const NOTES: readonly (readonly [RegExp, EntryKind])[] = [
  [/(?:đánh giá|công nhận)\s+lại|gia hạn/iu, 'reassessment'],
  [/nâng (?:hạng|sao)/iu, 'upgrade'],
  [/(?<!\p{L})(?:lần đầu|mới)(?!\p{L})/iu, 'new'],
];

/** `Ghi chú: Lần đầu` tells the kind where no column does. */
function kindOf({ kind, note }: ProductRecord): EntryKind | undefined {
  return kind ?? (note === undefined ? undefined : NOTES.find(([words]) => words.test(note))?.[1]);
}
