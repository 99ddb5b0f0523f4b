import { fundingJson } from '../../../src/cli/funding-json';
import { tallyJson } from '../../../src/cli/tally';
import { targetsJson } from '../../../src/cli/targets';
import { checkPlan } from '../../../src/engine/check';
import { toPlain, type Decimal } from '../../../src/engine/decimal';
import { diagnose } from '../../../src/engine/diagnosis/diagnose';
import type { Finding } from '../../../src/engine/findings';
import { refNames } from '../../../src/engine/grid/address';
import type { CellRef, Workbook } from '../../../src/engine/grid/grid';
import type { Records } from '../../../src/engine/records/records';
import { awaitingRecognition } from '../../../src/engine/tallying/awaiting';
import { planRounds } from '../../../src/engine/tallying/plan-rounds';
import { renewalsDue } from '../../../src/engine/tallying/renewals';
import { tallyProducts } from '../../../src/engine/tallying/tally';
import { reportTargets } from '../../../src/engine/targets/report-targets';
import { LOCALES } from '../../../src/locales';
import { analysed } from '../funding/sheets';
import { AS_IT_STANDS, changed, type AnswerCase, type Told } from './cases';

/** The days ahead of which renewals are told. */
const RENEWALS_WITHIN = 180;

/** All that is said of a case's workbooks, and of each change what is said otherwise. */
export function answersTo({ own, against, asOf, told }: AnswerCase): readonly Told[] {
  const said = (change: string): string[] => answer(changed(own, change), changed(against, change), asOf);
  const before = said(AS_IT_STANDS);
  return told.map(({ change }) => {
    const lines = change === AS_IT_STANDS ? before : otherwise(before, said(change));
    return { change, lines };
  });
}

function otherwise(before: readonly string[], after: readonly string[]): string[] {
  const lost = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  return [...lost, ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)];
}

function answer(own: readonly Workbook[], against: readonly Workbook[], asOf: string): string[] {
  const checked = checkPlan(own, { asOf });
  const { result, proved } = diagnose(checked);
  const { pass, rounding, fail, undecided } = result.summary;
  const told = result.findings.map(findingLine);
  const money = moneyLines(own, against).filter((line) => !told.some((each) => each.startsWith(line)));
  const lines = [
    `sums: ${pass} hold, ${rounding} rounded, ${fail} fail, ${undecided} undecided${proved ? '' : ', not proved'}`,
    ...told,
    ...starLines(checked.records, asOf),
    ...money,
  ];
  const [sheet, ...others] = [...own, ...against].flatMap(({ sheets }) => sheets);
  const only = sheet && others.length === 0 ? `'${sheet.name.replaceAll("'", "''")}'!` : '';
  return only === '' ? lines : lines.map((line) => line.replaceAll(only, ''));
}

function findingLine({ severity, rule, verdict, cells, parts, ...facts }: Finding): string {
  const where = refNames(cells).join(', ') + (parts.length > 0 ? ` of ${refNames(parts).join(', ')}` : '');
  return [`${severity} ${rule} ${verdict} ${where}`, ...factsOf(facts)].join('; ');
}

function starLines(records: Records, asOf: string): string[] {
  const { products, targets, plan } = records;
  const tally = tallyProducts(records, asOf);
  const besides = {
    renewals: renewalsDue(tally.products, asOf, RENEWALS_WITHIN, planRounds(plan)),
    awaiting: awaitingRecognition(products, plan?.starRule),
    findings: [],
  };
  const report = reportTargets(records, asOf);
  return [
    ...(products.length > 0 ? linesOf('stars', tallyJson(tally, besides, LOCALES.vi, false)) : []),
    ...(targets.length > 0 ? linesOf('goal', targetsJson(report, report.findings, LOCALES.vi, false)) : []),
  ];
}

function moneyLines(own: readonly Workbook[], against: readonly Workbook[]): string[] {
  const result = analysed(own, against.length > 0 ? against : undefined);
  if (!result.summary && result.reconciliations.length === 0) return [];
  const { findings, ...rest } = result;
  return [
    ...linesOf('money', fundingJson({ ...rest, findings: [] }, LOCALES.vi, false)),
    ...findings.map(findingLine),
  ];
}

/** A line for each member that says something, of a list for each of its. */
function linesOf(about: string, json: object): string[] {
  return Object.entries(json).flatMap(([key, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).map((each) => `${about} ${key}: ${shown(each)}`),
  );
}

function factsOf(facts: object): string[] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) =>
    value === undefined || key === 'message' ? [] : [`${key} ${shown(value)}`],
  );
}

const isCell = (value: object): value is CellRef => 'row' in value && 'col' in value && 'sheet' in value;
const isDecimal = (value: object): value is Decimal => 'digits' in value && 'scale' in value;

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (isDecimal(value)) return toPlain(value);
  if (isCell(value)) return refNames([value]).join();
  if (!Array.isArray(value)) return `{${factsOf(value).join(', ')}}`;
  const list: readonly unknown[] = value;
  const cells = list.filter(
    (each): each is CellRef => typeof each === 'object' && each !== null && isCell(each),
  );
  return list.length > 0 && cells.length === list.length
    ? `[${refNames(cells).join(', ')}]`
    : `[${list.map(shown).join(', ')}]`;
}
