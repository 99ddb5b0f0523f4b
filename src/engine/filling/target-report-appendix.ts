import { SUPPORT_TOP, targetSupport } from './target-support';
import { divide, isZero, multiply, decimal, round, toNumber, toPlain, type Decimal } from '../decimal';
import { cellName, quotedSheet } from '../grid/address';
import type { Cell, CellRef, Row } from '../grid/grid';
import { INPUTS } from '../layouts/inputs';
import { TARGET_REPORT } from '../layouts/appendices/target-report';
import type { Unknown } from '../targets/actual';
import { lackingNoun } from '../targets/lacking-noun';
import { reportTargets, undecidedBy, type TargetResult } from '../targets/report-targets';
import type { MadeSheet, Naming } from './figure-appendix';
import type { FillOptions } from './fill-options';
import type { InputData } from './input-data';
import { fitPage, type ColumnNeed } from './page/fit-page';
import { layOut } from './page/lay-out';
import type { Looks } from './page/looks';
import { signatureBlock } from './page/signature-block';
import { widestWord } from './page/text-width';
import { dayLine, periodWords, referenceLine, titleBlock } from './page/title-block';

const WIDTHS = [6, 44, 12, 12, 12, 12, 16, 34];
const ACTUAL = 4;

/** The words of the last columns; the appendix is Vietnamese in every language, as all appendices are. */
const VERDICTS = { reached: 'Đạt', missed: 'Không đạt', undecided: 'Chưa đủ dữ liệu' } as const;
/** What can still be reached is not missed yet. */
const NOT_YET = 'Chưa đạt';
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
  const body = results.map((result, index) =>
    reportRow(result, index, top + index, { support, values: options.values ?? false, data, looks }),
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
    ...(options.values ? {} : { support: targetSupport(support, results, data) }),
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
  readonly data: InputData;
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
      value: result.verdict === 'missed' ? missedText(result) : VERDICTS[result.verdict],
      ...(live ? { formula: `IF(${met},"${VERDICTS.reached}","${missedText(result)}")` } : {}),
      look: looks.centred,
    },
    { value: evidence(result, context.data), look: looks.name },
  ];
}

/** While its time runs a target that is to be reached is not reached yet; a limit that is passed is passed. */
function missedText({ open, target }: TargetResult): string {
  return open && target.comparator !== 'at-most' ? NOT_YET : VERDICTS.missed;
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

/** What a result rests on, in words for paper: the two figures of a share, what is lacking, which sheets tell it. */
function evidence(result: TargetResult, data: InputData): string {
  const { counted, lacking, verdict } = result;
  if (counted.kind === 'unknown') return BECAUSE[counted.because];
  const told = counted.kind === 'reported' ? REPORTED : toldBy(counted.cells, data);
  return [
    ...(counted.kind === 'share' && verdict !== 'undecided'
      ? [`${counted.numerator}/${counted.denominator}`]
      : []),
    ...undecidedText(result),
    ...(verdict === 'missed' && lacking
      ? [`còn thiếu ${shownFigure(lacking)} ${lackingNoun(result, 'vi')}`.trim()]
      : []),
    ...(told === '' ? [] : [`theo ${told}`]),
  ].join('; ');
}

const REPORTED = 'số thực hiện ghi ở biểu chỉ tiêu';

/** The input sheets that cells stand on, by their kind: `danh mục sản phẩm, danh sách chủ thể`. */
function toldBy(cells: readonly CellRef[], { records }: InputData): string {
  const kinds = cells.flatMap(({ file, sheet, row }) =>
    records.tables
      .filter((table) => table.file === file && table.sheet === sheet)
      .filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)
      .map(({ layout }) => layout.named.vi),
  );
  return [...new Set(kinds)].join(', ');
}
