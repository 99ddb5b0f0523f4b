import { sheetNamed, textAround } from './sheet-lines';
import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';
import { lex } from '../language/lex';
import type { Table } from '../reading/table';
import type { PlanRecord } from '../records/plan-record';
import type { ProductRecord } from '../records/product-record';
import type { Records } from '../records/records';
import { checkAgainstAppendices } from './checks/against-appendices';
import { checkAgainstCells } from './checks/against-cells';
import { checkAgainstLists } from './checks/against-lists';
import { checkAgainstTargets } from './checks/against-targets';
import { checkAppendicesCited } from './checks/appendices';
import { checkBalances } from './checks/balances';
import { checkBeyondPlan } from './checks/beyond-plan';
import { checkCameAndWent } from './checks/came-and-went';
import { checkColumns } from './checks/columns';
import { checkCountsBehind } from './checks/counts-behind';
import { checkCumulative } from './checks/cumulative';
import { checkDeadlines } from './checks/deadlines';
import { checkCitationDates, checkPlanNumber, type NamedPlan } from './checks/identity';
import { checkDurations } from './checks/durations';
import { checkEquations } from './checks/equations';
import { checkFromTo } from './checks/from-to';
import { checkGrowth } from './checks/growth';
import { checkIncreases } from './checks/increases';
import { checkListCounts } from './checks/list-counts';
import { checkLongSums } from './checks/long-sums';
import { checkNorms } from './checks/norms';
import { checkNumbering } from './checks/numbering';
import { checkBackwards } from './checks/backwards';
import { checkOfAll } from './checks/of-all';
import type { Outcome } from './checks/outcome';
import { checkPeriods, isOfBefore } from './checks/periods';
import { checkPoints } from './checks/points';
import { checkProducts } from './checks/products';
import { checkRaised } from './checks/raised';
import { checkRaisedCounts } from './checks/raised-counts';
import { checkPlanSheet } from './checks/plan-sheet';
import { checkRatesOfEach } from './checks/rates-of-each';
import { checkPhases, checkRepeated } from './checks/repeated';
import { checkRelations } from './checks/relations';
import { checkRests } from './checks/rests';
import { checkSaidAgain } from './checks/said-again';
import { checkShares } from './checks/shares';
import { checkSharesOfNoun } from './checks/shares-of-noun';
import { checkSharesOfOne } from './checks/shares-of-one';
import { checkSharesOfPlan } from './checks/shares-of-plan';
import { checkSpentOfGiven } from './checks/spent-of-given';
import { checkStructures } from './checks/structures';
import { checkSums } from './checks/sums';
import { checkTimesAsMuch } from './checks/times-as-much';
import { checkTogetherWith } from './checks/together-with';
import { checkTitles } from './checks/titles';
import { checkToldBefore } from './checks/told-before';
import { toldOnce } from './checks/told-once';
import { checkUnitsEach } from './checks/units-each';
import { checkWholeYear } from './checks/whole-year';
import { checkWords } from './checks/words';
import { citationsOf } from './facts/citations';
import { deadlinesOf, type Deadline } from './facts/deadlines';
import type { TextFact } from './facts/fact';
import { isoOf, planIdentity, type PlanIdentity } from './facts/plan-identity';
import { readFacts } from './facts/read-facts';
import type { UnreadFigure } from './facts/unread-figures';
import type { DocumentUnread } from '../findings/text-papers';
import type { PlanText } from './plan-text';
import { textTargets, type TextTargetRead } from './facts/text-targets';

/** A plan's text as read and checked. Plain data. */
export interface TextResult {
  readonly file: string;
  readonly facts: readonly TextFact[];
  /** Digits that were taken for nothing: no figure, no date, no number of a document. */
  readonly unread: readonly UnreadFigure[];
  readonly identity: PlanIdentity;
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly TextTargetRead[];
  /** Every check that was made, those that passed as well. */
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
}

/** What the text is held against. */
export interface Beside {
  readonly tables: readonly Table[];
  readonly records: Pick<Records, 'targets' | 'plan' | 'products'>;
  /** Products of the lists that the plan prints. */
  readonly listed?: readonly ProductRecord[];
  /** Input sheets as figures: targets, budgets. */
  readonly inputFigures?: readonly Table[];
}

const NOTHING: Beside = { tables: [], records: { targets: [], products: [] } };

/** Reads and checks the text of every document among the files of one plan. Pure; never fails. */
export function checkTexts(
  workbooks: readonly Workbook[],
  { tables, records, listed = [], inputFigures = [] }: Beside = NOTHING,
): TextResult[] {
  const figures = [...tables, ...inputFigures];
  return workbooks.flatMap(({ file, text }): TextResult[] => {
    if (!text || text.paragraphs.length + (text.unread?.length ?? 0) === 0) return [];
    const read = readFacts(text);
    const identity = planIdentity(read);
    const citations = citationsOf(read, identity.number?.paragraph);
    const deadlines = deadlinesOf(read, [identity.number?.paragraph, identity.date?.paragraph]);
    const targets = textTargets(read, file);
    const named = [
      ...tables.flatMap((table) => namedPlan(table, workbooks)),
      ...namedOnSheet(records.plan, identity),
    ];
    const equations = checkEquations(read, file);
    // "02 cuộc x 11 người x 500.000 đồng/người/cuộc = 11.000.000 đồng" holds as it is written out.
    const written = new Set(
      equations.flatMap(({ verdict, facts }) => (verdict === 'pass' ? facts.slice(0, 1) : [])),
    );
    const products = checkProducts(read, file).filter(
      ({ verdict, facts: [result = -1] }) => verdict !== 'fail' || !written.has(result),
    );
    const made = new Set(products.map(({ facts }) => facts[0]));
    const against = checkAgainstAppendices(read, { tables, records }, identity, file);
    const judged = new Set(against.flatMap(({ facts }) => facts));
    const counted = [
      ...checkAgainstLists(read, [...records.products, ...listed], file),
      ...checkAgainstCells(read, figures, identity, file),
    ];
    const cells = cellOf([...against, ...counted]);
    const increases = checkIncreases(read.facts, file);
    const sums = checkSums(read, file);
    const within = [
      ...sums,
      ...checkLongSums(read.facts, sums, file),
      ...checkColumns(read.facts, file),
      ...checkOfAll(read.facts, file),
      ...checkBackwards(read.facts, file),
      ...checkToldBefore(read.facts, file),
      ...checkTitles(read, file),
      ...checkSaidAgain(read.facts, file),
      ...checkTogetherWith(read.facts, file),
      ...checkUnitsEach(read, file),
      ...checkShares(read.facts, sums, file),
      ...checkStructures(read, file),
      ...checkSharesOfOne(read.facts, file),
      ...checkSharesOfNoun(read.facts, file),
      ...checkSharesOfPlan(read.facts, file),
      ...checkSpentOfGiven(read.facts, file),
      ...checkRests(read.facts, file),
      ...checkTimesAsMuch(read.facts, file),
      ...checkGrowth(read.facts, file),
      ...checkPoints(read.facts, file),
      ...checkCameAndWent(read.facts, file),
      ...checkBalances(read.facts, file),
      ...checkWholeYear(read.facts, file),
      ...increases,
      ...checkFromTo(read.facts, new Set(increases.flatMap(({ facts }) => facts)), file),
      ...checkBeyondPlan(read.facts, new Set(increases.flatMap(({ facts }) => facts)), file),
      ...checkRaised(read, identity, file),
      ...checkRaisedCounts(read.facts, file),
      ...checkCumulative(read, identity, file),
      ...products,
      ...checkRatesOfEach(read.facts, file),
      ...checkNorms(read.facts, identity, new Set(products.flatMap(({ facts }) => facts)), file),
      ...checkCountsBehind(read, file),
      // A product that is written out is told once.
      ...equations.filter(({ facts }) => !made.has(facts[0])),
      ...checkWords(read, file),
      ...checkListCounts(read, file),
      ...checkRepeated(read, identity, file).filter(({ facts }) => !areOfTwoCells(facts, cells)),
      ...checkPhases(read, identity, file),
    ];
    const outcomes = toldOnce([
      ...within,
      ...checkRelations(read.facts, within, file),
      ...checkPlanNumber(identity, citations, named, read, file),
      ...checkCitationDates(identity, citations, named, read, file),
      ...checkPeriods(
        identity,
        tables.filter((table) => !isOfBefore(table, identity, workbooks)),
        records.plan,
        read,
        file,
      ),
      ...checkDurations(read, file),
      ...checkDeadlines(deadlines, identity, file),
      ...checkPlanSheet(read.facts, deadlines, records.plan, identity, file),
      ...checkNumbering(read, file),
      ...checkAppendicesCited(read, workbooks, file),
      ...against,
      // A figure that a standard appendix speaks of is told once.
      ...counted.filter(({ facts }) => !facts.some((fact) => judged.has(fact))),
      ...unreadOf(text, file),
      ...checkAgainstTargets(targets, records.targets, read.facts),
    ]);
    return [
      {
        file,
        facts: read.facts,
        unread: read.unread,
        identity,
        deadlines,
        targets,
        outcomes,
        findings: outcomes.flatMap(({ finding }) => finding ?? []),
      },
    ];
  });
}

/** The cell that bears each figure out, as far as one does. */
function cellOf(outcomes: readonly Outcome[]): ReadonlyMap<number, string> {
  return new Map(
    outcomes.flatMap(({ verdict, facts: [fact], cells: [cell, more] = [] }) =>
      verdict === 'pass' && fact !== undefined && cell && !more
        ? [[fact, `${cell.sheet} ${cell.row} ${cell.col}`] as const]
        : [],
    ),
  );
}

/** `26 sản phẩm mới; Mộc Châu có 05 sản phẩm mới`: what two cells of an appendix bear out is not one thing told twice. */
function areOfTwoCells(facts: readonly number[], cells: ReadonlyMap<number, string>): boolean {
  const held = facts.map((fact) => cells.get(fact));
  return held.every((cell) => cell !== undefined) && new Set(held).size > 1;
}

/** The plan that the line above a table names, with its date. */
function namedPlan({ planNumber }: Table, workbooks: readonly Workbook[]): NamedPlan[] {
  if (!planNumber) return [];
  const sheet = sheetNamed(workbooks, planNumber.cell);
  const line = sheet && textAround(sheet, planNumber.cell);
  const date =
    line === undefined
      ? undefined
      : lex(line)
          .dates.map(isoOf)
          .find((iso) => iso !== undefined);
  return [{ number: planNumber.number, cell: planNumber.cell, ...(date === undefined ? {} : { date }) }];
}

/** Headers are told for information; a table may stand in what else was not read. */
function unreadOf({ unread = [] }: PlanText, file: string): Outcome[] {
  return unread.map((part): Outcome => {
    const finding: DocumentUnread = {
      rule: 'document-unread',
      severity: part.text === undefined ? 'warning' : 'info',
      verdict: 'undecided',
      cells: [],
      parts: [],
      file,
      part,
    };
    return { rule: 'document-unread', verdict: 'undecided', facts: [], finding };
  });
}

/** The number and the date that the plan sheet notes down; a number alone is taken to have the text's own symbol. */
function namedOnSheet(plan: PlanRecord | undefined, { number }: PlanIdentity): NamedPlan[] {
  const cell = plan?.cells.number ?? plan?.cells.date;
  const written = plan?.number?.replace(/\s+/gu, '') ?? number?.text;
  if (!plan || !cell || written === undefined) return [];
  const symbol = number?.text.slice(number.text.indexOf('/')) ?? '';
  const named = written.includes('/') ? written : `${written}${symbol}`;
  return [{ number: named, cell, ...(plan.date === undefined ? {} : { date: plan.date }) }];
}
