import { z } from 'zod';
import type { SheetPlan, Validation, WritePlan } from '../../engine/filling/write-plan';
import type { Cell, CellLook, Row } from '../../engine/grid/grid';

/*
 * Write plans as a short text, to be kept in a workbook: each look and each number format once, each cell
 * by what it holds.
 */

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ error: z.string() })]);
const range = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });
const look = z.object({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  fontName: z.string().optional(),
  fontSize: z.number().optional(),
  horizontal: z.enum(['left', 'center', 'right', 'justify']).optional(),
  vertical: z.enum(['top', 'center', 'bottom']).optional(),
  wrap: z.boolean().optional(),
  indent: z.number().optional(),
  border: z.boolean().optional(),
  fill: z.string().optional(),
});

/** Value, look's number, formula, format's number; what is not there at the end is left out. 0: no cell. */
const packedCell = z.union([
  z.literal(0),
  z.tuple([value]),
  z.tuple([value, z.number().nullable()]),
  z.tuple([value, z.number().nullable(), z.string().nullable()]),
  z.tuple([value, z.number().nullable(), z.string().nullable(), z.number()]),
]);
type PackedCell = z.infer<typeof packedCell>;

const size = z.number().nullable();
const page = z.object({
  paper: z.enum(['a4', 'a3']).optional(),
  orientation: z.enum(['portrait', 'landscape']),
  margins: z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }),
  printArea: range,
  titleRows: z.tuple([z.number(), z.number()]).optional(),
  pageStarts: z.array(z.number()).optional(),
  pageNumbers: z.boolean(),
});
const place = z.object({ row: z.number(), col: z.number() });
const chart = z.object({
  title: z.string(),
  kind: z.enum(['bar', 'column']),
  stacked: z.boolean(),
  series: z.array(z.object({ title: z.string(), categories: z.string(), values: z.string() })),
  from: place,
  to: place,
});
const validation = z.object({
  range,
  list: z.union([z.array(z.string()), z.object({ reference: z.string() })]),
});
const sheet = z.object({
  name: z.string(),
  rows: z.array(z.array(packedCell)),
  merges: z.array(range).optional(),
  columnWidths: z.array(size).optional(),
  columnPoints: z.array(z.number()).optional(),
  rowHeights: z.array(size).optional(),
  hidden: z.boolean().optional(),
  front: z.boolean().optional(),
  veryHidden: z.boolean().optional(),
  page: page.optional(),
  charts: z.array(chart).optional(),
  validations: z.array(validation).optional(),
});
const content = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const edit = z.object({
  ref: z.object({ file: z.string(), sheet: z.string(), row: z.number(), col: z.number() }),
  content,
  format: z.string().optional(),
  was: content.optional(),
});

export const packedPlan = z.object({
  looks: z.array(look),
  formats: z.array(z.string()),
  sheets: z.array(sheet),
  edits: z.array(edit),
});
export type PackedPlan = z.infer<typeof packedPlan>;

export function packed(plan: WritePlan): PackedPlan {
  const looks = new Palette<CellLook>(JSON.stringify);
  const formats = new Palette<string>((format) => format);
  const cellOf = (cell: Cell | undefined): PackedCell => {
    if (!cell) return 0;
    const lookAt = cell.look ? looks.at(cell.look) : null;
    if (cell.format !== undefined) return [cell.value, lookAt, cell.formula ?? null, formats.at(cell.format)];
    if (cell.formula !== undefined) return [cell.value, lookAt, cell.formula];
    return lookAt === null ? [cell.value] : [cell.value, lookAt];
  };
  const sizes = (list: SheetPlan['columnWidths']): (number | null)[] =>
    Array.from(list ?? [], (each) => each ?? null);
  const sheets = plan.sheets.map((each): PackedPlan['sheets'][number] => ({
    name: each.name,
    rows: Array.from(each.rows, (row) => Array.from(row ?? [], cellOf)),
    merges: [...(each.merges ?? [])],
    columnWidths: sizes(each.columnWidths),
    ...(each.columnPoints ? { columnPoints: [...each.columnPoints] } : {}),
    rowHeights: sizes(each.rowHeights),
    ...(each.hidden ? { hidden: true } : {}),
    ...(each.front ? { front: true } : {}),
    ...(each.veryHidden ? { veryHidden: true } : {}),
    ...(each.validations ? { validations: each.validations.map(validationOf) } : {}),
    ...(each.page ? { page: pageOf(each.page) } : {}),
    ...(each.charts ? { charts: each.charts.map((each) => ({ ...each, series: [...each.series] })) } : {}),
  }));
  return { looks: looks.all, formats: formats.all, sheets, edits: plan.edits.map((each) => ({ ...each })) };
}

function validationOf({ range: at, list }: Validation): z.infer<typeof validation> {
  return { range: at, list: 'reference' in list ? list : [...list] };
}

function pageOf({ titleRows, pageStarts, ...rest }: NonNullable<SheetPlan['page']>): z.infer<typeof page> {
  return {
    ...rest,
    ...(titleRows ? { titleRows: [...titleRows] } : {}),
    ...(pageStarts ? { pageStarts: [...pageStarts] } : {}),
  };
}

export function unpacked(plan: PackedPlan): WritePlan {
  const looks = plan.looks.map(defined);
  const cellOf = (cell: PackedCell): Cell | undefined => {
    if (cell === 0) return undefined;
    const [held, lookAt, formula, formatAt] = cell;
    const ownLook = typeof lookAt === 'number' ? looks[lookAt] : undefined;
    const format = typeof formatAt === 'number' ? plan.formats[formatAt] : undefined;
    return {
      value: held,
      ...(typeof formula === 'string' ? { formula } : {}),
      ...(format === undefined ? {} : { format }),
      ...(ownLook ? { look: ownLook } : {}),
    };
  };
  const sizes = (list: readonly (number | null)[] | undefined) => list?.map((each) => each ?? undefined);
  return {
    sheets: plan.sheets.map((each): SheetPlan => {
      const { rows, columnWidths, rowHeights, ...rest } = each;
      return defined({
        ...rest,
        rows: rows.map((row): Row => row.map(cellOf)),
        columnWidths: sizes(columnWidths) ?? [],
        rowHeights: sizes(rowHeights) ?? [],
        page: each.page && defined(each.page),
      });
    }),
    edits: plan.edits.map(defined),
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without members that are there but undefined, which the grid's types do not know. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(object).filter(([, member]) => member !== undefined),
  ) as Defined<T>;
}

class Palette<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly key: (item: T) => string) {}

  at(item: T): number {
    const key = this.key(item);
    const place = this.places.get(key) ?? this.all.push(item) - 1;
    this.places.set(key, place);
    return place;
  }
}
