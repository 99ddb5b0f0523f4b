import type { AmbiguousUnit, DividedUnit, UnitSpelling, UnknownUnit } from '../findings/units';
import type { Finding } from '../findings';
import type { PlacedRow, UnitsResult } from './analyse-units';
import { unitQuestions, type UnitQuestion } from './questions';

/** What a person should look at: open questions, and names that are written otherwise than officially. */
export function unitFindings(result: UnitsResult): Finding[] {
  return [
    ...unitQuestions(result.rows).flatMap((question) =>
      question.answered < question.cells.length ? [asked(question)] : [],
    ),
    ...spellingsOf(result),
  ];
}

function asked(question: UnitQuestion): DividedUnit | AmbiguousUnit | UnknownUnit {
  const { text, within, verdict, candidates, doubt, official, cells } = question;
  const facts = {
    severity: 'warning',
    verdict: 'undecided',
    cells,
    parts: [],
    name: [text, ...within].join(', '),
    candidates: candidates.map(({ name }) => name),
  } as const;
  if (verdict === 'unknown')
    return {
      rule: 'unknown-unit',
      ...facts,
      ...(doubt === 'spelling' && official !== undefined ? { taken: official } : {}),
      ...(doubt === 'elsewhere' ? { elsewhere: true } : {}),
    };
  return { rule: verdict === 'divided' ? 'divided-unit' : 'ambiguous-unit', ...facts };
}

/** Names with a wrong mark that were found all the same; all cells of one writing are one finding. */
export function spellingsOf({ rows }: UnitsResult): UnitSpelling[] {
  const found = new Map<string, { readonly official: string; readonly cells: PlacedRow['cell'][] }>();
  for (const { text, official, doubt, cell } of rows) {
    if (official === undefined || doubt) continue;
    const before = found.get(text);
    if (before) before.cells.push(cell);
    else found.set(text, { official, cells: [cell] });
  }
  return [...found].map(([name, { official, cells }]) => ({
    rule: 'unit-spelling',
    severity: 'info',
    verdict: 'undecided',
    cells,
    parts: [],
    name,
    official,
  }));
}
