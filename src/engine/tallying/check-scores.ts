import { absolute, compare, decimal, isZero, subtract, sum, trimmed, type Decimal } from '../decimal';
import type { Finding } from '../findings';
import type { ScoreRange, StarScore } from '../findings/stars';
import { FULL_SCORE, LEAST_RECOGNISED_SCORE } from '../layouts/star-rules';
import type { ProductRecord } from '../records/product-record';
import { cellOf, rowCell } from '../records/record';
import { bySheet, entryCells } from './grouped-refs';
import { potentialStar } from './potential-star';
import { scoringRuleOf, type AppliedRule } from './star-rule-of';

const PARTS = ['A', 'B', 'C'] as const;

/**
 * What the points of product entries say: a star that they do not bear out, points beyond their range, files
 * that go back, and which rule was taken where no day of assessment tells it.
 */
export function checkScores(products: readonly ProductRecord[], planRule: string | undefined): Finding[] {
  const judged = products
    .filter(hasScore)
    .map((entry) => ({ entry, applied: scoringRuleOf(entry, planRule) }));
  return [
    ...judged.flatMap(({ entry, applied }) => [
      ...scoreRanges(entry, applied),
      ...sumOfParts(entry),
      ...starScore(entry, applied),
    ]),
    ...goingBack(products),
    ...assumedRules(judged),
    ...products.flatMap(decisionBeforeAssessment),
  ];
}

/** The council's total, or the sum of the parts where only they are given. */
export function scoreOf(entry: ProductRecord): Decimal | undefined {
  const { scoreA, scoreB, scoreC, scoreTotal } = entry;
  if (scoreTotal) return scoreTotal;
  return scoreA && scoreB && scoreC ? sum([scoreA, scoreB, scoreC]) : undefined;
}

function hasScore({ scoreA, scoreB, scoreC, scoreTotal }: ProductRecord): boolean {
  return Boolean(scoreA ?? scoreB ?? scoreC ?? scoreTotal);
}

const nameOf = (entry: ProductRecord): string => entry.name ?? entry.code ?? '';

function facts(entry: ProductRecord, field: string) {
  return {
    severity: 'warning',
    verdict: 'fail',
    cells: [rowCell(entry, [field, 'name'])],
    parts: [],
    subject: subjectOf(entry, field),
    product: nameOf(entry),
  } as const;
}

function subjectOf({ unit, year }: ProductRecord, measure: string) {
  return {
    layout: 'products',
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
    measure,
  } as const;
}

function scoreRanges(entry: ProductRecord, applied: AppliedRule | undefined): ScoreRange[] {
  const points = [
    ...PARTS.map((what) => ({ what, field: `score${what}` as const, most: applied?.rule.parts[what] })),
    { what: 'total', field: 'scoreTotal', most: FULL_SCORE } as const,
  ];
  return points.flatMap(({ what, field, most }): ScoreRange[] => {
    const found = entry[field];
    if (!found) return [];
    const negative = found.digits < 0n;
    if (!negative && (!most || compare(found, most) <= 0)) return [];
    const base = { rule: 'score-range', ...facts(entry, field), what, found } as const;
    if (negative || !most) return [base];
    const number = what === 'total' ? {} : { starRule: applied?.rule.number ?? '' };
    return [{ ...base, ...number, most, expected: most, difference: trimmed(subtract(found, most)) }];
  });
}

/** A + B + C is the total, up to half a unit of the finest digit shown for each of the four figures. */
function sumOfParts(entry: ProductRecord): ScoreRange[] {
  const { scoreA, scoreB, scoreC, scoreTotal: found } = entry;
  if (!scoreA || !scoreB || !scoreC || !found) return [];
  const expected = trimmed(sum([scoreA, scoreB, scoreC]));
  const difference = trimmed(subtract(found, expected));
  if (isZero(difference)) return [];
  const finest = Math.max(...[scoreA, scoreB, scoreC, found].map((figure) => trimmed(figure).scale));
  const rounding = compare(absolute(difference), decimal(2, finest)) <= 0;
  return [
    {
      rule: 'score-range',
      ...facts(entry, 'scoreTotal'),
      severity: rounding ? 'info' : 'error',
      verdict: rounding ? 'rounding' : 'fail',
      parts: PARTS.flatMap((part) => cellOf(entry, `score${part}`) ?? []),
      what: 'sum',
      expected,
      found,
      difference,
    },
  ];
}

function starScore(entry: ProductRecord, applied: AppliedRule | undefined): StarScore[] {
  const score = scoreOf(entry);
  if (!score || !applied) return [];
  const potential = potentialStar(score, applied.rule);
  if (potential.kind === 'outside') return [];
  const { stars } = entry;
  const base = () =>
    ({
      rule: 'star-score',
      ...facts(entry, stars === undefined ? 'scoreTotal' : 'stars'),
      parts: [rowCell(entry, ['scoreTotal', 'scoreA', 'name'])],
      score,
      ...(stars === undefined ? {} : { stars }),
      starRule: applied.rule.number,
    }) as const;
  if (potential.kind === 'gap')
    return [{ ...base(), verdict: 'undecided', potential: [potential.lower, potential.upper] }];
  if (stars === undefined || stars === potential.stars) return [];
  return [
    {
      ...base(),
      potential: potential.stars,
      expected: decimal(potential.stars),
      found: decimal(stars),
      difference: decimal(stars - potential.stars),
    },
  ];
}

function goingBack(products: readonly ProductRecord[]): Finding[] {
  const below = products.filter((entry) => {
    const score = scoreOf(entry);
    return score !== undefined && score.digits >= 0n && compare(score, LEAST_RECOGNISED_SCORE) < 0;
  });
  return bySheet(below, (entry) => entry).map((entries) => ({
    rule: 'score-below',
    severity: 'info',
    verdict: 'fail',
    cells: entryCells(entries, ['scoreTotal', 'scoreA', 'name']),
    parts: [],
    subject: { layout: 'products' },
  }));
}

interface Judged {
  readonly entry: ProductRecord;
  readonly applied: AppliedRule | undefined;
}

function assumedRules(judged: readonly Judged[]): Finding[] {
  const assumed = judged.flatMap(({ entry, applied }) =>
    applied && applied.basis !== 'assessment' ? [{ entry, rule: applied.rule, basis: applied.basis }] : [],
  );
  return bySheet(
    assumed,
    ({ entry }) => entry,
    ({ rule, basis }) => `${rule.id} ${basis}`,
  ).flatMap((block): Finding[] => {
    const [first] = block;
    if (!first) return [];
    return [
      {
        rule: 'star-rule-assumed',
        severity: 'info',
        verdict: 'undecided',
        cells: entryCells(
          block.map(({ entry }) => entry),
          first.basis === 'decision' ? ['recognisedOn'] : ['assessedOn', 'year', 'name'],
        ),
        parts: [],
        subject: { layout: 'products' },
        basis: first.basis,
        starRule: first.rule.number,
      },
    ];
  });
}

function decisionBeforeAssessment(entry: ProductRecord): Finding[] {
  const { assessedOn, recognisedOn } = entry;
  if (assessedOn === undefined || recognisedOn === undefined || recognisedOn >= assessedOn) return [];
  return [
    {
      rule: 'decision-before-assessment',
      ...facts(entry, 'recognisedOn'),
      parts: [rowCell(entry, ['assessedOn'])],
      decided: recognisedOn,
      assessed: assessedOn,
    },
  ];
}
