import type { Cell, CellValue } from '../grid/grid';
import { cellAt, type CellRef } from '../grid/grid';
import { cellName, columnName, quotedSheet } from '../grid/address';
import type { RecognisedStars } from '../layouts/star-rules';
import type { ProductRecord } from '../records/product-record';
import { cellOf } from '../records/record';
import { starBefore, type Unlisted } from '../tallying/baseline';
import { addDays, daysBetween } from '../tallying/calendar';
import { movementsBetween, type Movements } from '../tallying/movements';
import { validMonthsOn } from '../tallying/star-rule-of';
import type { Counted } from '../tallying/tally';
import { columnRange } from './formula';
import type { InputData } from './input-data';
import { LOOKS } from './page/looks';
import type { SheetPlan } from './write-plan';

/*
 * A tally counts products, and product sheets list entries: a product that was recognised again stands there
 * twice. So the tally's formulas count over a sheet of their own with one row for each product, whose star and
 * dates are links to the entry that holds on the day.
 */

/** The words that the tally's formulas look for in the column of movements. */
export const MOVES = { new: 'Mới', renewed: 'Công nhận lại', lowered: 'Xuống hạng' } as const;

/** A rise in stars as the list of stars writes it: `Nâng 3-4`. */
export function upgradeWord(from: number, to: number): string {
  return `Nâng ${from}-${to}`;
}

/** A column of the hidden sheet that the star tally's formulas count over. */
export type SupportColumn = 'unit' | 'group' | 'stars' | 'before' | 'move' | 'valid' | 'expired';

const COLUMNS: Readonly<Record<SupportColumn, number>> = {
  unit: 1,
  group: 2,
  stars: 4,
  valid: 8,
  before: 9,
  move: 10,
  expired: 11,
};

const FIRST_ROW = 4;
const DATE_FORMAT = 'dd/mm/yyyy';
const [ON, THROUGH, STATUS, VALID] = [5, 6, 7, 8];

/** `unit` of a row without one, `group` likewise: a text, for a blank criterion matches nothing. */
export const NO_NAME = '(không ghi)';

/** The hidden sheet that the star tally counts over, and how formulas name its parts. */
export interface Support {
  readonly sheet: SheetPlan;
  /** The rows of one column, as a formula names them. */
  readonly range: (column: SupportColumn) => string;
  /** The cell that says how many products of the plan's baseline no sheet lists, of one star or in all. */
  readonly unlisted: (which: RecognisedStars | 'total') => string;
}

/** What is counted, from which day to which (`YYYY-MM-DD`). */
export interface StarSupportInput {
  /** The name of the appendix's sheet. */
  readonly appendix: string;
  readonly counted: readonly Counted[];
  readonly unlisted: Unlisted;
  readonly asOf: string;
  readonly from: string;
  readonly data: InputData;
}

/** The sheet that the tally's formulas count over. Its name is the appendix's own with `SP` behind it. */
export function starSupport(input: StarSupportInput): Support {
  const { appendix, counted, unlisted, asOf, from, data } = input;
  const name = `${appendix.slice(0, 28)} SP`;
  const moves = moveWords(
    movementsBetween(
      counted.map(({ product }) => product),
      from,
      asOf,
    ),
  );
  const bottom = FIRST_ROW + Math.max(counted.length, 1) - 1;
  const head = ['TT', 'Thuộc', 'Nhóm', 'Mục', 'Sao', 'Từ', 'Đến', 'Ghi', 'Còn', 'Trước', 'Biến động', 'Hết'];
  const rows = counted.map((each, index) => supportRow(each, index, moves.get(each.product) ?? null, input));
  return {
    sheet: {
      name,
      hidden: true,
      columnWidths: [6, 20, 8, 36, 8, 12, 12, 14, 8, 8, 16, 8],
      rows: [
        [
          text(
            'Trang tính của biểu tổng hợp hạng sao, do phuluc lập. Mỗi dòng là một mục, nối với trang nguồn.',
          ),
        ],
        [
          text('Ngày'),
          date(asOf),
          text('Từ'),
          date(from),
          text('Trước'),
          ...unlistedCells(name, bottom, unlisted, data),
        ],
        [],
        head.map((label) => text(label)),
        ...rows,
      ],
    },
    range: (column) => columnRange(name, COLUMNS[column], FIRST_ROW, bottom),
    unlisted: (which) => `${quotedSheet(name)}!$${columnName(UNLISTED[which])}$2`,
  };
}

/** Columns of the second row: the baseline that no sheet lists, by star and in all. */
const UNLISTED: Readonly<Record<RecognisedStars | 'total', number>> = { 3: 5, 4: 6, 5: 7, total: 8 };

/** The plan's own figures less what is listed, by formula where its cells hold just these figures. */
function unlistedCells(name: string, bottom: number, unlisted: Unlisted, data: InputData): Cell[] {
  const before = columnRange(name, COLUMNS.before, FIRST_ROW, bottom);
  const { plan } = data.records;
  const sheet = plan && data.sheetOf(plan.table);
  const of = (
    fact: 'baseline3' | 'baseline4' | 'baseline5' | 'baselineTotal',
    criterion: string,
    value: number,
  ): Cell => {
    const ref = plan?.cells[fact];
    if (!plan || !ref || !sheet || cellAt(sheet, ref.row, ref.col)?.value !== plan[fact]) return { value };
    const given = `${quotedSheet(sheet.name)}!$${columnName(ref.col)}$${ref.row + 1}`;
    return { value, formula: `MAX(0,${given}-COUNTIF(${before},${criterion}))` };
  };
  const { byStars, total } = unlisted;
  return [
    of('baseline3', '3', byStars[3]),
    of('baseline4', '4', byStars[4]),
    of('baseline5', '5', byStars[5]),
    of('baselineTotal', '">=3"', total),
  ];
}

function text(value: CellValue): Cell {
  return { value };
}

const EPOCH = '1899-12-30';

function date(iso: string): Cell {
  return { value: daysBetween(EPOCH, iso), format: DATE_FORMAT, look: LOOKS.centred };
}

/** Where the day of the tally stands on its support sheet, for the appendix to show. */
export const AS_OF_CELL = '$B$2';
const FROM_CELL = '$D$2';

function supportRow(
  { product, standing }: Counted,
  index: number,
  move: string | null,
  { from, data }: Pick<StarSupportInput, 'from' | 'data'>,
): Cell[] {
  const row = FIRST_ROW + index;
  const { latest, validity } = standing;
  const { entry, on, through, stars } = latest;
  const printed = on === undefined && through !== undefined;
  const onCell =
    on === undefined ? { value: null } : linked(entry, 'recognisedOn', daysBetween(EPOCH, on), data);
  const end: Cell =
    through === undefined
      ? { value: null }
      : printed
        ? linked(entry, 'expiresOn', daysBetween(EPOCH, through), data)
        : {
            value: daysBetween(EPOCH, through),
            formula: `EDATE(${cellName(row, ON)},${validMonthsOn(on ?? from)})`,
          };
  const status = entry.status === undefined ? null : validity === 'withdrawn' ? 'Thu hồi' : 'Còn';
  const valid: Cell =
    through === undefined
      ? { value: validity === 'valid' ? 1 : 0 }
      : {
          value: validity === 'valid' ? 1 : 0,
          formula: `IF(AND(${cellName(row, STATUS)}<>"Thu hồi",${cellName(row, THROUGH)}>=${AS_OF_CELL}),1,0)`,
        };
  const lapsed = validity === 'expired' && through !== undefined && through >= addDays(from, -1);
  const expired: Cell =
    through === undefined
      ? { value: 0 }
      : {
          value: lapsed ? 1 : 0,
          formula: `IF(AND(${cellName(row, VALID)}=0,${cellName(row, STATUS)}<>"Thu hồi",${cellName(row, THROUGH)}>=${FROM_CELL}-1),1,0)`,
        };
  const before = starBefore(product, Number(from.slice(0, 4)));
  return [
    { value: index + 1 },
    { value: product.unit ?? NO_NAME },
    { value: product.group ?? NO_NAME },
    { value: product.name },
    linked(entry, 'stars', stars, data),
    { ...onCell, format: DATE_FORMAT },
    { ...end, format: DATE_FORMAT },
    { value: status },
    valid,
    { value: before ?? null },
    { value: move },
    expired,
  ];
}

/** A link to the entry's own cell where that holds the very value; else the value as read. */
function linked(entry: ProductRecord, field: string, value: number, data: InputData): Cell {
  const ref: CellRef | undefined = cellOf(entry, field);
  const sheet = data.sheetOf(entry.at.table);
  if (!ref || !sheet || cellAt(sheet, ref.row, ref.col)?.value !== value) return { value };
  return { value, formula: `${quotedSheet(sheet.name)}!${cellName(ref.row, ref.col)}` };
}

function moveWords(movements: Movements): ReadonlyMap<Counted['product'], string> {
  return new Map([
    ...movements.new.map((product) => [product, MOVES.new] as const),
    ...movements.renewed.map((product) => [product, MOVES.renewed] as const),
    ...movements.upgraded.flatMap(({ from, to, products }) =>
      products.map((product) => [product, upgradeWord(from, to)] as const),
    ),
    ...movements.lowered.flatMap(({ products }) =>
      products.map((product) => [product, MOVES.lowered] as const),
    ),
  ]);
}
