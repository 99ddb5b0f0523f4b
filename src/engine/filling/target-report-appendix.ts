import { divide, isZero, multiply, decimal, round, toNumber, toPlain, type Decimal } from '../decimal';
import { cellName, quotedSheet, refNames } from '../grid/address';
import type { Cell, CellRef, Row } from '../grid/grid';
import { INPUTS } from '../layouts/inputs';
import { TARGET_REPORT } from '../layouts/appendices/target-report';
import type { Actual, Unknown } from '../targets/actual';
import { lackingNoun } from '../targets/lacking-noun';
import { reportTargets, undecidedBy, type TargetResult } from '../targets/report-targets';
import { countOfFilled, countOfValues, sumOfFigures } from './counting-formula';
import type { MadeSheet, Naming } from './figure-appendix';
import type { FillOptions } from './fill-options';
import type { InputData } from './input-data';
import { fitPage, type ColumnNeed } from './page/fit-page';
import { layOut } from './page/lay-out';
import type { Looks } from './page/looks';
import { signatureBlock } from './page/signature-block';
import { widestWord } from './page/text-width';
import { dayLine, periodWords, referenceLine, titleBlock } from './page/title-block';
import type { SheetPlan } from './write-plan';

const WIDTHS = [6, 44, 12, 12, 12, 12, 16, 34];
const ACTUAL = 4;

/** The words of the last columns; the appendix is Vietnamese in every language, as all appendices are. */
const VERDICTS = { reached: 'Đạt', missed: 'Không đạt', undecided: 'Chưa đủ dữ liệu' } as const;
const BECAUSE: Readonly<Record<Unknown, string>> = {
  'no-products': 'Không có danh mục sản phẩm',
  'no-producers': 'Không có danh sách chủ thể',
  'no-units': 'Danh sách đơn vị không có số liệu này',
  'empty-denominator': 'Mẫu số bằng không',
  'over-whole': 'Tỷ lệ ghi trên 100 %',
  blanks: 'Còn ô trống hoặc mâu thuẫn',
  'not-counted': 'Chưa ghi số thực hiện',
};

/** The plan's targets against what was reached. Undefined where no row states a target that can be read. */
export function targetReportAppendix(
  data: InputData,
  naming: Naming,
  options: FillOptions,
): MadeSheet | undefined {
  const { asOf } = data;
  if (asOf === undefined) return undefined;
  const results = reportTargets(data.records, asOf).targets;
  if (results.length === 0) return undefined;
  const page = fitPage(columnNeeds, options.paper);
  const { looks } = page;
  const heading = options.headings?.['target-report'];
  const title = titleBlock(
    {
      number: heading?.number ?? naming.number,
      title:
        heading?.title ??
        `KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHƯƠNG TRÌNH OCOP ${periodWords(data.years)}`.trim().toUpperCase(),
      reference: referenceLine(data.caption),
      measure: dayLine(asOf),
    },
    WIDTHS.length,
    looks,
  );
  const top = title.rows.length + 1;
  const support = `${naming.sheet.slice(0, 28)} CT`;
  const header: Row = TARGET_REPORT.fields.map(({ label }) => ({ value: label.vi, look: looks.header }));
  const severalFiles = new Set(data.records.tables.map(({ file }) => file)).size > 1;
  const body = results.map((result, index) =>
    reportRow(result, index, top + index, { support, values: options.values ?? false, severalFiles, looks }),
  );
  const signed = signatureBlock(options.foot, top + body.length, page);
  return {
    sheet: layOut(
      {
        name: naming.sheet,
        rows: [...title.rows, header, ...body, ...signed.rows],
        merges: [...title.merges, ...signed.merges],
        header: [top - 1, top - 1],
        foot: top + body.length,
      },
      page,
    ),
    ...(options.values ? {} : { support: supportSheet(support, results, data) }),
    issues: [],
  };
}

/** Points of each column with 12-point letters: at least its widest heading, at best what the report likes to have. */
function columnNeeds(size: number): ColumnNeed[] {
  return TARGET_REPORT.fields.map(({ label }, index): ColumnNeed => {
    const wanted = (WIDTHS[index] ?? 0) * size * 0.5;
    const least = Math.max(widestWord(label.vi, size, 'bold') + 7, wanted * 0.7);
    return { least, wanted: Math.max(least, wanted), grows: index === 1 || index === 7 ? 1 : 0 };
  });
}

interface Context {
  readonly support: string;
  readonly values: boolean;
  readonly severalFiles: boolean;
  readonly looks: Looks;
}

function reportRow(result: TargetResult, index: number, row: number, context: Context): Row {
  const { target, actual, counted } = result;
  const { looks } = context;
  const low = target.planned[0] ?? decimal(0);
  const share = counted.kind === 'share';
  const own = (col: 'B' | 'C'): string =>
    `${quotedSheet(context.support)}!$${col}$${SUPPORT_TOP + index + 1}`;
  const live = !context.values && actual !== undefined;
  const sign = target.comparator === 'at-most' ? '<=' : '>=';
  const actualFormula = share ? `IF(${own('C')}=0,0,ROUND(${own('B')}/${own('C')}*100,2))` : own('B');
  const met = share
    ? `${own('B')}*100${sign}${toPlain(low)}*${own('C')}`
    : `${own('B')}${sign}${toPlain(low)}`;
  const figure = (value: Decimal | undefined, formula: string): Cell => ({
    value: value ? toNumber(value) : null,
    ...(live ? { formula } : {}),
    format: '#,##0.##',
    look: looks.figure,
  });
  const ratio = actual && !isZero(low) ? divide(multiply(actual, decimal(100)), low, 1) : undefined;
  return [
    { value: index + 1, look: looks.ordinal },
    { value: target.text, look: looks.name },
    { value: target.measure, look: looks.centred },
    { value: plannedText(result), look: looks.centred },
    figure(actual && share ? round(actual, 2) : actual, actualFormula),
    ratio
      ? figure(ratio, `ROUND(${cellName(row, ACTUAL)}/${toPlain(low)}*100,1)`)
      : { value: null, look: looks.figure },
    {
      value: VERDICTS[result.verdict],
      ...(live ? { formula: `IF(${met},"${VERDICTS.reached}","${VERDICTS.missed}")` } : {}),
      look: looks.centred,
    },
    { value: evidence(result, context.severalFiles), look: looks.name },
  ];
}

/** As a Vietnamese sheet prints it. */
const shownFigure = (value: Decimal): string => toPlain(value).replace('.', ',');

function plannedText({ target: { planned, comparator } }: TargetResult): string {
  const figures = planned.map(shownFigure).join(' - ');
  return comparator === 'at-least' ? `≥ ${figures}` : comparator === 'at-most' ? `≤ ${figures}` : figures;
}

/** As `locales/shown/undecided.ts` has it; the appendix is Vietnamese. */
function undecidedText(result: Pick<TargetResult, 'counted' | 'because'>): string[] {
  const columns = undecidedBy(result);
  if (columns.length === 0) return result.because ? [BECAUSE[result.because]] : [];
  return columns.map(({ layout, field, why, count }) => {
    const heading = INPUTS[layout].fields.find(({ id }) => id === field)?.label.vi ?? field;
    return {
      blank: `cột “${heading}” còn ${count} ô trống`,
      contradicting: `cột “${heading}” có ${count} ô mâu thuẫn nhau`,
      vague: `cột “${heading}” có ${count} ô chưa ghi rõ quy mô`,
      'no-column': `không có cột “${heading}”`,
    }[why];
  });
}

const MOST_CELLS = 3;

/** What a result rests on: the two figures of a share, and the cells. */
function evidence(result: TargetResult, severalFiles: boolean): string {
  const { counted, lacking, verdict } = result;
  if (counted.kind === 'unknown') return BECAUSE[counted.because];
  const names = refNames(counted.cells, severalFiles);
  const cells = names.slice(0, MOST_CELLS).join('; ') + (names.length > MOST_CELLS ? '; …' : '');
  return [
    ...(counted.kind === 'share' && verdict !== 'undecided'
      ? [`${counted.numerator}/${counted.denominator}`]
      : []),
    ...undecidedText(result),
    ...(verdict === 'missed' && lacking
      ? [`thiếu ${shownFigure(lacking)} ${lackingNoun(result, 'vi')}`.trim()]
      : []),
    ...(cells === '' ? [] : [cells]),
  ].join('; ');
}

const SUPPORT_TOP = 2;

/** Numerators and denominators, as formulas over the input sheets where plain functions count them. */
function supportSheet(name: string, results: readonly TargetResult[], data: InputData): SheetPlan {
  return {
    name,
    hidden: true,
    columnWidths: [6, 14, 14],
    rows: [
      [{ value: 'Trang tính của biểu kết quả thực hiện chỉ tiêu, do phuluc lập.' }],
      [{ value: 'TT' }, { value: 'Tử' }, { value: 'Mẫu' }],
      ...results.map(({ counted, actual }, index): Row => [
        { value: index + 1 },
        ...figuresBehind(counted, actual, data),
      ]),
    ],
  };
}

function figuresBehind(counted: Actual, actual: Decimal | undefined, data: InputData): Cell[] {
  switch (counted.kind) {
    case 'unknown':
      return [];
    case 'reported':
      return [linked(counted.cells, actual, data)];
    case 'count':
      return [counting(counted.cells, counted.count, data)];
    case 'share':
      return [
        counting(counted.cells, counted.numerator, data),
        counting(counted.denominatorCells, counted.denominator, data, true),
      ];
  }
}

function counting(cells: readonly CellRef[], count: number, data: InputData, whole = false): Cell {
  const formula =
    (whole ? countOfFilled(cells, count, data) : undefined) ??
    countOfValues(cells, count, data) ??
    sumOfFigures(cells, count, data);
  return { value: count, ...(formula === undefined ? {} : { formula }) };
}

/** The reported value: a link where its cell holds that very figure. */
function linked([cell]: readonly CellRef[], actual: Decimal | undefined, data: InputData): Cell {
  const value = actual ? toNumber(actual) : null;
  const table =
    cell && data.records.tables.find(({ file, sheet }) => file === cell.file && sheet === cell.sheet);
  const sheet = table && data.sheetOf(table);
  if (!cell || !sheet || sheet.rows[cell.row]?.[cell.col]?.value !== value) return { value };
  return { value, formula: `${quotedSheet(sheet.name)}!${cellName(cell.row, cell.col)}` };
}
