import { crossPairs, judgePair } from './checking/cross';
import { accountOf, type SheetAccount } from './check/sheet-account';
import { listsOf, readPlan, tablesOf, type PlanRead, type SheetRead } from './check/read-plan';
import { Found, type Summary } from './check/summary';
import { checkTable, checkFiguresOf } from './checking/check-table';
import { toldByRecords } from './checking/judge';
import { inputSums } from './checking/input-sums';
import { workbookNotices } from './checking/workbook-notices';
import { checkMarkCounts } from './checking/mark-counts';
import { sheetNotices } from './checking/sheet-notices';
import { checkLevels } from './checking/abolished-level';
import { checkPlanNumbers } from './checking/plan-numbers';
import { checkUnits } from './checking/units';
import { checkMoney } from './funding/check-money';
import { checkTexts, type TextResult } from './document/check-text';
import { withoutTypedInText } from './document/typed-figures';
import type { Finding } from './findings';
import type { Workbook } from './grid/grid';
import { checkLists } from './lists/check-lists';
import { checkMoneyTitles } from './check/money-titles';
import { checkTitles } from './lists/check-titles';
import { checkTargetTexts } from './lists/check-target-texts';
import { unicodeOf, type SaidOfSheets } from './meaning/recognise';
import { measureFindings } from './plan/measure-missing';
import { repeatedFindings, withoutToldTwice } from './plan/repeated-findings';
import { again } from './plan/read-inputs';
import { countedOnce, repeatedRows } from './plan/repeated-rows';
import { repeatedTables, type RepeatedTable } from './plan/repeated-tables';
import { withoutTables } from './plan/without-tables';
import { withoutCopies } from './plan/without-copies';
import type { RecordTable } from './records/record-table';
import type { Records } from './records/records';
import type { Table } from './reading/table';
import { checkPlanCounts } from './tallying/check-plan-counts';
import { checkSummaries } from './tallying/check-summaries';
import { productFindings } from './tallying/tally';
import { reportTargets } from './targets/report-targets';
import { withoutMapping } from './units/mapping-sheet';
import { checkUnlistedNames } from './units/unlisted-names';

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
  const { onProgress: report = () => undefined, said = {}, asOf } = options;
  const severalFiles = options.severalFiles ?? workbooks.length > 1;
  const plan = readPlan(workbooks, { severalFiles, said }, (share) => report(share * 0.5));
  const { records, printed, sheets, lists } = plan;
  const read = sheets.flatMap(tablesOf);
  const checks = read.map((table, index) => {
    report(0.5 + (index / read.length) * 0.4);
    return checkTable(table);
  });
  const tables = checks.map(({ table }) => table);
  const inputs = sheets.flatMap((each) =>
    listsOf(each).flatMap((input) => inputSums(each.sheet, input) ?? []),
  );
  const inputFigures = inputs.map(({ table }) => table);
  const files = workbooks.map(({ file }) => file);

  const found = new Found();
  for (const { identities, table } of inputs) found.add(checkFiguresOf(identities, table));
  for (const check of checks) found.add(check);
  for (const each of sheets) found.tell(noticesOf(each));
  for (const workbook of workbooks) found.tell(workbookNotices(workbook));
  checkAcross(tables, found);
  const texts = checkTexts(workbooks, { tables, records, listed: lists.products, inputFigures });
  checkSaid(texts, tables, found);
  const toldAlready = toldByRecords(
    records.findings,
    inputs.flatMap(({ identities }) => identities),
  );
  const repeated = repeatedTables(records, workbooks);
  for (const finding of withoutToldTwice(records.findings, repeated)) {
    if (toldAlready.has(finding)) continue;
    found.tell([finding]);
    if (finding.rule === 'sum-of-parts') found.count(finding.verdict);
  }
  found.tell(checkTargetTexts(records.targets));
  for (const each of sheets) found.tell(listFindings(each, [...tables, ...inputFigures]));
  found.tell(checkSummaries(tables, records));
  found.tell(checkPlanCounts(tables, countedRecords(records, repeated)));
  found.tell(repeatedFindings(repeated));
  found.tell(measureFindings(records));
  found.tell(checkUnlistedNames(records));
  found.tell(checkLevels(workbooks, { tables, records }));
  if (asOf !== undefined) found.tell(datedFindings(plan, asOf));
  found.tell(checkMoney({ files, tables, records, inputFigures }, workbooks));
  found.tell(lists.findings);
  report(1);
  const findings = withoutTypedInText(found.findings, workbooks);
  return {
    files,
    tables,
    records,
    ...(printed.length > 0 ? { printed } : {}),
    sheets: sheets.map(accountOf).filter((account) => account.read.length > 0 || account.hasFigures),
    ...(inputs.length > 0 ? { inputFigures } : {}),
    ...(texts.length > 0 ? { texts } : {}),
    findings,
    summary: found.summary(findings),
  };
}

function noticesOf(each: SheetRead): readonly Finding[] {
  const { sheet, reading } = each;
  const { sheet: unicode } = unicodeOf(sheet);
  return [
    ...sheetNotices(reading, sheet),
    ...tablesOf(each).flatMap((table) => checkMarkCounts(unicode, table)),
  ];
}

/** What stands in two appendices. Where their totals agree, what does not is told as hidden by that. */
function checkAcross(tables: readonly Table[], found: Found): void {
  const pairs = crossPairs(tables);
  const totalsAgree = pairs
    .filter(({ isTotal }) => isTotal)
    .every((pair) => judgePair(pair, false) === 'pass');
  for (const pair of pairs) {
    const judged = judgePair(pair, totalsAgree);
    found.count(typeof judged === 'string' ? judged : 'fail');
    if (typeof judged !== 'string') found.tell([judged]);
  }
}

/** What the plan's text says, and names and numbers that its appendices share. */
function checkSaid(texts: readonly TextResult[], tables: readonly Table[], found: Found): void {
  const checked = texts.flatMap(({ outcomes }) => outcomes);
  for (const { verdict, facts } of checked) if (facts.length > 0) found.count(verdict);
  found.tell(checkUnits(tables.filter(({ layout }) => layout.id !== 'table')));
  // A text that names the plan's number says all that the appendices alone would.
  const numbered = checked.some(({ rule }) => rule === 'plan-number');
  if (!numbered) found.tell(checkPlanNumbers(tables));
  for (const text of texts) found.tell(text.findings);
}

function listFindings(each: SheetRead, figures: readonly Table[]): readonly Finding[] {
  const { sheet: unicode } = unicodeOf(each.sheet);
  const own = figures.filter(({ file, sheet }) => file === each.workbook.file && sheet === unicode.name);
  return [
    ...checkLists(unicode, each.workbook, listsOf(each)),
    ...checkTitles(unicode, tablesOf(each)),
    ...checkMoneyTitles(unicode, own),
  ];
}

/** What appendices may have counted: every row as it was sent, each sheet once, each row once. */
function countedRecords(records: Records, repeated: readonly RepeatedTable[]): readonly Records[] {
  const rows = repeatedRows({ records, repeated });
  const once = withoutTables(records, again(repeated));
  return [
    records,
    ...(once === records ? [] : [once]),
    ...(rows.length > 0 ? [countedOnce(once, rows)] : []),
  ];
}

/** What depends on a day: stars, recognitions, targets. */
function datedFindings({ records, lists }: PlanRead, asOf: string): readonly Finding[] {
  // A register alone sets no target; counting a country's products for none would double a check's cost.
  const targets = records.targets.length > 0 ? records.targets : lists.targets;
  const asked = targets.length + records.producers.length > 0;
  return [
    ...productFindings(records, asOf),
    ...(asked ? reportTargets({ ...records, targets }, asOf).findings : []),
  ];
}
