import { absolute, isZero, shift, subtract, type Decimal } from '../../engine/decimal';
import type { FundingResult } from '../../engine/funding/analyse';
import { failingSums } from '../../engine/funding/failing-sums';
import { lookupOf } from '../../engine/funding/lattice';
import { amountIn, isLost, printed, type Money } from '../../engine/funding/money';
import type { Difference, Reconciliation } from '../../engine/funding/reconcile';
import { comparedSources } from '../../engine/funding/sources-in-use';
import { worthTelling } from '../../engine/funding/worth-telling';
import { amountInWords } from '../../engine/text/amount-in-words';
import { DONG_EXPONENT, type MoneyUnit } from '../../engine/text/measure-unit';
import { sideInFull } from '../funding-side';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownCells, shownFigure, shownShare } from '../shown/figures';
import { source as sourceName } from '../shown/source-name';

/** Longer tables belong in the workbook that goes with the minutes. */
const MOST_ROWS = 20;
const MOST_NAMES = 5;

/** The differences of two sides, unit by unit, as texts. */
export interface MinutesTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Differences that the table leaves to the workbook. */
  readonly more: string;
}

/** What goes into the minutes: a short paragraph and then tables. */
export interface FundingMinutes {
  readonly paragraph: string;
  readonly tables: readonly MinutesTable[];
}

/**
 * What goes into the minutes: totals in figures and words, each pair of sides named by file, version and date,
 * then a table by unit with the differences in the direction that is said. Minutes are written in Vietnamese
 * whatever language the reviewer reads. Undefined where there is no money.
 */
export function fundingMinutes(result: FundingResult): FundingMinutes | undefined {
  const { summary, main, reconciliations } = result;
  if (!summary?.total || !main) return undefined;
  const { measure, total, state, other } = summary;
  const said = summary.measureUnsaid === true ? undefined : measure;
  const parts = [
    ...(state ? [`ngân sách nhà nước ${amount(state.amount, said)}${share(state.share)}`] : []),
    ...(other ? [`vốn khác ${amount(other.amount, said)}${share(other.share)}`] : []),
  ];
  // nobody's minutes say đồng where the sheet may mean triệu
  const inWords = said ? `bằng chữ: ${words(total, said)}` : 'bảng không ghi đơn vị tính';
  const split = parts.length > 0 ? `, gồm ${parts.join(' và ')}` : '';
  const numbered = reconciliations.map((each, index) => {
    const offset = differing(reconciliations.slice(0, index)).length;
    return { each, table: offset + 1 };
  });
  const many = differing(reconciliations).length > 1;
  return {
    paragraph: [
      `Tổng kinh phí theo ${reconciliations.some(({ left }) => left === main) ? '(1) ' : ''}${sideInFull(main, 'vi')} là ${amount(total, said)} (${inWords})${split}.`,
      ...caution(result),
      ...numbered.map(({ each, table }) => comparison(each, many ? table : undefined, each.left === main)),
      ...(differing(reconciliations).length > 0 ? ['Đề nghị các đơn vị rà soát, thống nhất số liệu.'] : []),
    ].join(' '),
    tables: numbered.flatMap(({ each, table }) => tableOf(each, measure, many ? table : undefined)),
  };
}

/** The minutes as plain text: the tables' columns stand apart by tabs, as a text editor and Excel take them. */
export function minutesText({ paragraph, tables }: FundingMinutes): string {
  return [
    paragraph,
    ...tables.flatMap(({ title, head, rows, more }) => [
      '',
      title,
      ...[head, ...rows].map((row) => row.join('\t')),
      ...(more === '' ? [] : [more]),
    ]),
  ].join('\n');
}

function differing(all: readonly Reconciliation[]): Reconciliation[] {
  return all.filter((each) => worthTelling(each).real.length > 0);
}

function amount(value: Decimal, measure: MoneyUnit | undefined): string {
  return measure ? `${shownFigure(value)} ${MEASURE_NAMES.vi[measure]}` : shownFigure(value);
}

function words(value: Decimal, measure: MoneyUnit): string {
  return amountInWords(shift(value, DONG_EXPONENT[measure]));
}

function share(value: Decimal | undefined): string {
  return value ? ` (${shownShare(value)} %)` : '';
}

/** What keeps the totals from being all of it: sums that fail, cells that cannot be read. */
function caution({ summary, main, findings }: FundingResult): string[] {
  const failing = main ? failingSums(main, findings) : [];
  const lost = summary?.lost ?? [];
  return [
    ...(failing.length > 0
      ? [
          `Bảng này có ${failing.length} tổng chưa khớp (${shownCells(failing)}); số nêu ở đây là số ghi trong bảng.`,
        ]
      : []),
    ...(lost.length > 0
      ? [`${lost.length} ô không đọc được (${shownCells(lost)}); số nêu ở đây tính từ các ô còn lại.`]
      : []),
  ];
}

function comparison(reconciliation: Reconciliation, table: number | undefined, named: boolean): string {
  const { left, right, equal, compared, lost } = reconciliation;
  const { real, rounding, onlyLeft, onlyRight } = worthTelling(reconciliation);
  const first = named ? '(1)' : `(1) ${sideInFull(left, 'vi')}`;
  const sides = `Đối chiếu ${first} với (2) ${sideInFull(right, 'vi')}`;
  const counts = [
    compared === 0 ? 'không có số nào của hai bên so được với nhau' : `${equal} số khớp`,
    ...(rounding.length > 0 ? [`${rounding.length} số chênh do làm tròn`] : []),
    ...(real.length > 0
      ? [
          `${real.length} số khác nhau, lấy (1) trừ (2), theo bảng${table === undefined ? '' : ` ${table}`} dưới đây`,
        ]
      : []),
    ...(compared > 0 && real.length === 0 && onlyLeft.length + onlyRight.length === 0
      ? ['không có số nào khác nhau']
      : []),
  ].join(', ');
  return [
    `${sides}: ${counts}.`,
    ...absentUnits(onlyLeft, '(2)'),
    ...absentUnits(onlyRight, '(1)'),
    ...(lost.length > 0
      ? [`Chưa đối chiếu số lấy từ ${lost.length} ô không đọc được (${shownCells(lost)}).`]
      : []),
  ].join(' ');
}

function absentUnits(names: readonly string[], side: string): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length > MOST_NAMES ? ` và ${names.length - MOST_NAMES} đơn vị nữa` : '';
  return [`${names.length} đơn vị không có số liệu ở bên ${side}: ${shown}${more}.`];
}

function tableOf(
  reconciliation: Reconciliation,
  measure: MoneyUnit,
  table: number | undefined,
): MinutesTable[] {
  const { left, right } = reconciliation;
  const { real } = worthTelling(reconciliation);
  if (real.length === 0) return [];
  const names = [left, right].map(({ kind }) => (kind === 'typed' ? 'số gõ vào' : LAYOUT_NAMES.vi[kind]));
  const byUnit = [...real].sort(
    (a, b) =>
      order(reconciliation, a) - order(reconciliation, b) || (a.year ?? Infinity) - (b.year ?? Infinity),
  );
  const shown = byUnit.slice(0, MOST_ROWS);
  const rest = byUnit.length - shown.length;
  return [
    {
      title: `Bảng${table === undefined ? '' : ` ${table}`}. Số liệu khác nhau theo đơn vị (đơn vị tính: ${MEASURE_NAMES.vi[measure]})`,
      head: [
        'Đơn vị',
        'Năm',
        'Nguồn',
        `(1) ${names[0]}`,
        `(2) ${names[1]}`,
        '(1) − (2)',
        'Bên (1) so với bên (2)',
      ],
      rows: [
        ...shown.map((each, index) => rowOf(each, measure, shown[index - 1])),
        ...wholeRow(reconciliation, measure),
      ],
      more: rest > 0 ? `Còn ${rest} số khác nhau trong bảng đối chiếu (.xlsx) kèm theo.` : '',
    },
  ];
}

/** Units as the left side lists them; what both list comes before the whole plan. */
function order({ differences }: Reconciliation, { row }: Difference): number {
  const first = differences.findIndex((each) => each.row.kind === row.kind && each.row.name === row.name);
  return row.kind === 'row' ? first : differences.length + first;
}

function rowOf(difference: Difference, measure: MoneyUnit, before: Difference | undefined): string[] {
  const { row, year, source, left, right } = difference;
  const name = row.name ?? 'Toàn kế hoạch';
  return [
    before?.row === row ? '' : name,
    year === undefined ? 'cả giai đoạn' : String(year),
    sourceName(source, 'vi'),
    figure(left, measure),
    figure(right, measure),
    ...offBy(amountIn(printedDifference(difference), measure), measure),
  ];
}

/** Of the figures as printed, so that a reader can subtract them; of those held where they print alike. */
function printedDifference({ left, right, difference }: Difference): Decimal {
  const off = subtract(printed(left), printed(right));
  return isZero(off) ? difference : off;
}

function figure(money: Money, measure: MoneyUnit): string {
  return money.absent ? 'không ghi' : shownFigure(amountIn(printed(money), measure));
}

/** `+64`, `nhiều hơn sáu mươi tư triệu đồng`. */
function offBy(value: Decimal, measure: MoneyUnit): [string, string] {
  if (isZero(value)) return ['0', 'bằng nhau'];
  const inWords = words(absolute(value), measure);
  const more = value.digits > 0n;
  const amountWords = inWords.charAt(0).toLowerCase() + inWords.slice(1);
  return [`${more ? '+' : ''}${shownFigure(value)}`, `${more ? 'nhiều hơn' : 'ít hơn'} ${amountWords}`];
}

/**
 * What both sides come to in all, where no row tells it yet. Where one of them has units that the other has not,
 * their sums are of different things: nobody is told that a commune's own sheet is billions short of the province.
 */
function wholeRow(reconciliation: Reconciliation, measure: MoneyUnit): string[][] {
  const { left, right, differences } = reconciliation;
  const { onlyLeft, onlyRight } = worthTelling(reconciliation);
  if (onlyLeft.length + onlyRight.length > 0) return [];
  const told = differences.some(
    ({ row, year, source }) => row.kind === 'all' && year === undefined && source === 'total',
  );
  if (told || !comparedSources(left, right).has('total')) return [];
  const [ours, theirs] = [left, right].map((view) => lookupOf(view)('all', undefined, 'total'));
  if (!ours || !theirs || isLost(ours) || isLost(theirs)) return [];
  const off = amountIn(subtract(printed(ours), printed(theirs)), measure);
  return [
    [
      'Toàn kế hoạch',
      'cả giai đoạn',
      sourceName('total', 'vi'),
      figure(ours, measure),
      figure(theirs, measure),
      ...offBy(off, measure),
    ],
  ];
}
