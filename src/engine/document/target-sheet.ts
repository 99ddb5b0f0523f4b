import { toPlain } from '../decimal';
import type { Cell, Row, Sheet, Workbook } from '../grid/grid';
import { TARGETS } from '../layouts/inputs/targets';
import { readRecords } from '../records/read-records';
import type { Records } from '../records/records';
import { INDICATORS } from '../targets/indicators';
import { parseTargets } from '../targets/parse-target';
import type { Target, TargetPeriod } from '../targets/target';
import { planIdentity } from './facts/plan-identity';
import { readFacts } from './facts/read-facts';
import { textTargets, type TextTargetRead } from './facts/text-targets';

/** What the sheet is called, and says of itself: nobody has confirmed it yet. */
export const TEXT_TARGETS_SHEET = 'Chỉ tiêu (lời văn)';
/** Row of the first target on `targetSheet`, from 0. */
export const FIRST_TARGET_ROW = 3;
const TITLE = 'CHỈ TIÊU ĐỌC TỪ LỜI VĂN, CẦN XÁC NHẬN';

/**
 * The workbooks with a sheet of the targets that their texts set, in the form of an input sheet, each row with its
 * sentence; unchanged where some sheet holds targets already, or no text sets any.
 */
export function withTextTargets(workbooks: readonly Workbook[]): readonly Workbook[] {
  const read = workbooks.map((workbook) => targetsOf(workbook));
  if (read.every((targets) => targets.length === 0)) return workbooks;
  if (readRecords(workbooks).targets.length > 0) return workbooks;
  return workbooks.map((workbook, index) => {
    const targets = read[index] ?? [];
    return targets.length === 0
      ? workbook
      : { ...workbook, sheets: [...workbook.sheets, targetSheet(targets)] };
  });
}

/** The same records with the targets of a text that a person confirmed; each rests on its row of `targetSheet`. */
export function withConfirmedTargets(records: Records, confirmed: readonly TextTargetRead[]): Records {
  const [first] = confirmed;
  if (!first) return records;
  const { targets } = readRecords([{ file: first.place.file, sheets: [targetSheet(confirmed)] }]);
  return { ...records, targets: [...records.targets, ...targets] };
}

function targetsOf({ file, text }: Workbook): readonly TextTargetRead[] {
  if (!text) return [];
  const read = readFacts(text);
  const { period } = planIdentity(read);
  const whole: TargetPeriod | undefined = period && { mode: 'in', from: period.from, to: period.to };
  return textTargets(read, file).map((each) =>
    each.target.period || !whole ? each : { ...each, target: { ...each.target, period: whole } },
  );
}

/** The targets that a text states as an input sheet of targets, to be read and reported as one. */
export function targetSheet(targets: readonly TextTargetRead[]): Sheet {
  const header = TARGETS.fields.map(({ label }): Cell => ({ value: label.vi }));
  return { name: TEXT_TARGETS_SHEET, rows: [[{ value: TITLE }], undefined, header, ...targets.map(rowOf)] };
}

function rowOf({ target, place }: TextTargetRead, index: number): Row {
  const note = `Đoạn ${place.paragraph + 1}: ${place.quote}`;
  const values: Readonly<Record<string, string>> = {
    stt: String(index + 1),
    ...wordsOf(target),
    year: yearsOf(target.period),
    note,
  };
  return TARGETS.fields.map(({ id }): Cell | undefined => {
    const value = values[id];
    return value === undefined || value === '' ? undefined : { value };
  });
}

/** The indicator's own name and the planned value, where they read back as the same target; else the words. */
function wordsOf(target: Target): Record<'indicator' | 'planned' | 'measure', string> {
  const { indicator, planned, measure, comparator } = target;
  const bound = { 'at-least': 'ít nhất ', 'at-most': 'tối đa ', range: '', number: '' }[comparator];
  const figures = planned.map((value) => toPlain(value).replace('.', ',')).join(' - ');
  const named = {
    indicator: INDICATORS[indicator].label.vi,
    planned: `${bound}${figures}${measure === '%' ? '%' : ''}`,
    measure: measure === '%' ? '' : measure,
  };
  return readsBack(target, named) ? named : { indicator: target.text, planned: '', measure: '' };
}

function readsBack(target: Target, words: Record<'indicator' | 'planned' | 'measure', string>): boolean {
  const [read, more] = parseTargets({ ...words, year: undefined, fromYear: undefined, until: undefined });
  return (
    read !== undefined &&
    more === undefined &&
    read.indicator === target.indicator &&
    read.comparator === target.comparator &&
    read.planned.map(toPlain).join() === target.planned.map(toPlain).join() &&
    read.group === target.group &&
    starsOf(read) === starsOf(target) &&
    read.perCommune === target.perCommune &&
    !target.registered &&
    !target.indicator.startsWith('other')
  );
}

/** From three stars on is every recognised product. */
function starsOf({ stars = [] }: Target): string {
  return stars.length === 3 ? '' : stars.join();
}

function yearsOf(period: TargetPeriod | undefined): string {
  if (!period) return '';
  if (period.mode === 'by') return `đến năm ${period.to}`;
  return period.from === undefined || period.from === period.to
    ? String(period.to)
    : `${period.from}-${period.to}`;
}
