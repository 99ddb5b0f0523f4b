import { toNumber } from '../decimal';
import { gather } from '../gather';
import type { SaidCountDiffers } from '../findings/lists';
import type { Figure, FigureColumn, Period, Table } from '../reading/table';
import type { ProductRecord } from '../records/product-record';
import type { Records } from '../records/records';
import { unitName } from '../text/unit-name';
import { countDiffers } from '../findings/count-differs';
import type { PrintedCount } from './printed-count';

interface Claim extends PrintedCount {
  /** True for a figure of one unit that is no sum of others beside it. */
  readonly finest: boolean;
}

const COUNTED: ReadonlySet<string> = new Set(['product-plan', 'product-groups']);
/** An appendix of fewer figures may agree with a list by chance. */
const LEAST_CLAIMS = 4;
/** Most figures are what the list counts: else the appendix is of other products. */
const MOST_WRONG = 1 / 4;

/**
 * Planned products and their groups (appendices `product-plan`, `product-groups`) against the list of entries that
 * they sum up: by unit, year, kind and group. Told only where nearly all of an appendix is what the list counts: that
 * of its own file or of all files, since the others' may be other districts'. `counted`: the records in each way in which
 * what was sent twice may be counted.
 */
export function checkPlanCounts(
  tables: readonly Table[],
  counted: readonly Pick<Records, 'products'>[],
): SaidCountDiffers[] {
  const appendices = tables.filter(({ layout }) => COUNTED.has(layout.id));
  if (appendices.length === 0) return [];
  const ways = counted.flatMap(({ products }) => (products.length > 0 ? listsOf(products) : []));
  return appendices.flatMap((table) => {
    const near = new Set(ways.flatMap(({ byFile, all }) => [byFile.get(table.file), all]));
    const answers = [...near].flatMap((list) => {
      const wrong = list && differingFrom(list, table);
      return wrong ? [wrong] : [];
    });
    // a province's appendices may stand in one district's workbook: the list that they contradict least is theirs
    const [best = []] = answers.sort((one, other) => one.length - other.length);
    return best.map(({ figure, said, counted }) =>
      countDiffers({ cell: figure.ref, said, counted, layout: 'products' }),
    );
  });
}

/** Entries that an appendix may count, and what was counted of them already. */
interface List {
  readonly entries: readonly ProductRecord[];
  readonly byUnit: ReadonlyMap<string, readonly ProductRecord[]>;
  readonly known: Known;
}

/** The list of each file, and that of all of them. */
function listsOf(products: readonly ProductRecord[]): {
  readonly byFile: ReadonlyMap<string, List | undefined>;
  readonly all: List | undefined;
} {
  const own = new Map<string, ProductRecord[]>();
  for (const product of products) gather(own, product.at.table.file, product);
  const byFile = new Map([...own].map(([file, entries]) => [file, listOf(entries)]));
  return { byFile, all: own.size > 1 ? listOf(products) : [...byFile.values()][0] };
}

/** Undefined where an entry does not tell its unit, year and kind: then nobody knows what is missing. */
function listOf(products: readonly ProductRecord[]): List | undefined {
  if (!products.every(({ unit, year, kind }) => unit !== undefined && year !== undefined && kind))
    return undefined;
  const byUnit = new Map<string, ProductRecord[]>();
  for (const entry of products) gather(byUnit, keyOf(entry.unit), entry);
  return { entries: products, byUnit, known: new Map() };
}

/** The figures of an appendix that are not what a list counts; undefined where it is the sum of another list, or of none. */
function differingFrom({ entries, byUnit, known }: List, table: Table): readonly Claim[] | undefined {
  const counts = countsOf(table, entries);
  if (!counts) return undefined;
  const counted = table.columns.map((column) => onceEach(known, counts, table, column));
  const ofPeriod = finestKind(table);
  const isFinest = table.columns.map(({ item, period }) => item !== 'total' && period.kind === ofPeriod);
  const claims: Claim[] = [];
  table.rows.forEach(({ kind, name }, row) => {
    const unit = kind === 'unit' ? keyOf(name) : undefined;
    const own = unit === undefined ? entries : byUnit.get(unit);
    if (!own || (unit === undefined && kind !== 'grand' && kind !== 'section')) return;
    counted.forEach((count, col) => {
      const finest = unit !== undefined && isFinest[col] === true;
      const claim = claimOf(table.figures[row]?.[col], count(own), finest);
      if (claim) claims.push(claim);
    });
  });
  const finest = claims.filter((claim) => claim.finest);
  if (!isSumOf(claims) && !isSumOf(finest)) return undefined;
  // a total that is off by what its parts are off says nothing of its own
  return finest.some(isWrong) ? finest.filter(isWrong) : claims.filter(isWrong);
}

function isWrong({ said, counted }: Claim): boolean {
  return said !== counted;
}

function isSumOf(claims: readonly Claim[]): boolean {
  const wrong = claims.filter(isWrong).length;
  return claims.length - wrong >= LEAST_CLAIMS && wrong <= claims.length * MOST_WRONG;
}

function finestKind({ columns }: Table): Period['kind'] {
  return columns.some(({ period }) => period.kind === 'year') ? 'year' : 'whole';
}

type Counts = (column: FigureColumn, entries: readonly ProductRecord[]) => number | undefined;

/** What a column of an appendix counts of some entries; undefined for appendices and columns of something else. */
function countsOf({ layout, period }: Table, entries: readonly ProductRecord[]): Counts | undefined {
  if (layout.id === 'product-plan')
    return ({ item, period: of }, own) => {
      if (item !== 'total' && !KINDS.has(item)) return undefined;
      return within(own, of).filter(({ kind }) => item === 'total' || kind === item).length;
    };
  if (layout.id !== 'product-groups' || entries.some(({ group }) => group === undefined)) return undefined;
  return ({ item }, own) => {
    const fresh = within(own, period).filter(({ kind }) => kind === 'new');
    return item === 'total' ? fresh.length : fresh.filter(({ group }) => group === item).length;
  };
}

/** What was counted already: by the kind of appendix, item and period, then by the list of entries. */
type Known = Map<string, Map<readonly ProductRecord[], number | undefined>>;

/** What a column counts of a list of entries: what hundreds of appendices ask for is counted once. */
function onceEach(
  known: Known,
  counts: Counts,
  table: Table,
  column: FigureColumn,
): (own: readonly ProductRecord[]) => number | undefined {
  const key = JSON.stringify([table.layout.id, column.item, column.period, table.period]);
  const of = known.get(key) ?? new Map<readonly ProductRecord[], number | undefined>();
  known.set(key, of);
  return (own) => {
    if (!of.has(own)) of.set(own, counts(column, own));
    return of.get(own);
  };
}

const KINDS: ReadonlySet<string> = new Set(['new', 'upgrade', 'reassessment']);

function within(entries: readonly ProductRecord[], period: Period | undefined): readonly ProductRecord[] {
  if (period?.kind === 'year') return entries.filter(({ year }) => year === period.year);
  const { from, to } = period ?? {};
  if (from === undefined || to === undefined) return entries;
  return entries.filter(({ year = 0 }) => year >= from && year <= to);
}

function claimOf(
  figure: Figure | undefined,
  counted: number | undefined,
  finest: boolean,
): Claim | undefined {
  if (!figure || counted === undefined || (figure.state !== 'number' && figure.state !== 'blank'))
    return undefined;
  const said = figure.value ? toNumber(figure.value) : 0;
  // nothing said of nothing counted tells neither for nor against
  return said === 0 && counted === 0 ? undefined : { figure, said, counted, finest };
}

function keyOf(name = ''): string {
  return unitName(name).base;
}
