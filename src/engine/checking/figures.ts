import { trimmed } from '../decimal';
import type { Finding } from '../findings';
import type { Subject } from '../findings/facts';
import { isPlainLine } from '../reading/plain-line';
import { isTakenOff } from '../reading/row-kind';
import type { Figure, Table } from '../reading/table';
import { isDifferenceWord } from '../sums/total-words';
import { mayNotAdd } from './adding-columns';
import { isOwnColumn, measureOf } from './column-measure';
import { subjectOf } from './subject-of';

/** What single figures say by themselves: text, doubt, errors, fractions of things, negatives. */
export function checkFigures(table: Table): Finding[] {
  const figures = table.figures.filter((line) => !isPlainLine(line)).flat();
  // nobody adds up shares
  const texts = figures.filter(
    ({ state, text }) => text !== undefined && !text.includes('%') && state !== 'unreadable',
  );
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
    ...together(doubtful(table), table),
    ...block('fractional-count', table.layout.measure === 'count' ? fractions(table) : []),
    ...block('negative', negatives(table)),
    ...block('text-number', texts),
  ];
}

/** `Điều chỉnh (+/-)`, `tăng (+), giảm (-)`: a heading that speaks of signs. */
const SIGNS = /\([+–-]\)|\+\s*[/,;]\s*[–-]|±/u;

function maySink(name: string): boolean {
  return isDifferenceWord(name) || isTakenOff(name);
}

/** Figures below nought where nothing is expected to be: differences, growth and savings may be. */
function negatives(table: Table): Figure[] {
  const { rows, columns, figures } = table;
  return figures.flatMap((line, row) =>
    isPlainLine(line) || maySink(rows[row]?.name ?? '')
      ? []
      : line.filter(({ value }, col) => {
          const column = columns[col];
          if (!value || value.digits >= 0n || !column) return false;
          const { header } = column;
          const isSigned = SIGNS.test(header) || header.split(' / ').some(isDifferenceWord);
          return measureOf(table, column) !== 'share' && !isSigned;
        }),
  );
}

/** Counts with decimals; a mean or an amount of money beside them has some. */
function fractions(table: Table): Figure[] {
  const others = table.columns.map(
    (column) =>
      isOwnColumn(table, column) && (measureOf(table, column) === 'money' || mayNotAdd(table, column)),
  );
  return table.figures.flatMap((line) =>
    isPlainLine(line) ? [] : line.filter((figure, col) => !others[col] && isFractional(figure)),
  );
}

function isFractional({ value }: Figure): boolean {
  return value !== undefined && trimmed(value).scale > 0;
}

/** Several texts of two readings are one finding of their table. */
function together(findings: readonly Finding[], { layout }: Table): readonly Finding[] {
  const [first, ...others] = findings.filter(({ rule }) => rule === 'ambiguous-number');
  if (!first || others.length === 0) return findings;
  const cells = [first, ...others].flatMap((each) => each.cells);
  const joined: Finding = { ...first, cells, subject: { layout: layout.id } };
  return [joined, ...findings.filter(({ rule }) => rule !== 'ambiguous-number')];
}

function doubtful(table: Table): Finding[] {
  return table.rows.flatMap((row, line) => {
    if (isPlainLine(table.figures[line] ?? [])) return [];
    return table.columns.flatMap((column, col) => {
      const figure = table.figures[line]?.[col];
      if (figure?.state !== 'ambiguous' && figure?.state !== 'unreadable') return [];
      if (figure.noResult === true) return [];
      const facts = {
        severity: 'warning',
        verdict: 'undecided',
        cells: [figure.ref],
        parts: [],
        subject: subjectOf(table, row, column),
        text: figure.text ?? '',
      } as const;
      return [
        figure.state === 'ambiguous'
          ? { rule: 'ambiguous-number' as const, ...facts, readings: figure.readings ?? [] }
          : { rule: 'unreadable-figure' as const, ...facts },
      ];
    });
  });
}
