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
import { checkDeadlines } from './checks/deadlines';
import { checkCitationDates, checkPlanNumber, type NamedPlan } from './checks/identity';
import { checkDurations } from './checks/durations';
import { checkNumbering } from './checks/numbering';
import type { Outcome } from './checks/outcome';
import { checkPeriods, isOfBefore } from './checks/periods';
import { checkPlanSheet } from './checks/plan-sheet';
import { checkRelations } from './checks/relations';
import { toldOnce } from './checks/told-once';
import { citationsOf } from './facts/citations';
import { deadlinesOf, type Deadline } from './facts/deadlines';
import type { TextFact } from './facts/fact';
import { isoOf, planIdentity, type PlanIdentity } from './facts/plan-identity';
import { readFacts } from './facts/read-facts';
import type { UnreadFigure } from './facts/unread-figures';
import type { DocumentUnread } from '../findings/text-papers';
import type { PlanText } from './plan-text';
import { textTargets, type TextTargetRead } from './facts/text-targets';
import { checkWithinText } from './within-text';

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
    const against = checkAgainstAppendices(read, { tables, records }, identity, file);
    const judged = new Set(against.flatMap(({ facts }) => facts));
    const counted = [
      ...checkAgainstLists(read, [...records.products, ...listed], file),
      ...checkAgainstCells(read, figures, identity, file),
    ];
    const cells = cellOf([...against, ...counted]);
    const within = checkWithinText(read, { identity, cells, file });
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
