import { toPlain } from '../engine/decimal';
import type { Finding } from '../engine/findings';
import { refName } from '../engine/grid/address';
import type { Locale } from '../locales/types/locale';
import type { PlacedRow, UnitsResult } from '../engine/units/analyse-units';
import { isWhole, unitQuestions } from '../engine/units/questions';
import { columnLabel } from '../engine/units/column-label';
import type { ComparedSides, Side } from '../engine/units/regrouped-sides';
import { DISTRICTS_UNTIL } from '../engine/units/level';
import { columnSums } from '../engine/units/sums';
import type { UnitVerdict } from '../engine/units/match-units';
import { findingPart } from './finding-lines';
import { UNITS_WORDS } from '../locales/units-report';

/** Names moved that are listed before the rest is counted. */
const MOST_MOVED = 200;

/** What was matched, moved, divided and unknown, for a reader of the terminal. */
export function unitsReport(
  result: UnitsResult,
  findings: readonly Finding[],
  locale: Locale,
  files: readonly string[],
  beside: readonly ComparedSides[],
): string {
  const severalFiles = files.length > 1;
  const words = UNITS_WORDS[locale.language];
  const { rows } = result;
  const count = (verdict: UnitVerdict): number => rows.filter((row) => row.verdict === verdict).length;
  const open = unitQuestions(rows).filter(({ answered, cells }) => answered < cells.length);
  const sums = columnSums(rows);
  const whole = rows.filter(isWhole).length;
  const lines = [
    words.title(result.asOf.split('-').reverse().join('/'), result.province),
    words.counts(
      rows.length,
      {
        today: count('today'),
        former: count('former'),
        divided: count('divided'),
        ambiguous: count('ambiguous'),
        unknown: count('unknown'),
      },
      result.asOf <= DISTRICTS_UNTIL,
    ),
    ...(whole > 0 ? [words.whole(whole)] : []),
    ...beside.map(({ former, today }) =>
      words.beside(sheetsOf(former, severalFiles), sheetsOf(today, severalFiles), [
        former.entries.length,
        today.entries.length,
      ]),
    ),
    ...(sums.length > 0 ? ['', words.sums] : []),
    ...sums.map(({ table, column, before, placed, waiting }) => {
      const sheet = severalFiles ? `${table.file} › ${table.sheet}` : table.sheet;
      return `  ${words.sum(sheet, columnLabel({ table, column })[locale.language], toPlain(before), toPlain(placed), toPlain(waiting))}`;
    }),
    ...moved(rows, words.moved, words.more),
    ...(open.length > 0 ? ['', words.questions(open.length)] : []),
    ...open.map(
      ({ text, within, cells: [cell, ...more], candidates }) =>
        `  ${[text, ...within].join(', ')} (${cell ? refName(cell, severalFiles) : ''}${more.length > 0 ? ` +${more.length}` : ''}): ${
          candidates.map(({ code, name }) => `${code} ${name}`).join('; ') || words.nobodyKnows
        }`,
    ),
    ...findingPart(
      findings.filter(({ severity }) => severity !== 'warning'),
      locale,
      files,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function sheetsOf({ tables }: Side, severalFiles: boolean): string {
  return tables.map(({ file, sheet }) => (severalFiles ? `${file} › ${sheet}` : sheet)).join(' + ');
}

function moved(rows: readonly PlacedRow[], title: string, more: (count: number) => string): string[] {
  const names = new Map<string, number>();
  for (const { verdict, unit, means, text } of rows) {
    if (verdict !== 'former' || !unit) continue;
    const line = `${means[0] ?? text} → ${unit.name} (${unit.code})`;
    names.set(line, (names.get(line) ?? 0) + 1);
  }
  if (names.size === 0) return [];
  const lines = [...names].map(([line, count]) => `  ${line}: ${count}`);
  return [
    '',
    title,
    ...lines.slice(0, MOST_MOVED),
    ...(lines.length > MOST_MOVED ? [`  ${more(lines.length - MOST_MOVED)}`] : []),
  ];
}
