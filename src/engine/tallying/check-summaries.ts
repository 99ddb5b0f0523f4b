import { toNumber } from '../decimal';
import { groupNamed } from '../language/groups-named';
import { lex } from '../language/lex';
import type { SaidCountDiffers } from '../findings/lists';
import type { Table } from '../reading/table';
import type { Records } from '../records/records';
import { isTotalWord } from '../sums/total-words';
import { bare } from '../text/fold';
import { sameUnits } from '../units/same-units';
import { countDiffers } from '../findings/count-differs';
import type { PrintedCount } from './printed-count';
import type { Product } from './product';
import { productsIn } from './products-in';

/** Which of a list's products a figure of a summary counts. */
interface Share {
  readonly stars?: number;
  readonly group?: string;
  readonly unit?: string;
}

interface Claim extends PrintedCount {
  readonly share: Share;
}

/** A summary of fewer figures may agree with a list by chance. */
const LEAST_CLAIMS = 3;

const COUNTED_BY_KIND: ReadonlySet<string> = new Set(['product-plan', 'product-groups']);

/**
 * Tables that count products by star, group or unit against the lists of products beside them. A table is taken for
 * the summary of a list where most of its figures are what the list counts; the others are then told. The list on its
 * own sheet comes first, then those of its workbook, then all.
 */
export function checkSummaries(tables: readonly Table[], records: Records): SaidCountDiffers[] {
  if (records.products.length === 0) return [];
  const products = productsIn(records);
  const units = new Set(products.flatMap(({ unit }) => unit ?? []));
  // these count products by kind, where the list tells kinds: `check-plan-counts.ts` weighs them
  const byKind = records.products.some(({ kind }) => kind !== undefined);
  const summaries = byKind ? tables.filter(({ layout }) => !COUNTED_BY_KIND.has(layout.id)) : tables;
  return summaries.flatMap((table) => {
    const axes = axesOf(table, unitsNamed(table, units));
    if (!axes) return [];
    for (const some of scopes(table, products)) {
      const claims = claimsOf(table, axes, some);
      const wrong = claims.filter(({ said, counted }) => said !== counted);
      if (isSummaryOf(claims, wrong.length))
        return wrong.map(({ figure, said, counted, share }) =>
          countDiffers({ cell: figure.ref, said, counted, layout: 'products', stars: share.stars }),
        );
    }
    return [];
  });
}

function isSummaryOf(claims: readonly Claim[], wrong: number): boolean {
  const told = claims.filter(({ said, counted }) => said > 0 || counted > 0);
  const whole = told.some(({ share, said, counted }) => Object.keys(share).length === 0 && said === counted);
  return told.length >= LEAST_CLAIMS && wrong * (whole ? 2 : 3) <= told.length;
}

/** The lists that a table may sum up, the nearest first. */
function scopes({ file, sheet }: Table, products: readonly Product[]): (readonly Product[])[] {
  const where = (isNear: (product: Product) => boolean): readonly Product[] => products.filter(isNear);
  return [
    where(({ entries }) => entries.every(({ at }) => at.table.file === file && at.table.sheet === sheet)),
    where(({ entries }) => entries.every(({ at }) => at.table.file === file)),
    products,
  ];
}

/** The products' unit that some words name. */
type UnitNamed = (words: string) => string | undefined;

function unitsNamed({ rows, columns }: Table, units: ReadonlySet<string>): UnitNamed {
  const words = [...rows.map(({ name }) => name), ...columns.flatMap(({ header }) => header.split(' / '))];
  const { keyOf } = sameUnits([
    { names: units, of: 'units' },
    { names: words, of: 'rows' },
  ]);
  const byKey = new Map([...units].map((unit) => [keyOf(unit), unit]));
  return (name) => byKey.get(keyOf(name));
}

interface Axes {
  readonly rows: readonly (Share | undefined)[];
  readonly cols: readonly (Share | undefined)[];
}

/** What the rows and columns count; undefined where the table is about something else. */
function axesOf(table: Table, units: UnitNamed): Axes | undefined {
  const rows = table.rows.map(({ kind, name }) => (kind === 'grand' ? {} : shareNamed(name, units)));
  const cols = table.columns.map(({ header, item, period }) => {
    if (period.kind === 'year') return undefined;
    if (table.layout.id === 'star-tally') return ofTally(item);
    return mergedShares(header.split(' / ').map((words) => shareNamed(words, units)));
  });
  const known = (axis: readonly (Share | undefined)[]): number =>
    axis.filter((share) => share !== undefined).length;
  const telling = [...rows, ...cols].some((share) => share && Object.keys(share).length > 0);
  return telling && known(rows) * 3 >= rows.length * 2 && known(cols) > 0 ? { rows, cols } : undefined;
}

const TALLY_ITEM = /^cumulative(?:-([345]))?$/;

function ofTally(item: string): Share | undefined {
  const match = TALLY_ITEM.exec(item);
  if (!match) return undefined;
  return match[1] === undefined ? {} : { stars: Number(match[1]) };
}

/** Words of a count that say nothing of which products it counts. */
const NEUTRAL =
  /^(?:(?:tong|so|cong|luong|san pham|sp|ocop|hang|phan hang|xep hang|sao|dat|da|duoc|cong nhan|ket qua|danh gia|theo|luy ke|toan|tinh|huyen|xa|trong do|chia ra|gom|cap|dvt|[345])(?: |$))*$/;

/** The share that a row's name or a heading's words count; an empty one for all products, undefined for anything else. */
function shareNamed(words: string, units: UnitNamed): Share | undefined {
  const unit = units(words);
  if (unit !== undefined) return { unit };
  const group = groupNamed(`${words}:`, '');
  if (group !== undefined) return { group };
  if (!NEUTRAL.test(bare(words))) return undefined;
  const { stars } = lex(words);
  const [token] = stars;
  if (stars.length > 1 || token?.upwards === true || (token && token.stars.length !== 1)) return undefined;
  if (token) return { stars: token.stars[0] ?? 0 };
  return isTotalWord(words) || /san pham|so luong|sp|hang|xep|phan/.test(bare(words)) ? {} : undefined;
}

/** What all of some words count together; undefined where they contradict one another. */
function mergedShares(shares: readonly (Share | undefined)[]): Share | undefined {
  let merged: Share = {};
  for (const share of shares) {
    if (!share || Object.keys(share).some((dimension) => dimension in merged)) return undefined;
    merged = { ...merged, ...share };
  }
  return merged;
}

function claimsOf(table: Table, { rows, cols }: Axes, products: readonly Product[]): Claim[] {
  return table.figures.flatMap((line, row) =>
    line.flatMap((figure, col): Claim[] => {
      const share = mergedShares([rows[row], cols[col]]);
      if (!share || figure.state !== 'number' || !figure.value) return [];
      const said = toNumber(figure.value);
      return [{ figure, said, share, counted: countOf(products, share, said) }];
    }),
  );
}

/** Products at their latest star; a list that counts each of its entries is right too. */
function countOf(products: readonly Product[], { stars, group, unit }: Share, said: number): number {
  const own = products.filter(
    (product) =>
      (group === undefined || product.group === group) && (unit === undefined || product.unit === unit),
  );
  const counted = own.filter(({ recognitions }) =>
    stars === undefined ? recognitions.length > 0 : recognitions.at(-1)?.stars === stars,
  ).length;
  const listed = own
    .flatMap(({ entries }) => entries)
    .filter((entry) => stars === undefined || entry.stars === stars).length;
  return said === listed ? listed : counted;
}
