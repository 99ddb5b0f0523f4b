import { trimmed } from '../decimal';
import type { Finding, Subject } from '../findings';
import type { Figure, Table } from '../reading/table';
import { subjectOf } from './identities';

/** What single figures say by themselves: text, doubt, errors, fractions of things, negatives. */
export function checkFigures(table: Table): Finding[] {
  const figures = table.figures.flat();
  const texts = figures.filter(({ state, text }) => text !== undefined && state !== 'unreadable');
  const subject: Subject = { layout: table.layout.id };
  const block = (
    rule: 'text-number' | 'negative' | 'fractional-count',
    found: readonly Figure[],
  ): Finding[] =>
    found.length === 0
      ? []
      : [
          {
            rule,
            severity: 'warning',
            verdict: 'fail',
            cells: found.map(({ ref }) => ref),
            parts: [],
            subject,
          },
        ];
  return [
    ...figures.flatMap((figure) => doubtful(table, figure) ?? []),
    ...block('fractional-count', table.layout.measure === 'count' ? figures.filter(isFractional) : []),
    ...block(
      'negative',
      figures.filter(({ value }) => value !== undefined && value.digits < 0n),
    ),
    ...block('text-number', texts),
  ];
}

function isFractional({ value }: Figure): boolean {
  return value !== undefined && trimmed(value).scale > 0;
}

function doubtful(table: Table, figure: Figure): Finding | undefined {
  if (figure.state !== 'ambiguous' && figure.state !== 'unreadable') return undefined;
  const row = table.rows.find(({ row }) => row === figure.ref.row);
  const column = table.columns.find(({ col }) => col === figure.ref.col);
  const facts = {
    severity: 'warning',
    verdict: 'undecided',
    cells: [figure.ref],
    parts: [],
    subject: row && column ? subjectOf(table, row, column) : { layout: table.layout.id },
    text: figure.text ?? '',
  } as const;
  return figure.state === 'ambiguous'
    ? { rule: 'ambiguous-number', ...facts, readings: figure.readings ?? [] }
    : { rule: 'unreadable-figure', ...facts };
}
