import { checkBalances } from './checks/balances';
import { checkBeyondPlan } from './checks/beyond-plan';
import { checkCameAndWent } from './checks/came-and-went';
import { checkColumns } from './checks/columns';
import { checkCountsBehind } from './checks/counts-behind';
import { checkCumulative } from './checks/cumulative';
import { checkEquations } from './checks/equations';
import { checkFromTo } from './checks/from-to';
import { checkGrowth } from './checks/growth';
import { checkIncreases } from './checks/increases';
import { checkListCounts } from './checks/list-counts';
import { checkLongSums } from './checks/long-sums';
import { checkNorms } from './checks/norms';
import { checkBackwards } from './checks/backwards';
import { checkOddOneOut } from './checks/odd-one-out';
import { checkOfAll } from './checks/of-all';
import type { Outcome } from './checks/outcome';
import { checkPoints } from './checks/points';
import { checkProducts } from './checks/products';
import { checkRaised } from './checks/raised';
import { checkRaisedCounts } from './checks/raised-counts';
import { checkRatesOfEach } from './checks/rates-of-each';
import { checkPhases, checkRepeated } from './checks/repeated';
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
import { checkUnitsEach } from './checks/units-each';
import { checkWholeYear } from './checks/whole-year';
import { checkWords } from './checks/words';
import type { PlanIdentity } from './facts/plan-identity';
import type { ReadFacts } from './facts/read-facts';

/** What a text is checked with besides itself. */
interface Around {
  readonly identity: PlanIdentity;
  /** The cell that bears a figure out, by the figure's index. */
  readonly cells: ReadonlyMap<number, string>;
  readonly file: string;
}

/** The figures of a text held against each other. */
export function checkWithinText(read: ReadFacts, { identity, cells, file }: Around): Outcome[] {
  const equations = checkEquations(read, file);
  // "02 cuộc x 11 người x 500.000 đồng/người/cuộc = 11.000.000 đồng" holds as it is written out.
  const written = new Set(
    equations.flatMap(({ verdict, facts }) => (verdict === 'pass' ? facts.slice(0, 1) : [])),
  );
  const products = checkProducts(read, file).filter(
    ({ verdict, facts: [result = -1] }) => verdict !== 'fail' || !written.has(result),
  );
  const made = new Set(products.map(({ facts }) => facts[0]));
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
  return [...within, ...checkOddOneOut(read, within, file)];
}

/** `26 sản phẩm mới; Mộc Châu có 05 sản phẩm mới`: what two cells of an appendix bear out is not one thing told twice. */
function areOfTwoCells(facts: readonly number[], cells: ReadonlyMap<number, string>): boolean {
  const held = facts.map((fact) => cells.get(fact));
  return held.every((cell) => cell !== undefined) && new Set(held).size > 1;
}
