import type { Finding } from '../../findings';
import type { CellRef } from '../../grid/grid';
import { cellOf } from '../record';
import type { CellIssue } from '../read-rows';
import { grouped } from './grouped';

type Kind<K extends CellIssue['kind']['is']> = CellIssue & { readonly kind: { readonly is: K } };

function are<K extends CellIssue['kind']['is']>(issues: readonly CellIssue[], is: K): Kind<K>[] {
  return issues.filter((issue): issue is Kind<K> => issue.kind.is === is);
}

const tableKey = ({ at }: CellIssue): string => `${at.table.file}\n${at.table.sheet}\n${at.table.range.top}`;

/** Cells of input sheets that say no value: one finding for a block of cells alike. */
export function checkCells(all: readonly CellIssue[]): Finding[] {
  const issues = distinct(all);
  const rejected = are(issues, 'rejected');
  return [
    ...grouped(rejected.filter(isGroup), (issue) => `${tableKey(issue)}\n${issue.text}`).map(unknownGroup),
    ...grouped(
      rejected.filter((issue) => !isGroup(issue)),
      (issue) => `${tableKey(issue)}\n${issue.field.id}\n${issue.kind.reason}`,
    ).map(rejectedCells),
    ...grouped(are(issues, 'ambiguous'), tableKey).map(ambiguous),
    ...grouped(are(issues, 'fraction'), tableKey).map((block) => blockOf('fractional-count', block)),
    ...grouped(are(issues, 'negative'), tableKey).map((block) => blockOf('negative', block)),
    ...grouped(are(issues, 'typed'), tableKey).map((block) => blockOf('text-number', block)),
  ];
}

/** A cell that several records share (a unit over the years of a wide table) is one issue. */
function distinct(issues: readonly CellIssue[]): readonly CellIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = `${tableKey(issue)}\n${issue.at.row} ${issue.at.columns[issue.field.id]} ${issue.kind.is}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const isGroup = ({ field, kind, at }: Kind<'rejected'>): boolean =>
  at.table.layout.id === 'products' && field.id === 'group' && kind.reason === 'not-in-list';

const FACTS = { severity: 'warning', verdict: 'fail', parts: [] } as const;

/** Down each column, so that runs of cells draw together. */
function cellsOf(issues: readonly CellIssue[]): CellRef[] {
  return issues
    .flatMap(({ at, field }) => cellOf({ at }, field.id) ?? [])
    .sort((a, b) => a.col - b.col || a.row - b.row);
}

function layoutOf(issues: readonly CellIssue[]): CellIssue['at']['table']['layout']['id'] {
  return issues[0]?.at.table.layout.id ?? 'products';
}

function unknownGroup(issues: readonly Kind<'rejected'>[]): Finding {
  return { ...FACTS, rule: 'unknown-group', cells: cellsOf(issues), text: issues[0]?.text ?? '' };
}

function rejectedCells(issues: readonly Kind<'rejected'>[]): Finding {
  const [first] = issues;
  return {
    ...FACTS,
    rule: 'rejected-cell',
    cells: cellsOf(issues),
    layout: layoutOf(issues),
    field: first?.field.id ?? '',
    reason: first?.kind.reason ?? 'missing',
    text: first?.text ?? '',
  };
}

function ambiguous(issues: readonly Kind<'ambiguous'>[]): Finding {
  const [first] = issues;
  return {
    ...FACTS,
    rule: 'ambiguous-number',
    verdict: 'undecided',
    cells: cellsOf(issues),
    text: first?.text ?? '',
    readings: first?.kind.readings ?? [],
  };
}

function blockOf(
  rule: 'fractional-count' | 'negative' | 'text-number',
  issues: readonly CellIssue[],
): Finding {
  return { ...FACTS, rule, cells: cellsOf(issues), subject: { layout: layoutOf(issues) } };
}
