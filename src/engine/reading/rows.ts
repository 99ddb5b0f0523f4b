import { cellAt, isBlank, type CellRef, type Sheet } from '../grid/grid';
import type { AppendixLayout } from '../layouts/layout';
import { bare, clean } from '../text/fold';
import { readFigureText } from '../text/figure-text';
import { isDepartment, unitName } from '../text/unit-name';
import type { ColumnPlan } from './columns';
import { isNumberingRow, type HeaderFinder } from './header-block';
import {
  isFooter,
  isTitle,
  kindOfName,
  markerOf,
  MARKER_LEVEL,
  SECTION_LEVEL,
  UNIT_LEVEL,
  type Marker,
} from './row-kind';
import type { RowKind, TableRow } from './table';

interface RawRow {
  readonly row: number;
  readonly name: string;
  readonly nameCol: number;
  readonly marker?: Marker;
  readonly hasFigures: boolean;
}

/** The rows of a table and the last row of the sheet that belongs to it. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly bottom: number;
}

/** Reads the rows under a header, down to the next table, a footer or the end of the sheet. */
export function readRows(
  sheet: Sheet,
  file: string,
  header: { readonly top: number; readonly bottom: number },
  plan: ColumnPlan,
  finder: HeaderFinder,
  layout: AppendixLayout,
): Body {
  const raw = collect(sheet, header, plan, finder);
  const rows = structure(raw, layout.rows === 'sections').map(
    ({ raw: { row, name, nameCol }, kind, parent }): TableRow => {
      const nameCell: CellRef = { file, sheet: sheet.name, row, col: nameCol };
      return { row, kind, name, nameCell, ...(parent === undefined ? {} : { parent }) };
    },
  );
  return { rows, bottom: raw[raw.length - 1]?.row ?? header.bottom };
}

function collect(
  sheet: Sheet,
  header: { readonly top: number; readonly bottom: number },
  plan: ColumnPlan,
  finder: HeaderFinder,
): RawRow[] {
  const found: RawRow[] = [];
  for (let row = header.bottom + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.every(isBlank) || isNumberingRow(sheet, row)) continue;
    if (finder.startsAt(row)) {
      const repeated = repeatedHeaderEnd(sheet, header, row);
      if (repeated === undefined) break;
      row = repeated;
      continue;
    }
    const label = labelOf(sheet, row, plan);
    if (label && !label.marker && (isFooter(label.name) || isTitle(label.name))) break;
    const hasFigures = plan.columns.some(({ col }) => isFigureCell(sheet, row, col));
    if (!label && !hasFigures) continue;
    if (label ? kindOfName(label.name) === 'detail' : found.length > 0 && !isLast(sheet, row, plan)) continue;
    found.push({
      row,
      hasFigures,
      ...(label ?? { name: '', nameCol: plan.nameCol ?? plan.ordinalCol ?? 0 }),
    });
  }
  while (found.length > 0 && !found[found.length - 1]?.hasFigures && !found[found.length - 1]?.marker)
    found.pop();
  return found;
}

function isFigureCell(sheet: Sheet, row: number, col: number): boolean {
  const cell = cellAt(sheet, row, col);
  if (isBlank(cell)) return false;
  return typeof cell?.value !== 'string' || readFigureText(cell.value).kind === 'figure';
}

/** Figures without a name below all others: a total whose label was merged away. */
function isLast(sheet: Sheet, row: number, plan: ColumnPlan): boolean {
  return sheet.rows.slice(row + 1).every((_, index) => labelOf(sheet, row + 1 + index, plan) === undefined);
}

/** The last row of a header that is printed again inside its own table (at a page's top), if this is one. */
function repeatedHeaderEnd(
  sheet: Sheet,
  header: { readonly top: number; readonly bottom: number },
  row: number,
): number | undefined {
  for (let offset = 0; header.top + offset <= header.bottom; offset++) {
    const first = sheet.rows[header.top + offset] ?? [];
    const again = sheet.rows[row + offset] ?? [];
    const width = Math.max(first.length, again.length);
    for (let col = 0; col < width; col++) {
      if (bare(String(first[col]?.value ?? '')) !== bare(String(again[col]?.value ?? ''))) return undefined;
    }
  }
  const end = row + header.bottom - header.top;
  return /^1\.?$/.test(ordinalAfter(sheet, end)) ? undefined : end;
}

/** The first ordinal below a row: a table whose numbers begin again is another table. */
function ordinalAfter(sheet: Sheet, row: number): string {
  for (let below = row + 1; below < sheet.rows.length; below++) {
    const first = (sheet.rows[below] ?? []).find((cell) => !isBlank(cell));
    if (first) return String(first.value ?? '').trim();
  }
  return '';
}

function labelOf(
  sheet: Sheet,
  row: number,
  plan: ColumnPlan,
): Pick<RawRow, 'name' | 'nameCol' | 'marker'> | undefined {
  const firstFigure = Math.min(...plan.columns.map(({ col }) => col));
  const ordinal = plan.ordinalCol === undefined ? '' : textAt(sheet, row, plan.ordinalCol);
  const marker = markerOf(ordinal);
  const own = plan.nameCol === undefined ? '' : textAt(sheet, row, plan.nameCol);
  if (own !== '' && plan.nameCol !== undefined)
    return { name: own, nameCol: plan.nameCol, ...(marker ? { marker } : {}) };
  if (ordinal !== '' && !marker && plan.ordinalCol !== undefined)
    return { name: ordinal, nameCol: plan.ordinalCol };
  for (let col = 0; col < firstFigure; col++) {
    const text = textAt(sheet, row, col);
    if (text !== '' && col !== plan.ordinalCol && readFigureText(text).kind === 'none') {
      return { name: text, nameCol: col, ...(marker ? { marker } : {}) };
    }
  }
  return undefined;
}

function textAt(sheet: Sheet, row: number, col: number): string {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : '';
}

interface Placed {
  readonly raw: RawRow;
  readonly kind: RowKind;
  readonly parent?: number;
}

/** Gives each row its kind and the row that its figures are a part of. */
function structure(raw: readonly RawRow[], sections: boolean): Placed[] {
  const numbered = raw.filter(({ marker }) => marker !== undefined).length * 2 > raw.length;
  const nested = !numbered && hasDistrictsAndCommunes(raw);
  const levels = raw.map((row) => levelOf(row, numbered, nested));
  const kinds = raw.map((row, index) => rowKind(row, levels[index] ?? UNIT_LEVEL, levels));
  const down = sectionsLead(kinds);
  const parents = raw.map((_, index) => parentOf(index, levels, kinds, raw, down));
  return raw.map((row, index) => {
    const kind = kinds[index] ?? 'unit';
    const department =
      sections && kind === 'unit' && (isDepartment(row.name) || isUnderProvince(index, parents, raw));
    const parent = parents[index];
    return { raw: row, kind: department ? 'department' : kind, ...(parent === undefined ? {} : { parent }) };
  });
}

function levelOf(row: RawRow, numbered: boolean, nested: boolean): number {
  const named = kindOfName(row.name);
  if (named === 'grand' && row.marker !== 'number') return 0;
  if (row.marker) return MARKER_LEVEL[row.marker];
  if (named === 'section' || row.name === '') return row.name === '' ? 0 : SECTION_LEVEL;
  if (numbered) return SECTION_LEVEL;
  return nested && isDistrict(row.name) ? SECTION_LEVEL : UNIT_LEVEL;
}

function rowKind(row: RawRow, level: number, levels: readonly number[]): RowKind {
  if (level === 0) return 'grand';
  const deepestPlain = levels.includes(MARKER_LEVEL.number) || levels.includes(UNIT_LEVEL) ? UNIT_LEVEL : 2;
  if (level < deepestPlain) return 'section';
  return row.marker === 'dash' && level > deepestPlain ? 'detail' : 'unit';
}

function isDistrict(name: string): boolean {
  const { prefix } = unitName(name);
  return prefix === 'district' || prefix === 'town' || prefix === 'city';
}

function hasDistrictsAndCommunes(raw: readonly RawRow[]): boolean {
  const prefixes = raw.map(({ name }) => unitName(name).prefix);
  const communes = prefixes.filter(
    (prefix) => prefix === 'commune' || prefix === 'ward' || prefix === 'township',
  ).length;
  return communes > 1 && communes * 2 > raw.length && prefixes.includes('district');
}

/** True where sections stand above their rows; false where each closes its block from below. */
function sectionsLead(kinds: readonly RowKind[]): boolean {
  const inner = kinds.filter((kind) => kind !== 'grand');
  return inner[0] === 'section' || inner[inner.length - 1] !== 'section';
}

/** Rows that bear no figure are headings: their rows belong to whatever stands over the heading. */
function parentOf(
  index: number,
  levels: readonly number[],
  kinds: readonly RowKind[],
  raw: readonly RawRow[],
  down: boolean,
): number | undefined {
  let level = levels[index] ?? UNIT_LEVEL;
  const step = down ? -1 : 1;
  for (let other = index + step; other >= 0 && other < levels.length; other += step) {
    const otherLevel = levels[other] ?? UNIT_LEVEL;
    if (kinds[other] === 'grand' || otherLevel >= level) continue;
    level = otherLevel;
    if (raw[other]?.hasFigures) return other;
  }
  return undefined;
}

/** True where the nearest named section over a row is the province's own. */
function isUnderProvince(
  index: number,
  parents: readonly (number | undefined)[],
  raw: readonly RawRow[],
): boolean {
  for (let parent = parents[index]; parent !== undefined; parent = parents[parent]) {
    if (
      /^(?:(?:tong |cong )?cap tinh|(?:cac |khoi )?so (?:ban )?nganh|cac so|khoi tinh)/.test(
        bare(raw[parent]?.name ?? ''),
      )
    ) {
      return true;
    }
  }
  return false;
}
