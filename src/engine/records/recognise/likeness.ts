import { cellAt, type Sheet } from '../../grid/grid';
import type { InputLayout } from '../../layouts/layout';
import { periodOf } from '../../reading/header-words';
import type { HeaderBlock } from '../../reading/header-block';
import { kindOfName } from '../../reading/row-kind';
import { bare, clean } from '../../text/fold';
import { SOURCE_IDS } from '../../layouts/source-ids';
import { planFactOf } from '../plan-facts';
import type { TableUnit } from '../record-table';
import type { ColumnMatch } from './match-columns';
import type { TitleLines } from './title-lines';

/** What an appendix with the same columns takes from a layout's confidence. */
export const LIKE_AN_APPENDIX = 0.4;

/** A layout's claim on a header, and what stands above it. */
export interface LayoutClaim {
  readonly layout: InputLayout;
  readonly match: ColumnMatch;
  readonly lines: TitleLines;
}

/** The single year that a sheet's name says. */
export function yearInName(name: string): number | undefined {
  const period = periodOf(clean(name));
  return period?.kind === 'year' ? period.year : undefined;
}

/** True for a sheet called "Chỉ tiêu" or "Dự toán kinh phí 2024". */
export function isNamedAfter(name: string, layout: InputLayout): boolean {
  const words = bare(name);
  return [layout.label.vi, ...layout.titles].some((title) => words.includes(bare(title)));
}

/** A budget's figure needs a year, something that it is for, and a sign that it is money and no count. */
export function isPlaced(
  match: ColumnMatch,
  lines: TitleLines,
  sheet: Sheet,
  header: Pick<HeaderBlock, 'bottom'>,
): boolean {
  const sheetName = sheet.name;
  const year =
    match.wide ||
    match.fields.has('year') ||
    (lines.year ?? yearInName(sheetName)) !== undefined ||
    yearsHeadRows(sheet, header.bottom);
  const money =
    lines.measure !== undefined ||
    lines.title !== undefined ||
    ['unitPrice', ...SOURCE_IDS].some((field) => match.fields.has(field)) ||
    BUDGET_TITLE.test(`/ ${bare(sheetName)}`);
  return (
    year &&
    (money || !match.wide || match.fields.has('item')) &&
    (match.fields.has('unit') || match.fields.has('item'))
  );
}

/** Rows under a header that are looked at for headings of years. */
const ROWS_LOOKED_AT = 200;
const YEAR_ALONE = /^\s*(?:\p{L}{1,4}\s*[.)-]\s*)?năm\s+20\d\d\s*:?\s*$/iu;

/** `A | Năm 2026` over units: the years of the rows below. */
function yearsHeadRows({ rows }: Sheet, bottom: number): boolean {
  return rows
    .slice(bottom + 1, bottom + 1 + ROWS_LOOKED_AT)
    .some((cells) =>
      cells?.slice(0, 3).some((cell) => typeof cell?.value === 'string' && YEAR_ALONE.test(cell.value)),
    );
}

/** A sheet of names and values that is not titled as a plan's is one where most of its names are known. */
const MOST_ARE_FACTS = 0.6;

/** 1, or less where the same columns are an appendix's and what stands around them says so. */
export function likeness(
  sheet: Sheet,
  { layout, match, lines }: LayoutClaim,
  rows: readonly number[],
  sections: number,
  unit: TableUnit | undefined,
): number {
  if (layout.id === 'plan') {
    const share = shareOfFacts(sheet, match, rows);
    return share >= MOST_ARE_FACTS || lines.title !== undefined || isNamedAfter(sheet.name, layout)
      ? share
      : share / 2;
  }
  const sure = layout.telling.sure.some((field) => match.fields.has(field));
  if (sure) return 1;
  // a plan's targets stand in its appendix; what was reached of them is a report
  if (lines.appendix && !(layout.id === 'targets' && !match.fields.has('actual'))) return LIKE_AN_APPENDIX;
  if (layout.id !== 'budget') return 1;
  // Units by years, or items by sources, is also what the money appendices are, with their sections.
  if (sections > 0 || hasSectionNames(sheet, match, rows)) return LIKE_AN_APPENDIX;
  if (match.fields.has('item') && (match.fields.has('unit') || unit)) return 1;
  return BUDGET_TITLE.test(`${bare(lines.title ?? '')} / ${bare(sheet.name)}`) ? 1 : LIKE_AN_APPENDIX;
}

const BUDGET_TITLE = /du toan|nhu cau (?:kinh phi|von)|\/ (?:.* )?kinh phi/;

function hasSectionNames(sheet: Sheet, match: ColumnMatch, rows: readonly number[]): boolean {
  const columns = match.blocks[0]?.columns ?? {};
  const col = columns['unit'] ?? columns['item'];
  if (col === undefined) return false;
  return rows.some((row) => {
    const value = cellAt(sheet, row, col)?.value;
    return typeof value === 'string' && kindOfName(value) === 'section';
  });
}

/** How many of a fact sheet's rows are facts that plans have. */
function shareOfFacts(sheet: Sheet, match: ColumnMatch, rows: readonly number[]): number {
  const col = match.blocks[0]?.columns['name'];
  if (col === undefined || rows.length === 0) return 0;
  const facts = rows.filter((row) => {
    const value = cellAt(sheet, row, col)?.value;
    return typeof value === 'string' && planFactOf(value) !== undefined;
  });
  return hasIdentity(facts.map((row) => String(cellAt(sheet, row, col)?.value)))
    ? facts.length / rows.length
    : 0;
}

/** Sources of money are names of facts too; a plan's sheet says besides which plan it is. */
function hasIdentity(names: readonly string[]): boolean {
  return names.some(
    (name) => !/^(?:promised|baseline|province|district)/.test(planFactOf(name)?.id ?? 'promised'),
  );
}
