import type { PlanNumber } from '../../findings/plan';
import type { CellRef } from '../../grid/grid';
import type { Citation } from '../facts/citations';
import type { PlanIdentity } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import type { TextPlace } from '../plan-text';
import type { CitationDate, TextYear } from '../../findings/text-papers';
import type { Outcome } from './outcome';

/** Where an appendix in a sheet names the plan it belongs to. */
export interface NamedPlan {
  readonly number: string;
  readonly date?: string;
  readonly cell: CellRef;
}

/** The plan's number wherever it is repeated: at its head, above its appendices, in the text. */
export function checkPlanNumber(
  { number }: PlanIdentity,
  citations: readonly Citation[],
  appendices: readonly NamedPlan[],
  { text }: Pick<ReadFacts, 'text'>,
  file: string,
): Outcome[] {
  const selves = citations.filter(({ isSelf }) => isSelf);
  const numbers = [
    ...new Set([
      ...(number ? [number.text] : []),
      ...selves.map(({ name }) => name),
      ...appendices.map((each) => each.number),
    ]),
  ];
  if (number === undefined && selves.length === 0) return [];
  if (selves.length + appendices.length + (number ? 1 : 0) < 2) return [];
  if (numbers.length < 2) return [{ rule: 'plan-number', verdict: 'pass', facts: [] }];
  const finding: PlanNumber = {
    rule: 'plan-number',
    severity: 'warning',
    verdict: 'fail',
    cells: appendices.map(({ cell }) => cell),
    parts: [],
    places: [
      ...(number
        ? [
            {
              file,
              paragraph: number.paragraph,
              quote: text.paragraphs[number.paragraph]?.text ?? number.text,
            },
          ]
        : []),
      ...selves.map(({ paragraph, quote }) => ({ file, paragraph, quote })),
    ],
    numbers,
  };
  return [{ rule: 'plan-number', verdict: 'fail', facts: [], finding }];
}

/** One document, cited with one date; the plan's own date above its appendices. */
export function checkCitationDates(
  identity: PlanIdentity,
  citations: readonly Citation[],
  appendices: readonly NamedPlan[],
  { text }: Pick<ReadFacts, 'text'>,
  file: string,
): Outcome[] {
  return [...ownDate(identity, citations, appendices, text, file), ...citedDates(citations, file)];
}

function ownDate(
  { date }: PlanIdentity,
  citations: readonly Citation[],
  appendices: readonly NamedPlan[],
  text: ReadFacts['text'],
  file: string,
): Outcome[] {
  if (!date) return [];
  const selves = citations.filter((each) => each.isSelf && each.date !== undefined);
  const dated = appendices.filter((each) => each.date !== undefined);
  if (selves.length + dated.length === 0) return [];
  const dates = [
    ...new Set([
      date.iso,
      ...selves.flatMap((each) => each.date ?? []),
      ...dated.flatMap((each) => each.date ?? []),
    ]),
  ];
  if (dates.length === 1) return [{ rule: 'citation-date', verdict: 'pass', facts: [] }];
  const finding: CitationDate = {
    rule: 'citation-date',
    severity: 'warning',
    verdict: 'fail',
    cells: dated.filter((each) => each.date !== date.iso).map(({ cell }) => cell),
    parts: [],
    places: [
      { file, paragraph: date.paragraph, quote: text.paragraphs[date.paragraph]?.text ?? '' },
      ...selves
        .filter((each) => each.date !== date.iso)
        .map(({ paragraph, quote }) => ({ file, paragraph, quote })),
    ],
    document: '',
    dates,
  };
  return [{ rule: 'citation-date', verdict: 'fail', facts: [], finding }];
}

function citedDates(citations: readonly Citation[], file: string): Outcome[] {
  const byName = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.isSelf || citation.date === undefined) continue;
    const same = byName.get(citation.name);
    if (same) same.push(citation);
    else byName.set(citation.name, [citation]);
  }
  return [...byName.values()].flatMap((same): Outcome[] => {
    if (same.length < 2) return [];
    const issuers = new Set(same.map(({ issuer }) => issuer).filter((issuer) => issuer !== ''));
    const dates = [...new Set(same.flatMap(({ date }) => date ?? []))];
    if (dates.length === 1) return [{ rule: 'citation-date', verdict: 'pass', facts: [] }];
    // Numbers begin anew each year and with each office.
    if (
      issuers.size > 1 ||
      (new Set(dates.map((date) => date.slice(0, 4))).size === dates.length && dates.length > 2)
    )
      return [];
    const finding: CitationDate = {
      rule: 'citation-date',
      severity: 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: same.map(({ paragraph, quote }) => ({ file, paragraph, quote })),
      document: same[0]?.name ?? '',
      dates,
    };
    return [{ rule: 'citation-date', verdict: 'fail', facts: [], finding }];
  });
}

/** A time of work outside the plan's own years; what is left over may be done early in the year after. */
export function yearOutside(
  { year, months }: { readonly year: number; readonly months: readonly number[] },
  { period }: PlanIdentity,
  place: TextPlace,
): Outcome[] {
  if (!period) return [];
  const early = (months[0] ?? 12) <= 3;
  if (year >= period.from && (year <= period.to || (year === period.to + 1 && early)))
    return [{ rule: 'text-year', verdict: 'pass', facts: [] }];
  const finding: TextYear = {
    rule: 'text-year',
    severity: 'warning',
    verdict: 'fail',
    cells: [],
    parts: [],
    places: [place],
    year,
    from: period.from,
    to: period.to,
  };
  return [{ rule: 'text-year', verdict: 'fail', facts: [], finding }];
}
