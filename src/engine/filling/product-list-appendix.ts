import { GROUPS } from '../layouts/group-list';
import { PRODUCT_LIST } from '../layouts/appendices/product-list';
import type { ProductRecord } from '../records/product-record';
import type { Naming, MadeSheet } from './figure-appendix';
import type { FillOptions } from './fill-options';
import type { InputData } from './input-data';
import { listSheet, type ListColumn, type ListRow } from './list-sheet';
import { romanNumeral } from '../text/roman';
import { periodWords, referenceLine } from './page/title-block';

const WIDTHS: Readonly<Record<string, number>> = {
  stt: 6,
  name: 34,
  producer: 32,
  commune: 24,
  stars: 10,
  starsTargeted: 10,
  year: 8,
};

const CENTRED = new Set(['stt', 'stars', 'starsTargeted', 'year']);
const COUNT_FORMAT = '0" SP"';

/** Products under a heading for each group, or for each year where no group is known. */
export function productListAppendix(
  data: InputData,
  naming: Naming,
  options: FillOptions,
): MadeSheet | undefined {
  const products = data.records.products.filter(
    ({ name, year }) => name !== undefined && (year === undefined || data.years.includes(year)),
  );
  if (products.length === 0) return undefined;
  const columns = PRODUCT_LIST.fields.map(({ id, label }): ListColumn => ({
    label: label.vi,
    width: WIDTHS[id] ?? 14,
    centred: CENTRED.has(id),
  }));
  const list = headings(products, options.phases).flatMap(({ text, members }, index): ListRow[] => [
    {
      kind: 'heading',
      ordinal: romanNumeral(index + 1),
      text,
      counted: { records: members.length, format: COUNT_FORMAT },
    },
    ...members.map((product, place): ListRow => ({ kind: 'record', cells: cellsOf(product, place + 1) })),
  ]);
  const heading = options.headings?.['product-list'];
  const title = `DANH MỤC SẢN PHẨM OCOP ${periodWords(data.years)}`.trim().toUpperCase();
  return {
    sheet: listSheet(
      {
        name: naming.sheet,
        texts: {
          number: heading?.number ?? naming.number,
          title: heading?.title ?? title,
          reference: referenceLine(data.caption),
        },
        columns,
        list,
      },
      options,
    ),
    issues: [],
  };
}

interface Heading {
  readonly text: string;
  readonly members: readonly ProductRecord[];
}

interface Heads {
  /** Keys in the order of their headings; what has none stands last. */
  readonly order: readonly string[];
  readonly of: (product: ProductRecord) => string;
  readonly text: (key: string) => string;
}

function headings(products: readonly ProductRecord[], phases: FillOptions['phases']): Heading[] {
  const heads = phases
    ? byPhase(phases)
    : products.some(({ group }) => group !== undefined)
      ? BY_GROUP
      : byYear(products);
  const members = new Map<string, ProductRecord[]>();
  for (const product of products) {
    const key = heads.of(product);
    const known = members.get(key);
    if (known) known.push(product);
    else members.set(key, [product]);
  }
  return [...heads.order, ''].flatMap((key) => {
    const found = members.get(key);
    return found ? [{ text: heads.text(key), members: found }] : [];
  });
}

const NO_YEAR = 'Chưa có năm';

const BY_GROUP: Heads = {
  order: GROUPS.map(({ id }) => id),
  of: ({ group }) => group ?? '',
  text: (key) => GROUPS.find(({ id }) => id === key)?.label.vi ?? 'Chưa phân nhóm',
};

function byYear(products: readonly ProductRecord[]): Heads {
  const years = new Set(products.flatMap(({ year }) => (year === undefined ? [] : [year])));
  return {
    order: [...years].sort((a, b) => a - b).map(String),
    of: ({ year }) => (year === undefined ? '' : String(year)),
    text: (key) => (key === '' ? NO_YEAR : `Năm ${key}`),
  };
}

function byPhase(phases: readonly (readonly [number, number])[]): Heads {
  return {
    order: phases.map((_, index) => String(index)),
    of: ({ year }) => {
      const index = phases.findIndex(([from, to]) => year !== undefined && year >= from && year <= to);
      return index < 0 ? '' : String(index);
    },
    text: (key) => {
      const [from, to] = phases[Number(key)] ?? [];
      if (key === '' || from === undefined || to === undefined) return NO_YEAR;
      return from === to ? `Năm ${from}` : `Giai đoạn ${from}-${to}`;
    },
  };
}

function cellsOf(product: ProductRecord, place: number): (string | number | null)[] {
  const unit = product.unit ?? product.at.table.unit?.name;
  const where = [product.commune, product.commune === unit ? undefined : unit];
  const values: Readonly<Record<string, string | number | undefined>> = {
    stt: place,
    name: product.name,
    producer: product.producer,
    commune: where.filter((text) => text !== undefined).join(', ') || undefined,
    stars: product.stars === undefined ? undefined : `${product.stars} sao`,
    starsTargeted: product.starsTargeted === undefined ? undefined : `${product.starsTargeted} sao`,
    year: product.year,
  };
  return PRODUCT_LIST.fields.map(({ id }) => values[id] ?? null);
}
