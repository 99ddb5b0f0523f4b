import { toPlain } from '../decimal';
import type { Finding } from '../findings';
import { findingsOf } from './findings-of';
import { lookupOf } from './lattice';
import type { Money } from './money';
import type { RegroupViews } from './regrouped-views';
import { reconcile, type Difference, type Reconciliation } from './reconcile';
import { scaleSlips } from './scale';
import { sentTwiceFindings } from './sender-findings';
import { checkPrintedShares, promisedShares, type PrintedShare } from './shares';
import type { FundingSide } from './side';
import { summaryOf, type FundingSummary } from './summary';
import { typedView, type TypedFigures } from './typed';
import type { FundingView } from './view';
import { checkAmountWords } from './words';

/** Everything that a reconciliation of a plan found out. Plain data. */
export interface FundingResult {
  /** The view that the summary is of; absent where the files have no money. */
  readonly main?: FundingView;
  readonly summary?: FundingSummary;
  /** Each pair of views that was compared, with the differences not told by an earlier pair. */
  readonly reconciliations: readonly Reconciliation[];
  readonly findings: readonly Finding[];
}

/**
 * Reconciles a plan's own sheets with each other and, where there are any, the other side and the figures
 * that the reviewer typed with them. The summary is that of the plan's best view. `regroup`: for sides of which
 * one is in districts and the other in communes.
 */
export function analyseFunding(
  side: FundingSide,
  against?: FundingSide,
  typed?: TypedFigures,
  regroup: RegroupViews = () => undefined,
): FundingResult {
  const [main] = side.views;
  const measure = main?.measure ?? against?.views[0]?.measure ?? 'dong';
  const typedSide = typed && typedView(typed);
  const pairs: Pair[] = [
    ...ownPairs(side, regroup),
    ...(against ? pairsAgainst(side, against) : []),
    ...(main && typedSide ? [[main, typedSide] as const] : []),
  ];
  const made = pairs.map((pair) => ({ pair, result: reconcile(...(regroup(...pair) ?? pair)) }));
  const reconciliations = withoutRepeats(made.map(({ result }) => result));
  const compared = new Set(made.flatMap(({ pair, result }) => (result.byUnit ? pair : [])));
  const sides = against ? [side, against] : [side];
  return {
    ...(main ? { main, summary: { ...summaryOf(main), measureUnsaid: isUnsaid(main, side) } } : {}),
    reconciliations,
    findings: [
      ...reconciliations.flatMap((each) => findingsOf(each, measure)),
      ...sides.flatMap(({ sentTwice }) => sentTwiceFindings(sentTwice)),
      ...sides.flatMap(withinSide),
      ...(typed && main ? checkPrintedShares(typedShares(typed), amountsOf(typedSide, main)) : []),
      ...sides.flatMap((each) => neighbourSlips(each, compared)),
      ...sides.flatMap(({ findings }) => findings),
    ],
  };
}

/** True where a sheet of the view says no measure unit. */
function isUnsaid({ files, sheet }: FundingView, { findings }: FundingSide): boolean {
  return findings.some(
    ({ rule, cells: [cell] }) =>
      rule === 'measure-missing' &&
      cell !== undefined &&
      files.includes(cell.file) &&
      (sheet === undefined || sheet === cell.sheet),
  );
}

type Pair = readonly [FundingView, FundingView];

/** The best view with each other one; tables of the same sort that share no units are of different plans. */
function ownPairs({ views }: FundingSide, regroup: RegroupViews): Pair[] {
  const [main, ...others] = views;
  if (!main) return [];
  return others.flatMap((other): Pair[] =>
    samePeriod(main, other) &&
    !(main.kind === other.kind && !reconcile(...(regroup(main, other) ?? ([main, other] as const))).byUnit)
      ? [[main, other]]
      : [],
  );
}

function samePeriod(a: FundingView, b: FundingView): boolean {
  return a.years.length === 0 || b.years.length === 0 || a.years.some((year) => b.years.includes(year));
}

/** The best views of both sides, then views of one sort with each other. */
function pairsAgainst({ views }: FundingSide, { views: others }: FundingSide): Pair[] {
  const [main, ...more] = views;
  const [other] = others;
  if (!main || !other) return [];
  const same = more.flatMap((view): Pair[] => {
    const partner = others.find((each) => each !== other && each.kind === view.kind);
    return partner ? [[view, partner]] : [];
  });
  return [[main, other], ...same];
}

/** Views made from one another differ in the same places: each difference is told once. */
function withoutRepeats(all: readonly Reconciliation[]): Reconciliation[] {
  const told = new Set<string>();
  return all.map((reconciliation) => {
    const differences = reconciliation.differences.filter((difference) => {
      const key = keyOf(difference);
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
    return { ...reconciliation, differences };
  });
}

function keyOf({ row, year, source, left, right }: Difference): string {
  return [row.kind, row.name, year, source, toPlain(left.dong), toPlain(right.dong)].join('\n');
}

type Amounts = (source: string) => Money | undefined;

const totalIn = (view: FundingView | undefined, source: string): Money | undefined =>
  view && lookupOf(view)('all', undefined, source);

/** What a text says of a source; the plan's tables where it does not. */
function amountsOf(text: FundingView | undefined, main: FundingView | undefined): Amounts {
  return (source) => totalIn(text, source) ?? totalIn(main, source);
}

function typedShares({ stateShare, otherShare }: TypedFigures): PrintedShare[] {
  const share = (source: PrintedShare['source'], value: PrintedShare['share'] | undefined): PrintedShare[] =>
    value ? [{ source, share: value, cells: [] }] : [];
  return [...share('state', stateShare), ...share('other', otherShare)];
}

/** Shares and amounts in words. */
function withinSide({ plan, views, words }: FundingSide): Finding[] {
  const facts = views.find(({ kind }) => kind === 'plan');
  return [
    ...(plan ? checkPrintedShares(promisedShares(plan), amountsOf(facts, views[0])) : []),
    ...words.flatMap((each) => {
      const { file, sheet } = each.cell;
      const own = views.find((view) => view.sheet === sheet && view.files.includes(file));
      return checkAmountWords(each, totalIn(own, 'total'));
    }),
  ];
}

/** Figures off against their neighbours, in views that no other side is compared with unit by unit. */
function neighbourSlips({ views }: FundingSide, compared: ReadonlySet<FundingView>): Finding[] {
  return views.flatMap((view) => (compared.has(view) ? [] : scaleSlips(view)));
}
