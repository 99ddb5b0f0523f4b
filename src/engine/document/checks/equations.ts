import { add, decimal, multiply, negate } from '../../decimal';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import type { TextEquation } from '../../findings/text-figures';
import { agreement, type Claim, claimOf, differing, inMeasure } from './claims';
import { placeOf, type Outcome } from './outcome';

/** What stands between two figures of a written calculation: words of the first, a sign, the second. */
const SIGN = /^[^\d.;:()=+×*]{0,60}?(?:\s*(?<sign>[×*+=]|(?<!\p{L})x(?!\p{L}))|\s+(?<minus>[-–−]))\s*$/u;

const RESULT = /^[^\d.;:()=+×*]{0,40}?\)\s*:\s*$/u;

interface Written {
  /** Indices of the facts from left to right; the last is the result. */
  readonly facts: readonly number[];
  readonly signs: readonly TextEquation['signs'][number][];
}

/** Calculations written out: `30 sản phẩm × 15 triệu đồng = 450 triệu đồng`, `149 + 246 = 395 sản phẩm`. */
export function checkEquations(read: ReadFacts, file: string): Outcome[] {
  const { facts } = read;
  return writtenIn(read).flatMap(({ facts: indices, signs }): Outcome[] => {
    const terms = indices.slice(0, -1).flatMap((index) => facts[index] ?? []);
    const made = facts[indices.at(-1) ?? -1];
    if (!made || terms.length < 2 || !fits(terms, signs, made)) return [];
    const expected = calculated(terms.map(claimOf), signs);
    const claim = claimOf(made);
    const says = agreement(claim, expected);
    const ordered = [indices.at(-1) ?? 0, ...indices.slice(0, -1)];
    if (says === 'doubtful') return [];
    if (says !== 'contrary')
      return [{ rule: 'text-equation', verdict: says === 'rounding' ? 'rounding' : 'pass', facts: ordered }];
    const finding: TextEquation = {
      rule: 'text-equation',
      severity: 'error',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [made, ...terms].map((fact) => placeOf(file, fact)),
      told: made,
      terms: terms.map((term) => inMeasure(claimOf(term).value, term)),
      signs,
      ...differing(made, claim.value, expected.value),
    };
    return [{ rule: 'text-equation', verdict: 'fail', facts: ordered, finding }];
  });
}

function writtenIn({ facts, lexed }: ReadFacts): Written[] {
  const found: Written[] = [];
  let chain: number[] = [];
  let signs: TextEquation['signs'][number][] = [];
  facts.forEach((fact, index) => {
    const next = facts[index + 1];
    const words = lexed[fact.paragraph]?.masked ?? '';
    // "Tập huấn (03 lớp x 40 triệu đồng): 120 triệu đồng"
    const isResult =
      chain.length > 0 &&
      next?.paragraph === fact.paragraph &&
      RESULT.test(words.slice(fact.end, next.start));
    const sign = isResult
      ? '='
      : next?.paragraph === fact.paragraph
        ? signIn(words.slice(fact.end, next.start))
        : undefined;
    if (sign === undefined) {
      const made = bracketed([...chain, index], facts);
      if (made !== undefined) found.push({ facts: [...chain, index, made], signs });
      chain = [];
      signs = [];
    } else if (sign === '=') {
      if (chain.length > 0) found.push({ facts: [...chain, index, index + 1], signs });
      chain = [];
      signs = [];
    } else {
      chain.push(index);
      signs.push(sign);
    }
  });
  return found;
}

function signIn(words: string): '=' | TextEquation['signs'][number] | undefined {
  const { sign, minus } = SIGN.exec(words)?.groups ?? {};
  if (minus !== undefined) return '−';
  return sign === '=' || sign === '+' || sign === undefined ? sign : '×';
}

/** `400 triệu đồng (08 sản phẩm × 50 triệu đồng)`: alone in a bracket, a calculation tells what stands before it. */
function bracketed(terms: readonly number[], facts: readonly TextFact[]): number | undefined {
  const [first] = terms;
  const [one, made] = [facts[first ?? -1], facts[(first ?? 0) - 1]];
  if (terms.length < 2 || first === undefined || !one || !made) return undefined;
  const isBefore = inOneSentence(made, one);
  const isInside = made.depth < one.depth && terms.every((at) => facts[at]?.depth === one.depth);
  return isBefore && isInside && one.label === '' ? first - 1 : undefined;
}

/** One figure of each, exact; added up only what is measured alike; money comes of one amount in each product. */
function fits(terms: readonly TextFact[], signs: Written['signs'], made: TextFact): boolean {
  if ([...terms, made].some(({ values, family }) => values.length > 1 || family === 'share')) return false;
  const products: TextFact[][] = [[]];
  terms.forEach((term, at) => {
    if (at > 0 && signs[at - 1] !== '×') products.push([]);
    products.at(-1)?.push(term);
  });
  return products.every((factors) => {
    const amounts = factors.filter(({ money }) => money !== undefined).length;
    return made.money === undefined ? amounts === 0 : amounts === 1;
  });
}

/** Products first, then their sum. */
function calculated(claims: readonly Claim[], signs: Written['signs']): Claim {
  const [first, ...rest] = claims;
  const zero: Claim = { value: decimal(0), upper: decimal(0), half: decimal(0), bound: 'exactly' };
  if (!first) return zero;
  let sum = zero;
  let running = first;
  const plus = (a: Claim, b: Claim): Claim => ({
    value: add(a.value, b.value),
    upper: add(a.upper, b.upper),
    half: add(a.half, b.half),
    bound: a.bound === 'exactly' ? b.bound : a.bound,
  });
  rest.forEach((claim, at) => {
    const sign = signs[at];
    if (sign !== '×') {
      sum = plus(sum, running);
      running = sign === '−' ? { ...claim, value: negate(claim.value), upper: negate(claim.upper) } : claim;
    } else {
      running = {
        value: multiply(running.value, claim.value),
        upper: multiply(running.upper, claim.upper),
        // Only money is rounded, and only one factor is money.
        half: add(multiply(running.half, claim.value), multiply(claim.half, running.value)),
        bound: running.bound === 'exactly' ? claim.bound : running.bound,
      };
    }
  });
  return plus(sum, running);
}
