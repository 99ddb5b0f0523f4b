import { bare } from '../text/fold';
import { isDepartment, unitName, type UnitPrefix } from '../text/unit-name';
import {
  isPutOnTop,
  kindOfName,
  MARKER_LEVEL,
  SECTION_LEVEL,
  UNIT_LEVEL,
  type OrdinalKind,
} from './row-kind';
import type { RowKind } from './table';

/** A row of a table's body before it is known what it stands for. */
export interface RawRow {
  readonly row: number;
  /** Empty where the row has figures and no name: a total whose label was merged away. */
  readonly name: string;
  readonly nameCol: number;
  readonly marker?: OrdinalKind;
  readonly hasFigures: boolean;
  /** True where no column names rows at all: then a blank name tells nothing. */
  readonly unnamed?: boolean;
  /** What a person says that it is. */
  readonly said?: 'total' | 'part';
  /** Of a line behind "trong đó": the row of the sheet that it is a part of. */
  readonly among?: number;
  /** What the row says that it is measured in (`ĐVT`), where that measures all its figures. */
  readonly measure?: string;
  /** Of a unit with several lines: which unit, and what the line is called (empty in the unit's total). */
  readonly unit?: string;
  readonly line?: string;
}

/** A row of a table with its place among the others. */
export interface RowInTree {
  readonly raw: RawRow;
  readonly kind: RowKind;
  /** Index of the row that its figures are a part of. */
  readonly parent?: number;
}

/** The trees that rows may stand in: the likeliest, and the others where somebody has to ask for them. */
export interface Structures<Tree> {
  readonly first: Tree;
  readonly others: () => readonly Tree[];
}

/**
 * The trees that the rows may stand in, the likeliest first: whether rows without numbers among numbered ones
 * are sections, and whether sections stand over their rows or close them. The sums decide between them.
 */
export function structures(raw: readonly RawRow[], sections: boolean): Structures<RowInTree[]> {
  const marked = raw.filter(({ marker }) => marker !== undefined).length;
  const numbered = marked * 2 > raw.length;
  const first = structure(raw, sections, numbered, undefined);
  return { first, others };

  function others(): RowInTree[][] {
    const readings: RowInTree[][] = [];
    if (marked > 0 && marked < raw.length) readings.push(structure(raw, sections, !numbered, undefined));
    // where no row stands over another it makes no difference which way sections lead
    if (first.some(({ parent }) => parent !== undefined) || hasSections(first))
      for (const leading of [true, false]) readings.push(structure(raw, sections, numbered, leading));
    if (raw.some(({ said }) => said === 'total'))
      for (const leading of [true, false])
        readings.push(structure(raw, sections, numbered, leading, SECTION_LEVEL));
    return readings;
  }
}

function hasSections(placed: readonly RowInTree[]): boolean {
  return placed.some(({ kind }) => kind === 'section' || kind === 'detail');
}

/** Gives each row its kind and the row that its figures are a part of. */
function structure(
  raw: readonly RawRow[],
  sections: boolean,
  numbered: boolean,
  leading: boolean | undefined,
  totals = 0,
): RowInTree[] {
  const above = numbered ? undefined : areaOver(raw);
  const levels = raw.map((row) => (row.said === 'total' ? totals : levelOf(row, numbered, above)));
  const deepestPlain = levels.includes(UNIT_LEVEL) ? UNIT_LEVEL : MARKER_LEVEL.roman;
  const kinds = raw.map((row, index) => rowKind(row, levels[index] ?? UNIT_LEVEL, deepestPlain));
  const parents = parentsOf(levels, kinds, raw, leading ?? sectionsLead(kinds));
  const provincial = underProvince(parents, raw);
  return raw.map((row, index) => {
    const kind = kinds[index] ?? 'unit';
    const department = sections && kind === 'unit' && (isDepartment(row.name) || provincial[index] === true);
    const parent = parents[index];
    return { raw: row, kind: department ? 'department' : kind, ...(parent === undefined ? {} : { parent }) };
  });
}

function levelOf(row: RawRow, numbered: boolean, above: ReadonlySet<UnitPrefix> | undefined): number {
  const named = row.said === 'part' ? undefined : kindOfName(row.name);
  if (row.unnamed === true) return UNIT_LEVEL;
  if (row.name === '' || (named === 'grand' && row.marker !== 'number')) return 0;
  if (row.marker) return MARKER_LEVEL[row.marker];
  if (row.said === 'part') return UNIT_LEVEL;
  if (named === 'section' || (numbered && !isPutOnTop(row.name))) return SECTION_LEVEL;
  const { prefix } = unitName(row.name);
  return prefix !== undefined && above?.has(prefix) ? SECTION_LEVEL : UNIT_LEVEL;
}

function rowKind(row: RawRow, level: number, deepestPlain: number): RowKind {
  if (level === 0) return 'grand';
  if (level < deepestPlain) return 'section';
  return (row.marker === 'dash' || row.marker === 'plus') && level > deepestPlain ? 'detail' : 'unit';
}

const COMMUNES: ReadonlySet<UnitPrefix> = new Set(['commune', 'ward', 'township', 'special-zone']);
const DISTRICTS: ReadonlySet<UnitPrefix> = new Set(['district', 'town', 'city', 'quarter']);
const PROVINCE: ReadonlySet<UnitPrefix> = new Set(['province']);

/**
 * Among rows without numbers only their prefixes tell an area from what lies in it: districts stand over
 * communes, a province over all. Towns and cities stand over rows only where these are communes and wards.
 */
function areaOver(raw: readonly RawRow[]): ReadonlySet<UnitPrefix> {
  const prefixes = raw.flatMap(({ name }) => unitName(name).prefix ?? []);
  const communes = prefixes.filter((prefix) => COMMUNES.has(prefix)).length;
  const nested =
    communes > 1 && communes * 2 > raw.length && prefixes.some((prefix) => DISTRICTS.has(prefix));
  return nested ? new Set([...DISTRICTS, ...PROVINCE]) : PROVINCE;
}

/** True where sections stand above their rows; false where each closes its block from below. */
function sectionsLead(kinds: readonly RowKind[]): boolean {
  const inner = kinds.filter((kind) => kind !== 'grand');
  return inner[0] === 'section' || inner[inner.length - 1] !== 'section';
}

/**
 * The nearest row of a higher level, above or (where sections close their blocks) below. Rows that bear no
 * figure are headings: their rows belong to whatever stands over the heading.
 */
function parentsOf(
  levels: readonly number[],
  kinds: readonly RowKind[],
  raw: readonly RawRow[],
  leading: boolean,
): (number | undefined)[] {
  const parents: (number | undefined)[] = raw.map(() => undefined);
  const order = raw.map((_, index) => index);
  if (!leading) order.reverse();
  const open: number[] = [];
  // between a total that closes numbered rows and the next number: `Dự phòng 5%`, `Thuế GTGT`
  let isClosed = false;
  for (const index of order) {
    if (kinds[index] === 'grand') {
      // dashed lines behind a total divide it, and not the unit before it
      isClosed ||= leading && open.some((other) => raw[other]?.marker !== undefined);
      while (open.length > 0 && (levels[open[open.length - 1] ?? 0] ?? 0) >= UNIT_LEVEL) open.pop();
      continue;
    }
    isClosed &&= raw[index]?.marker === undefined;
    if (isClosed) continue;
    const level = levels[index] ?? UNIT_LEVEL;
    while (open.length > 0 && (levels[open[open.length - 1] ?? 0] ?? 0) >= level) open.pop();
    parents[index] = open.findLast((other) => raw[other]?.hasFigures);
    open.push(index);
  }
  return parents;
}

const PROVINCIAL = /^(?:(?:tong |cong )?cap tinh|(?:cac |khoi )?so (?:ban )?nganh|cac so|khoi tinh)/;

/** For each row, whether a section that it stands in is the province's own. */
function underProvince(parents: readonly (number | undefined)[], raw: readonly RawRow[]): boolean[] {
  const known: (boolean | undefined)[] = raw.map(() => undefined);
  const ask = (index: number): boolean => {
    const parent = parents[index];
    if (parent === undefined) return false;
    known[index] ??= PROVINCIAL.test(bare(raw[parent]?.name ?? '').replace(/^[ivx]+ /, '')) || ask(parent);
    return known[index] ?? false;
  };
  return raw.map((_, index) => ask(index));
}
