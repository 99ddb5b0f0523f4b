import { decimal } from '../decimal';
import { quotedSheet } from '../grid/address';
import type { Cell, GridRange, Row } from '../grid/grid';
import { EXAMPLE_MARK } from '../layouts/example-row';
import type { AppendixId, InputId, OwnId, PrintedId, RecordLayout } from '../layouts/layout';
import type { Field } from '../layouts/shape';
import { PLAN_FACTS } from '../layouts/inputs/plan';
import { INPUT_LAYOUTS, INPUTS } from '../layouts/inputs';
import { printedLayout } from '../layouts/printed';
import { GROUPS } from '../layouts/group-list';
import { FILLABLE, FILLED_FIGURES, type FilledFigures } from './fillable';
import { figurePlan } from './figure-plan';
import { figureSheet } from './figure-sheet';
import type { LeafSource } from './leaf-source';
import { LOOKS } from './page/looks';
import { figureFormat } from './number-format';
import { appendixPage } from './page/page';
import { heightFor, longestWord } from './page/sheet-text';
import { starTallyTemplate } from './star-template';
import {
  choicesAt,
  exampleAt,
  factsAt,
  fieldNote,
  offeredFields,
  templateLevel,
  type TemplateLevel,
} from './template-level';
import { levelName } from '../units/level';
import type { RowSubject } from '../units/subjects';
import { measureLine, periodWords, referenceLine } from './page/title-block';
import type { SheetPlan, Validation } from './write-plan';

/** What there is a blank sheet of. */
export type TemplateId = InputId | AppendixId;

/** A workbook with every sheet that a plan is made from. */
export const PLAN_SET = 'plan-set';

/** Every layout that there is a blank sheet of. */
export const TEMPLATE_IDS: readonly TemplateId[] = [...INPUT_LAYOUTS.map(({ id }) => id), ...FILLABLE];

/** What a blank sheet offers to choose from, and the day whose law it follows. */
export interface TemplateOptions {
  /** Years to choose from; also the columns of an appendix. */
  readonly years: readonly number[];
  /** Units to choose from; without them a second sheet takes their list. */
  readonly units?: readonly string[];
  /** The day from which the sheets are for, `YYYY-MM-DD`; without one, the law as it stands. */
  readonly date?: string;
}

const BLANK_ROWS = 200;
const APPENDIX_ROWS = 15;
const PLAN_YEARS = 5;

/** The blank sheets of appendices that are made in a way of their own, with so many rows. */
const OWN_BLANKS: Readonly<Record<Exclude<OwnId, PrintedId>, (rows: number) => SheetPlan>> = {
  'star-tally': starTallyTemplate,
};

function isOwnFigures(id: TemplateId): id is keyof typeof OWN_BLANKS {
  return Object.hasOwn(OWN_BLANKS, id);
}

/** A blank sheet, and for sheets that name units a second one for the list that they are chosen from. */
export function templateSheets(id: TemplateId, options: TemplateOptions): readonly SheetPlan[] {
  if (isOwnFigures(id)) return [OWN_BLANKS[id](APPENDIX_ROWS)];
  const figures = FILLED_FIGURES.find((each) => each.id === id);
  if (figures) return [appendixTemplate(figures, options)];
  const list = printedLayout(id);
  if (list) return [recordTemplate(list, options, undefined)];
  const layout = INPUT_LAYOUTS.find((each) => each.id === id);
  if (!layout) throw new RangeError(`there is no blank sheet of ${id}`);
  if (id === 'plan') return [planTemplate(layout, templateLevel(options.date))];
  if (id === 'units') return [withUnits(recordTemplate(layout, options, undefined), options.units ?? [])];
  const needsUnits = layout.fields.some((field) => field.id === 'unit');
  const units = INPUTS.units;
  const names = needsUnits && !options.units ? units : undefined;
  return [
    recordTemplate(layout, options, names && unitReference(names)),
    ...(names ? [recordTemplate(names, options, undefined)] : []),
  ];
}

/** Every input sheet of a plan in one workbook; units are chosen from its own list of units. */
export function planSet(options: TemplateOptions): readonly SheetPlan[] {
  const { units } = INPUTS;
  const list = unitReference(units);
  return INPUT_LAYOUTS.map((layout) => {
    const { id } = layout;
    if (id === 'plan') return planTemplate(layout, templateLevel(options.date));
    if (id === 'units') return withUnits(recordTemplate(layout, options, undefined), options.units ?? []);
    const asksUnit = layout.fields.some((field) => field.id === 'unit');
    const { years, date } = options;
    return recordTemplate(
      layout,
      { years, ...(date === undefined ? {} : { date }) },
      asksUnit ? list : undefined,
    );
  });
}

/** As the list of levels has xã, phường and đặc khu. */
const COMMUNE = 'Xã';

/** The list of units with these filled in under its example. */
function withUnits(sheet: SheetPlan, units: readonly string[]): SheetPlan {
  const first = (sheet.page?.titleRows?.[1] ?? 0) + 2;
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const name = units[index - first];
      if (name === undefined || index < first) return row;
      const written = [index - first + 1, name, COMMUNE];
      return row?.map((cell, col) =>
        written[col] === undefined || !cell ? cell : { ...cell, value: written[col] },
      );
    }),
  };
}

const NOTE = 'Dòng mẫu, không được tính; xóa trước khi gửi';

function recordTemplate(
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

function sheetTitle({ label }: RecordLayout): string {
  return label.vi.slice(0, 31);
}

function unitReference(units: RecordLayout): string {
  const top = 5;
  return `${quotedSheet(sheetTitle(units))}!$B$${top}:$B$${top + BLANK_ROWS}`;
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

/** The plan sheet asks for one fact a row; the examples stand beside the blanks. */
const FACT_EXAMPLES_OF_DISTRICTS: Readonly<Record<string, string>> = {
  number: '2581/KH-UBND',
  date: '07/11/2022',
  from: '2021',
  to: '2025',
  level: 'Cấp huyện',
};

/** The same for a plan of communes, and what both have alike. */
const FACT_EXAMPLES: Readonly<Record<string, string>> = {
  number: '25/KH-UBND',
  date: '15/01/2026',
  issuer: 'UBND tỉnh Gia Lai',
  province: 'Gia Lai',
  from: '2026',
  to: '2030',
  level: 'Cấp xã',
  measure: 'triệu đồng',
  proposalDays: '30/4; 30/10',
  roundDays: '30/6; 30/12',
};

function planTemplate(layout: RecordLayout, level: TemplateLevel): SheetPlan {
  // The period is asked for by its first and last year.
  const facts = factsAt(PLAN_FACTS, level).filter(({ id }) => id !== 'period');
  const head: Row = layout.fields.map((field) => ({ value: field.label.vi, look: LOOKS.header }));
  const rows = facts.map((fact, index): Row => [
    { value: index + 1, look: LOOKS.ordinal },
    { value: fact.label.vi, look: LOOKS.name },
    { value: null, look: LOOKS.name, ...(fact.type === 'date' ? { format: 'dd/mm/yyyy' } : {}) },
    { value: factNote(fact, level), look: LOOKS.below },
  ]);
  const widths = [7, 40, 34, 44];
  const top = 3;
  return {
    name: sheetTitle(layout),
    rows: [[{ value: layout.label.vi.toUpperCase(), look: LOOKS.title }], [], head, ...rows],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: widths,
    rowHeights: [24],
    validations: facts.flatMap((fact, index) => {
      const list = choicesAt(fact, level);
      const range = { top: top + index, left: 2, bottom: top + index, right: 2 };
      return list.length > 0 ? [{ range, list }] : [];
    }),
    page: appendixPage(widths, { top: 0, left: 0, bottom: top + facts.length - 1, right: 3 }, [2, 2]),
  };
}

function factNote(fact: Field, level: TemplateLevel): string | null {
  const examples = level === 'district' ? { ...FACT_EXAMPLES, ...FACT_EXAMPLES_OF_DISTRICTS } : FACT_EXAMPLES;
  const example = examples[fact.id] ?? choicesAt(fact, level)[0];
  return example === undefined ? null : `${EXAMPLE_MARK}: ${example}`;
}

/** A blank appendix: its totals are formulas already; the example row is to be written over. */
function appendixTemplate(layout: FilledFigures, { years: known, units, date }: TemplateOptions): SheetPlan {
  const level = templateLevel(date);
  // The last year is there to choose from; a plan's five years begin with this one.
  const years = known.length > PLAN_YEARS ? known.slice(1, PLAN_YEARS + 1) : known;
  const names = units ?? [
    `${EXAMPLE_MARK}: ${level === 'district' ? 'Huyện' : 'Xã'} A`,
    ...Array<string>(APPENDIX_ROWS - 1).fill(''),
  ];
  const subjects = names.map((name, key): RowSubject => ({ key, name, place: 'unit' }));
  const money = layout.measure === 'money';
  const shape = layout.filling;
  const shown = new Set(shape.blank ?? shape.always);
  const source: LeafSource = {
    subjects,
    shown,
    issues: [],
    textCells: [],
    leaf: () => ({ value: decimal(0), formula: () => undefined }),
  };
  const levels = { units: levelName(level), departments: 'Cấp tỉnh' };
  const plan = figurePlan({ layout, source, years, levels, options: {} });
  const sheet = figureSheet({
    name: layout.label.vi.slice(0, 31),
    texts: {
      number: '……',
      title: `${shape.title} ${periodWords(years)}`.trim().toUpperCase(),
      reference: referenceLine(undefined),
      ...(money ? { measure: measureLine('trieu') } : {}),
    },
    nameHeader: money ? 'Hạng mục nội dung' : 'ĐƠN VỊ',
    plan,
    leaf: (row, column) =>
      source.leaf(row.subject ?? { key: 0, name: '', place: 'unit' }, column.item.item.id, years),
    printed: () => decimal(0),
    decimals: 0,
    money,
    values: true,
    shares: false,
    onLongFormula: () => undefined,
  });
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(withoutNought)) };
}

/** Figures to be typed are blank; sums stand. */
function withoutNought(cell: Cell | undefined): Cell | undefined {
  return cell && cell.formula === undefined && cell.value === 0 ? { ...cell, value: null } : cell;
}
