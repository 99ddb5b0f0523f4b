import { crossPairs, judgePair } from './checking/cross';
import { checkFormulaSlips } from './checking/formula-slips';
import { checkTable, weighSums, type TableCheck } from './checking/check-table';
import { toldByRecords } from './checking/judge';
import { inputSums } from './checking/input-sums';
import { workbookNotices } from './checking/workbook-notices';
import { checkMarkCounts } from './checking/mark-counts';
import { sheetNotices } from './checking/sheet-notices';
import { checkMeans } from './checking/means';
import { checkShares } from './checking/shares';
import { checkLevels } from './checking/abolished-level';
import { checkPlanNumbers } from './checking/plan-numbers';
import { checkUnits } from './checking/units';
import { checkMoney } from './funding/check-money';
import { checkTexts, type TextResult } from './document/check-text';
import { withoutTypedInText } from './document/typed-figures';
import type { Finding } from './findings';
import { glimpseOf, type Glimpse } from './grid/glimpse';
import type { Sheet, Workbook } from './grid/grid';
import type { LayoutId } from './layouts/layout';
import { checkLists } from './lists/check-lists';
import { checkTitles } from './lists/check-titles';
import { checkTargetTexts } from './lists/check-target-texts';
import { recogniseSheet, unicodeOf, type SaidOfSheets, type SheetReading } from './meaning/recognise';
import { measureFindings } from './plan/measure-missing';
import { repeatedFindings, withoutToldTwice } from './plan/repeated-findings';
import { repeatedTables } from './plan/repeated-tables';
import { withoutCopies } from './plan/without-copies';
import { readPrinted, readRecords } from './records/read-records';
import type { RecordTable } from './records/record-table';
import type { Records } from './records/records';
import type { Table } from './reading/table';
import { checkPlanCounts } from './tallying/check-plan-counts';
import { checkSummaries } from './tallying/check-summaries';
import { productFindings } from './tallying/tally';
import { reportTargets } from './targets/report-targets';
import { withoutMapping } from './units/mapping-sheet';

/** How a whole check ended: sums by their verdict, findings by their severity. Sums that a search found alone count too. */
export interface Summary {
  readonly identities: number;
  readonly pass: number;
  readonly rounding: number;
  readonly fail: number;
  readonly undecided: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Everything that a check of one plan found out. Plain data: it crosses a worker's border as it is. */
export interface CheckResult {
  readonly files: readonly string[];
  /** The appendices. */
  readonly tables: readonly Table[];
  /** The input sheets: what districts send. */
  readonly records: Records;
  /** Lists of records that the plan prints among its appendices. */
  readonly printed?: readonly RecordTable[];
  /** Every sheet that holds a table or a figure. */
  readonly sheets: readonly SheetAccount[];
  /** Input sheets with sums of their own, as figures. */
  readonly inputFigures?: readonly Table[];
  /** The texts of documents among the files, as read; absent where there are none. */
  readonly texts?: readonly TextResult[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** What became of one sheet: which layouts its tables were read as, and whether it holds figures at all. */
export interface SheetAccount {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly read: readonly LayoutId[];
  readonly hasFigures: boolean;
  /** What stands there, where it was read as nothing. */
  readonly glimpse?: Glimpse;
}

/** What a person or a host says about a check. */
export interface CheckOptions {
  /** What a person says of the sheets' readings. */
  readonly said?: SaidOfSheets;
  /** True where the workbooks are some of many that are read one after the other. */
  readonly severalFiles?: boolean;
  /**
   * The day of the report, `YYYY-MM-DD`, for what depends on one: stars, recognitions, targets. Without it
   * nothing is said of these.
   */
  readonly asOf?: string;
  /** Called with 0 to 1 as the work goes on. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Recognises, reads and checks the workbooks of one plan. Pure; the same input gives the same result.
 * Findings come in the order of sheets, and in each table as read; reports sort them by weight.
 */
export function checkPlan(given: readonly Workbook[], options: CheckOptions = {}): CheckResult {
  const workbooks = withoutCopies(given).map(withoutMapping);
  const report = options.onProgress ?? (() => undefined);
  const said = options.said ?? {};
  const severalFiles = options.severalFiles ?? workbooks.length > 1;
  const sheets = workbooks.flatMap((workbook) => workbook.sheets.map((sheet) => ({ workbook, sheet })));
  const readings = sheets.map(({ workbook, sheet }, index) => {
    report((index / sheets.length) * 0.5);
    return recogniseSheet(sheet, workbook, { severalFiles, said });
  });
  const records = readRecords(workbooks, { severalFiles, said });
  const read = readings.flatMap(({ appendices, others }) => [...appendices, ...others]);
  const checks = read.map((table, index) => {
    report(0.5 + (index / read.length) * 0.4);
    return checkTable(table);
  });
  const tables = checks.map(({ table }) => table);
  const inputs = sheets.flatMap(({ sheet }, index) =>
    listsOf(readings[index]).flatMap((input) => inputSums(sheet, input) ?? []),
  );
  const count = { pass: 0, rounding: 0, fail: 0, undecided: 0 };
  const findings: Finding[] = [];
  const add = (found: Pick<TableCheck, 'count' | 'findings'>): void => {
    for (const verdict of ['pass', 'rounding', 'fail', 'undecided'] as const)
      count[verdict] += found.count[verdict];
    for (const finding of found.findings) findings.push(finding);
  };
  const again = toldByRecords(
    records.findings,
    inputs.flatMap(({ identities }) => identities),
  );
  for (const { identities, table } of inputs) {
    add(weighSums(identities, table));
    findings.push(...checkFormulaSlips(table, identities), ...checkShares(table), ...checkMeans(table));
  }
  checks.forEach(add);
  sheets.forEach(({ sheet }, index) => {
    const reading = readings[index];
    if (!reading) return;
    findings.push(...sheetNotices(reading, sheet));
    const { sheet: unicode } = unicodeOf(sheet);
    for (const table of [...reading.appendices, ...reading.others])
      findings.push(...checkMarkCounts(unicode, table));
  });
  for (const workbook of workbooks) findings.push(...workbookNotices(workbook));
  const pairs = crossPairs(tables);
  const totalsAgree = pairs
    .filter(({ isTotal }) => isTotal)
    .every((pair) => judgePair(pair, false) === 'pass');
  for (const pair of pairs) {
    const judged = judgePair(pair, totalsAgree);
    count[typeof judged === 'string' ? judged : 'fail'] += 1;
    if (typeof judged !== 'string') findings.push(judged);
  }
  const printed = readings.flatMap((reading) => reading.printed);
  const lists = readPrinted(workbooks, printed);
  const texts = checkTexts(workbooks, { tables, records, listed: lists.products });
  const checked = texts.flatMap(({ outcomes }) => outcomes);
  for (const { verdict, facts } of checked) if (facts.length > 0) count[verdict] += 1;
  // A text that names the plan's number says all that the appendices alone would.
  const numbered = checked.some(({ rule }) => rule === 'plan-number');
  findings.push(
    ...checkUnits(tables.filter(({ layout }) => layout.id !== 'table')),
    ...(numbered ? [] : checkPlanNumbers(tables)),
  );
  for (const text of texts) findings.push(...text.findings);
  const repeated = repeatedTables(records, workbooks);
  for (const finding of withoutToldTwice(records.findings, repeated)) {
    if (again.has(finding)) continue;
    findings.push(finding);
    if (finding.rule === 'sum-of-parts') count[finding.verdict] += 1;
  }
  findings.push(...checkTargetTexts(records.targets));
  sheets.forEach(({ sheet, workbook }, index) => {
    const { sheet: unicode } = unicodeOf(sheet);
    const { appendices = [], others = [] } = readings[index] ?? {};
    findings.push(
      ...checkLists(unicode, workbook, listsOf(readings[index])),
      ...checkTitles(unicode, [...appendices, ...others]),
    );
  });
  findings.push(
    ...checkSummaries(tables, records),
    ...checkPlanCounts(tables, records),
    ...repeatedFindings(repeated),
    ...measureFindings(records),
    ...checkLevels(workbooks, { tables, records }),
  );
  if (options.asOf !== undefined) {
    for (const finding of productFindings(records, options.asOf)) findings.push(finding);
    // A register alone sets no target; counting a country's products for none would double a check's cost.
    const targets = records.targets.length > 0 ? records.targets : lists.targets;
    if (targets.length + records.producers.length > 0)
      for (const finding of reportTargets({ ...records, targets }, options.asOf).findings)
        findings.push(finding);
  }
  findings.push(
    ...checkMoney(
      {
        files: workbooks.map(({ file }) => file),
        tables,
        records,
        inputFigures: inputs.map(({ table }) => table),
      },
      workbooks,
    ),
  );
  findings.push(...lists.findings);
  report(1);
  const told = withoutTypedInText(findings, workbooks);
  return {
    files: workbooks.map(({ file }) => file),
    tables,
    records,
    ...(printed.length > 0 ? { printed } : {}),
    sheets: readings
      .map((reading, index) => accountOf(reading, sheets[index]))
      .filter(({ read, hasFigures }) => read.length > 0 || hasFigures),
    ...(inputs.length > 0 ? { inputFigures: inputs.map(({ table }) => table) } : {}),
    ...(texts.length > 0 ? { texts } : {}),
    findings: told,
    summary: summarise(count, told),
  };
}

/** A sheet's tables of records: inputs, and lists that the plan prints. */
function listsOf(reading: SheetReading | undefined): readonly RecordTable[] {
  return reading ? [...reading.inputs, ...reading.printed] : [];
}

function accountOf(
  { file, sheet, hidden, hasFigures, appendices, inputs, printed, others }: SheetReading,
  at: { readonly workbook: Workbook; readonly sheet: Sheet } | undefined,
): SheetAccount {
  const read = [
    ...[...appendices, ...inputs].map(({ layout }) => layout.id),
    ...printed.flatMap((table) => table.printedAs ?? []),
    ...others.map(({ layout }) => layout.id),
  ];
  const glimpse =
    at && read.length === 0 ? glimpseOf(unicodeOf(at.sheet).sheet, at.workbook.date1904) : undefined;
  const account = { file, sheet, hidden, hasFigures, read: [...new Set(read)] };
  return glimpse ? { ...account, glimpse } : account;
}

function summarise(
  count: Pick<Summary, 'pass' | 'rounding' | 'fail' | 'undecided'>,
  findings: readonly Finding[],
): Summary {
  return {
    identities: count.pass + count.rounding + count.fail + count.undecided,
    ...count,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}
