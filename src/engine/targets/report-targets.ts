import { absolute, compare, decimal, isZero, multiply, subtract, trimmed, type Decimal } from '../decimal';
import type { Finding } from '../findings';
import type { CellRef } from '../grid/grid';
import { rowCell } from '../records/record';
import type { Records } from '../records/records';
import type { TargetRecord } from '../records/target-record';
import { tallyProducts } from '../tallying/tally';
import { unitFinder } from '../tallying/units';
import type { Actual, Measured } from './actual';
import { INDICATORS } from './indicators';
import { judgeTarget, type Judgement } from './judge';
import { lacksPerCents } from './lacking-noun';
import { measure } from './measure';
import { openColumns, type OpenColumn } from './open-cell';
import { parseTargets } from './parse-target';
import { targetsOf, type PresetId } from './presets';
import { conflicts, type ProducerField } from './producer-answers';
import { producerBook } from './producers';
import type { Target } from './target';

/** One target, what was reached of it, and what that rests on. */
export interface TargetResult extends Judgement {
  readonly target: Target;
  readonly counted: Actual;
  /** True while the target's time still runs. */
  readonly open: boolean;
  /** The row of the target sheet; absent for a preset. */
  readonly row?: TargetRecord;
}

/** Targets against what was reached by a day. */
export interface TargetReport {
  readonly asOf: string;
  readonly targets: readonly TargetResult[];
  readonly findings: readonly Finding[];
}

const ASKED: readonly ProducerField[] = [
  'type',
  'womenLed',
  'minorityLed',
  'modernChannels',
  'valueChain',
  'workers',
  'trainedWorkers',
];

/**
 * Weighs the targets of a plan's target sheets, or those of a preset, against what its other sheets show on a
 * day (`YYYY-MM-DD`). Pure.
 */
export function reportTargets(records: Records, asOf: string, preset?: PresetId): TargetReport {
  const measured = measuredOn(records, asOf);
  const asked: readonly { readonly row?: TargetRecord; readonly target: Target }[] =
    preset === undefined
      ? records.targets.flatMap((row) => parseTargets(row).map((target) => ({ row, target })))
      : targetsOf(preset).map((target) => ({ target }));
  const targets = asked.map(({ row, target }) => weigh(inPeriod(target, row), measured, row, asOf));
  return {
    asOf,
    targets,
    findings: [
      // a printed report says itself what was missed
      ...targets.filter(({ row }) => row?.at.table.printedAs === undefined).flatMap(missed),
      ...(preset === undefined ? records.targets.flatMap(unreadable) : []),
      ...targets.flatMap(differing),
      ...targets.flatMap(overWhole),
      ...conflicts(measured.producers.producers, ASKED),
      ...measured.producers.findings,
    ],
  };
}

/** Of a table with several periods across each target says its own. */
function inPeriod(target: Target, row: TargetRecord | undefined): Target {
  const { period } = target;
  const several = (row?.at.table.blocks ?? []).filter((block) => block.period !== undefined).length > 1;
  if (!several || !period) return target;
  const years =
    period.from === undefined || period.from === period.to ? period.to : `${period.from}-${period.to}`;
  return { ...target, text: `${target.text} (${years})` };
}

function measuredOn(records: Records, asOf: string): Measured {
  const tally = tallyProducts(records, asOf);
  const recognised = tally.counted.flatMap(({ product }) => product.entries);
  const entries = recognised.length > 0 ? recognised : records.products;
  const communes = records.units.some(({ level }) => level === 'commune');
  return {
    records,
    tally,
    asOf,
    producers: producerBook(records, entries, unitFinder(records)),
    communeOf: unitFinder(records, communes ? 'commune' : undefined),
  };
}

/** A row's own reported value stands in only where nothing can be counted: one row that holds one target. */
function weigh(
  target: Target,
  measured: Measured,
  row: TargetRecord | undefined,
  asOf: string,
): TargetResult {
  const counted = measure(target, measured);
  const first = judgeTarget(target, counted);
  const reported = row && reportedValue(target, row);
  const last = target.period?.to ?? measured.records.plan?.to;
  const base = {
    target,
    open: last !== undefined && `${last}-12-31` > asOf,
    ...(row ? { row } : {}),
  };
  if (first.verdict !== 'undecided' || reported === undefined || !row) return { ...base, ...first, counted };
  const stated: Actual = { kind: 'reported', value: reported, cells: [rowCell(row, ['actual'])] };
  if (isOverWhole(target, reported))
    return { ...base, verdict: 'undecided', because: 'over-whole', counted: stated };
  return { ...base, ...judgeTarget(target, stated), counted: stated };
}

/** `0,375` under a percentage is 37,5 %: cells formatted as percentages hold the fraction. */
function reportedValue(target: Target, { actual }: TargetRecord): Decimal | undefined {
  if (actual === undefined || target.measure !== '%') return actual;
  const fraction = compare(actual, decimal(1)) <= 0 && actual.scale > 0;
  return fraction ? trimmed(multiply(actual, decimal(100))) : actual;
}

/** More than all producers, products or workers; a share of nothing that is known may be (`so với kế hoạch`). */
function isOverWhole({ indicator, measure: unit }: Target, reported: Decimal): boolean {
  const isShare = INDICATORS[indicator].kind === 'share' && indicator !== 'other-share';
  return isShare && unit === '%' && compare(reported, decimal(100)) > 0;
}

function overWhole({ target, counted, because }: TargetResult): Finding[] {
  if (because !== 'over-whole' || counted.kind !== 'reported') return [];
  return [
    {
      rule: 'share-over-whole',
      severity: 'warning',
      verdict: 'fail',
      cells: counted.cells,
      parts: [],
      subject: { layout: 'targets' },
      text: target.text,
      found: counted.value,
    },
  ];
}

/** The columns that leave a target undecided; none where it is decided, or nothing can be counted at all. */
export function undecidedBy({ counted, because }: Pick<TargetResult, 'counted' | 'because'>): OpenColumn[] {
  const counts = counted.kind === 'share' || counted.kind === 'count';
  return because === 'blanks' && counts ? openColumns(counted.unknown) : [];
}

/** The cells that a result comes from, the target's own first. */
export function cellsBehind({ counted, row, because }: TargetResult): readonly CellRef[] {
  const own = row ? [rowCell(row, ['indicator'])] : [];
  if (counted.kind === 'unknown') return own;
  // What is to be filled in comes before what is known already.
  const open = counted.kind !== 'reported' && because === 'blanks' ? counted.unknown : [];
  return [...own, ...open, ...counted.cells];
}

function missed(result: TargetResult): Finding[] {
  const { target, verdict, actual, lacking, open, counted, row } = result;
  if (verdict !== 'missed' || !actual || !lacking) return [];
  return [
    {
      rule: 'target-missed',
      severity: open ? 'info' : 'warning',
      verdict: 'fail',
      cells: row ? [rowCell(row, ['planned', 'indicator'])] : [],
      parts: counted.kind === 'unknown' ? [] : counted.cells,
      subject: { layout: 'targets' },
      text: target.text,
      ...(target.planned[0] ? { expected: target.planned[0] } : {}),
      found: actual,
      lacking,
      ...(lacksPerCents(result) ? { inPerCents: true } : {}),
      measure: target.measure,
      open,
    },
  ];
}

function unreadable(row: TargetRecord): Finding[] {
  const { indicator, planned } = row;
  const states = planned !== undefined && planned.trim() !== '';
  if (parseTargets(row).length > 0 || (indicator === undefined && !states)) return [];
  return [
    {
      rule: 'target-unreadable',
      severity: 'warning',
      verdict: 'undecided',
      cells: [rowCell(row, states ? ['planned', 'indicator'] : ['indicator'])],
      parts: [],
      subject: { layout: 'targets' },
      text: [indicator, planned].filter(Boolean).join(': '),
    },
  ];
}

/** A reported value beside the counted one; rounding of the reported one is none of our business. */
function differing(result: TargetResult): Finding[] {
  const { target, row, actual, counted } = result;
  const reported = row && reportedValue(target, row);
  if (!row || !reported || !actual || counted.kind === 'reported') return [];
  const difference = trimmed(subtract(reported, actual));
  const half = decimal(5, trimmed(reported).scale + 1);
  const share = INDICATORS[target.indicator].kind === 'share';
  if (share ? compare(absolute(difference), half) <= 0 : isZero(difference)) return [];
  return [
    {
      rule: 'target-actual-differs',
      severity: 'warning',
      verdict: 'fail',
      cells: [rowCell(row, ['actual'])],
      parts: counted.kind === 'unknown' ? [] : counted.cells,
      subject: { layout: 'targets' },
      text: target.text,
      expected: actual,
      found: reported,
      difference,
    },
  ];
}
