import type { Cell, GridRange, Row } from '../grid/grid';
import { EXAMPLE_MARK } from '../layouts/example-row';
import { GROUPS } from '../layouts/group-list';
import type { RecordLayout } from '../layouts/layout';
import type { Field } from '../layouts/shape';
import { figureFormat } from './number-format';
import { LOOKS } from './page/looks';
import { appendixPage } from './page/page';
import { heightFor, longestWord } from './page/sheet-text';
import { measureLine } from './page/title-block';
import {
  choicesAt,
  exampleAt,
  fieldNote,
  offeredFields,
  templateLevel,
  type TemplateLevel,
} from './template-level';
import type { TemplateOptions } from './template-options';
import type { SheetPlan, Validation } from './write-plan';

/** So many rows of an input sheet are there to be filled in. */
export const BLANK_ROWS = 200;

const NOTE = 'Dòng mẫu, không được tính; xóa trước khi gửi';

/** A blank sheet of records with one example row; `unitList`: where the names of units are listed, as a reference. */
export function recordTemplate(
  layout: RecordLayout,
  options: TemplateOptions,
  unitList: string | undefined,
): SheetPlan {
  const level = templateLevel(options.date);
  const fields = offeredFields(layout, level);
  const widths = fields.map(fieldWidth);
  const money = fields.some((field) => field.type === 'money');
  const title: Row[] = [
    [{ value: layout.label.vi.toUpperCase(), look: LOOKS.title }],
    [{ value: null }],
    [{ value: money ? measureLine('trieu') : null, look: LOOKS.measure }],
  ];
  const top = title.length + 1;
  const header: Row = fields.map((field) => ({ value: field.label.vi, look: LOOKS.header }));
  const example: Row = fields.map((field) => ({
    value: exampleOf(layout, field, options),
    look: LOOKS.example,
    ...formatOf(field),
  }));
  const blanks = Array.from({ length: BLANK_ROWS }, (): Row =>
    fields.map((field) => ({
      value: null,
      look: isText(field) ? LOOKS.name : LOOKS.figure,
      ...formatOf(field),
    })),
  );
  const last = top + BLANK_ROWS;
  const right = fields.length - 1;
  return {
    name: sheetTitle(layout),
    rows: [...title, header, example, ...blanks],
    merges: title.map((_, row) => ({ top: row, left: 0, bottom: row, right })),
    columnWidths: widths,
    rowHeights: [
      24,
      undefined,
      undefined,
      heightFor(fields.map((field, index) => [field.label.vi, (widths[index] ?? 0) - 1.5])),
      heightFor(example.map((cell, index) => [String(cell?.value ?? ''), (widths[index] ?? 0) - 2])),
    ],
    validations: fields.flatMap((field, col) =>
      validationOf(field, { top, left: col, bottom: last, right: col }, options, unitList),
    ),
    notes: fields.flatMap(({ id }, col) => {
      const text = fieldNote(id, level);
      return text === undefined ? [] : [{ row: top - 1, col, text }];
    }),
    page: appendixPage(widths, { top: 0, left: 0, bottom: last, right }, [top - 1, top - 1]),
  };
}

/** An input sheet is named like its layout, as far as a sheet can be. */
export function sheetTitle({ label }: RecordLayout): string {
  return label.vi.slice(0, 31);
}

function isText({ type }: Field): boolean {
  return type === 'text' || type === 'choice' || type === 'yes-no' || type === 'date';
}

function fieldWidth(field: Field): number {
  const least = Math.max(longestWord(field.label.vi) + 2, 8);
  if (field.id === 'stt') return 7;
  if (field.type === 'text')
    return Math.max(least, ['name', 'item', 'task', 'indicator'].includes(field.id) ? 34 : 20);
  return Math.max(least, field.type === 'choice' ? 18 : 12);
}

function formatOf(field: Field): { format?: string } {
  if (field.type === 'date') return { format: 'dd/mm/yyyy' };
  if (field.type === 'money' || field.type === 'number') return { format: '#,##0.##' };
  if (field.type === 'count') return { format: figureFormat(0) };
  return field.type === 'score' ? { format: '0.0' } : {};
}

function exampleOf(
  layout: RecordLayout,
  field: Field,
  { years, units, date }: TemplateOptions,
): Cell['value'] {
  const level = templateLevel(date);
  if (field.id === 'stt') return EXAMPLE_MARK;
  if (field.id === 'note') return NOTE;
  if (field.id === 'unit' && units?.[0] !== undefined) return units[0];
  const own = exampleAt(layout, field, level);
  if (own !== undefined) return own;
  // The first year that is there to choose is the one before the plan.
  if (field.type === 'year') return years[1] ?? years[0] ?? null;
  return choicesOf(field, level)[0] ?? null;
}

/** Words that a cell may hold, in the layout's order; none where any may stand. */
function choicesOf(field: Field, level: TemplateLevel): readonly string[] {
  if (field.id === 'group') return GROUPS.slice(0, 6).map((group) => group.label.vi);
  if (field.choices) return choicesAt(field, level);
  return field.type === 'yes-no' ? ['Có', 'Không'] : [];
}

function validationOf(
  field: Field,
  range: GridRange,
  options: TemplateOptions,
  unitList: string | undefined,
): Validation[] {
  if (field.id === 'unit' || field.id === 'commune') {
    if (field.id === 'unit' && options.units) return [{ range, list: options.units }];
    return field.id === 'unit' && unitList !== undefined ? [{ range, list: { reference: unitList } }] : [];
  }
  if (field.type === 'year') return [{ range, list: options.years.map(String) }];
  if (field.type === 'stars') return [{ range, list: ['3', '4', '5'] }];
  const list = choicesOf(field, templateLevel(options.date));
  return list.length > 0 ? [{ range, list }] : [];
}
