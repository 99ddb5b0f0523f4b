import type { PlanProvince } from '../../engine/units/plan-province';
import type { UnitsWords } from '../types/units-report';
import { many } from './counted';

const FROM: Readonly<Record<PlanProvince['from'], string>> = {
  option: 'as told',
  plan: 'from the plan sheet',
  title: 'from the titles',
  file: "from the file's name",
  names: 'inferred from the names, please check',
};

export const en: UnitsWords = {
  title: (date, province) =>
    `Administrative units as of ${date}, ${province ? `province of ${province.name} (${FROM[province.from]})` : 'province unknown: add --province NAME'}`,
  counts: (all, by, early) =>
    `${many(all, 'row names', 'rows name')} a unit: ${early ? `${by.today} on the list since 1 July 2025, ${by.former} on the list until 30 June 2025` : `${by.today} of today, ${by.former} moved from former units`}, ${by.divided} in divided units, ${by.ambiguous} with a name of several, ${by.unknown} unknown.`,
  whole: (count) =>
    `${many(count, 'appendix row is a whole former district, not moved', 'appendix rows are whole former districts, not moved')}; "phuluc check" compares them with an appendix of communes by regrouping.`,
  beside: (former, today, [before, now]) =>
    `Can be laid beside each other: ${former} (${many(before, 'unit')}) and ${today} (${many(now, 'unit')}). With --out comes a sheet that compares them.`,
  sums: 'Each column before and after the move:',
  sum: (sheet, column, before, placed, waiting) =>
    `${sheet}, ${column}: ${before} = ${placed} over today's units + ${waiting} waiting for answers`,
  moved: 'Moved:',
  more: (count) => `… and ${many(count, 'more name')}`,
  questions: (count) => `${many(count, 'question')} to answer (one new unit for each name):`,
  nobodyKnows: 'not on the list',
};
