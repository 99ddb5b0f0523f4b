import { cellAt, type Sheet } from '../../grid/grid';
import type { InputId, InputLayout } from '../../layouts/layout';
import type { HeaderBlock } from '../../reading/header-block';
import type { HeaderOnSheet } from '../../reading/header-on-sheet';
import { isTotalWord } from '../../sums/total-words';
import { fieldMarks } from './field-marks';
import { isNamedAfter, isPlaced, type LayoutClaim } from './likeness';
import { matchColumns, type ColumnMatch } from './match-columns';
import { columnsOfNames, withContents } from './match-contents';
import { isTold } from './telling';
import { readTitleLines, type TitleLines } from './title-lines';
import { withSaidFields } from './said-fields';

/** What the title adds to how sure a layout is. */
const TITLE_BONUS = 0.15;

/** An input layout's claim on a header, and how sure it is: 0 to 1. */
export interface RecordCandidate extends LayoutClaim {
  readonly confidence: number;
}

/** What the lines over a sheet's first table say of all that have the same header: the year, the measure unit. */
export type HeardAbove = Pick<TitleLines, 'year' | 'measure' | 'title'>;

/** The lines that speak of a table: from which row on they stand, and what was heard over an earlier one. */
export interface Above {
  readonly from: number;
  readonly heard: HeardAbove | undefined;
}

/** What an input layout makes of a header; undefined where it is none of its own, unless a person says it is. */
export function recordCandidate(
  { sheet, file, block: header, said }: HeaderOnSheet,
  layout: InputLayout,
  { from, heard }: Above,
  by: 'person' | 'likeness',
): RecordCandidate | undefined {
  const insisted = by === 'person';
  const ofNames = layout.id === 'budget' ? columnsOfNames(sheet, header) : undefined;
  const read = withContents(matchColumns(header.columns, layout, ofNames), header, sheet, layout.id);
  const match = withMarks(withSaidFields(read, said, layout), sheet, header, layout.id);
  const lines = { ...heard, ...readTitleLines(sheet, file, from, header.top, layout) };
  const titled = lines.title !== undefined || isNamedAfter(sheet.name, layout);
  if (!insisted && !isTold(layout.telling, match.fields, titled)) return undefined;
  if (!insisted && layout.id === 'budget' && !isPlaced(match, lines, sheet, header)) return undefined;
  const bonus = titled ? TITLE_BONUS : 0;
  return { layout, match, lines, confidence: Math.min(1, match.explained * (1 - TITLE_BONUS) + bonus + 0.1) };
}

/** Rows of a list that are looked at for marks. */
const MARKED_ROWS = 40;

/** With the columns of marks (`x` under `Mới`, under `2026`) among those that a list explains. */
function withMarks(match: ColumnMatch, sheet: Sheet, header: HeaderBlock, layout: InputId): ColumnMatch {
  const columns = match.blocks[0]?.columns ?? {};
  const { name } = columns;
  if (layout !== 'products' || name === undefined) return match;
  const rows: number[] = [];
  for (let row = header.bottom + 1; row < sheet.rows.length && rows.length < MARKED_ROWS; row++) {
    const text = cellAt(sheet, row, name)?.value;
    if (typeof text === 'string' && !isTotalWord(text)) rows.push(row);
  }
  const marks = fieldMarks(header.columns, columns, sheet, rows).length;
  const all = Math.max(1, header.columns.length);
  return marks === 0 ? match : { ...match, explained: Math.min(1, match.explained + marks / all) };
}
