import { decimal } from '../decimal';
import type { FillShape } from '../layouts/shape';
import { GROUPS } from '../layouts/group-list';
import { ENTRY_KIND_CHOICES } from '../layouts/choices';
import { rowCell } from '../records/record';
import type { ProductRecord } from '../records/product-record';
import type { FillIssue } from './fill-issue';
import type { FilledFigures } from './fillable';
import { countIfs } from './formula';
import { byBlock, type InputData, Lost, yearForRow } from './input-data';
import { productSubject, productSubjectField } from './row-subjects';
import { InputTable, type InputRow, type Key, type Query } from './input-table';
import type { Leaf, LeafSource } from './leaf-source';
import type { RowSubject } from '../units/subjects';

type FromProducts = Extract<FillShape['from'], { sheet: 'products' }>;

const NAMED = ['name', 'unit'];

const WORDS: Readonly<Record<'kind' | 'group', ReadonlyMap<string, string>>> = {
  kind: new Map(ENTRY_KIND_CHOICES.map((choice) => [choice.id, choice.label.vi])),
  group: new Map(GROUPS.map((group) => [group.id, group.label.vi])),
};

/** Product entries counted by unit, year and kind or group. Undefined where the input has none to count. */
export function productLeaves(
  layout: FilledFigures,
  from: FromProducts,
  data: InputData,
): LeafSource | undefined {
  const lost = new Lost();
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const has = ({ at }: ProductRecord): boolean =>
    at.columns[from.by] !== undefined || at.table.filledDown.includes(from.by);
  const counted = data.records.products.filter(has);
  const others = data.records.products.filter((product) => !has(product));
  const tables: InputTable[] = [];
  for (const block of byBlock(counted)) {
    const [first] = block;
    const sheet = first && data.sheetOf(first.at.table);
    if (!first || !sheet) continue;
    const rows: InputRow[] = [];
    for (const product of block) {
      const subject = productSubject(product, data, lost);
      const year = yearForRow(product, data, lost, layout.periods === 'years');
      const id = product[from.by];
      const kind = product.kind ?? (from.kind && !tellsKinds(product) ? from.kind : undefined);
      if (id === undefined) lost.add(from.by, rowCell(product, NAMED));
      if (!subject || year === undefined || id === undefined) continue;
      rows.push({
        row: product.at.row,
        ids: { subject: subject.key, year, [from.by]: id, ...(kind === undefined ? {} : { kind }) },
      });
      if (from.kind !== undefined && kind !== from.kind) continue;
      seen.add(id);
      const key = `${subject.key} ${year} ${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    tables.push(
      new InputTable(sheet, keyColumns(first, from, data), rows, filledKeys(first, data), first.at.table),
    );
  }
  if (counts.size === 0) return undefined;
  return {
    subjects: data.subjects.all.filter(({ place }) => place === 'unit'),
    shown: new Set([...layout.filling.always, ...seen]),
    issues: [...lost.issues(), ...withoutColumn(layout, from.by, others)],
    textCells: [],
    leaf: (subject, item, years) => leafOf({ subject, item, years }, from, { tables, counts }),
  };
}

function withoutColumn(
  { id }: FilledFigures,
  missing: FromProducts['by'],
  products: readonly ProductRecord[],
): FillIssue[] {
  const tables = new Set(products.map(({ at }) => at.table));
  const sheets = [...tables].map(({ file, sheet }) => ({ file, sheet }));
  return sheets.length > 0 ? [{ kind: 'no-column', layout: id, missing, sheets, rows: products.length }] : [];
}

/** True where the sheet says of its products whether they are new, in a column or by marks. */
function tellsKinds({ at }: ProductRecord): boolean {
  return at.columns['kind'] !== undefined || at.table.filledDown.includes('kind');
}

interface Asked {
  readonly subject: RowSubject;
  readonly item: string;
  readonly years: readonly number[];
}

interface Listed {
  readonly tables: readonly InputTable[];
  /** Products by `subject year item`. */
  readonly counts: ReadonlyMap<string, number>;
}

function leafOf({ subject, item, years }: Asked, from: FromProducts, { tables, counts }: Listed): Leaf {
  const value = years.reduce((sum, year) => sum + (counts.get(`${subject.key} ${year} ${item}`) ?? 0), 0);
  const wanted = (key: 'kind' | 'group', id: string): Query[Key] => {
    const word = WORDS[key].get(id);
    return { ids: [id], ...(word === undefined ? {} : { word }) };
  };
  return {
    value: decimal(value),
    formula: (name, nameCell) => {
      const own = tables.filter((table) => table.has('subject', subject.key));
      const asked = own.length > 0 ? own : tables.filter((table) => table.matchesNames);
      const terms: string[] = [];
      for (const table of asked) {
        const query: Query = {
          subject: { ids: [subject.key] },
          year: { ids: years },
          [from.by]: wanted(from.by, item),
          ...(from.kind === undefined ? {} : { kind: wanted('kind', from.kind) }),
        };
        const found = table.terms(query, name, nameCell);
        if (!found) return undefined;
        terms.push(...found.map((term) => countIfs(term.conditions)));
      }
      return terms.length === 0 ? undefined : terms.join('+');
    },
  };
}

function keyColumns(
  product: ProductRecord,
  from: FromProducts,
  data: InputData,
): Readonly<Partial<Record<Key, number>>> {
  const { columns } = product.at;
  const fields: [Key, string][] = [
    ['subject', productSubjectField(product, data)],
    ['year', 'year'],
    [from.by, from.by],
    ...(from.kind === undefined ? [] : [['kind', 'kind'] as [Key, string]]),
  ];
  return Object.fromEntries(
    fields.flatMap(([key, field]) => (columns[field] === undefined ? [] : [[key, columns[field]]])),
  );
}

function filledKeys(product: ProductRecord, data: InputData): ReadonlySet<Key> {
  const filled = product.at.table.filledDown;
  const keys = new Set<Key>();
  if (filled.includes(productSubjectField(product, data))) keys.add('subject');
  for (const key of ['year', 'kind', 'group'] as const) if (filled.includes(key)) keys.add(key);
  return keys;
}
