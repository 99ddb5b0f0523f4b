import type { UnitSpelling } from '../findings/units';
import { cellOf } from '../records/record';
import type { Records } from '../records/records';
import { unitName } from '../text/unit-name';
import { planSubjects, type UnitEntry } from './plan-subjects';

type Rows = Pick<Records, 'units' | 'products' | 'producers' | 'budget'>;

/**
 * Units of input sheets that differ in diacritics only from one of the plan's own list of units: those that are taken
 * for it, and, as warnings, those that filling gives a row of their own. All cells of one writing are one finding.
 */
export function checkUnlistedNames(records: Rows): UnitSpelling[] {
  if (records.units.length === 0) return [];
  const subjects = planSubjects(records, undefined, ({ unit, commune }) => unit ?? commune);
  const named = [...records.products, ...records.producers, ...records.budget].flatMap(namesOf);
  for (const { text, cell } of named) subjects.find(text, cell);
  const listed = new Set(
    (['unit', 'department'] as const).flatMap((place) => subjects.listed(place).map(({ name }) => name)),
  );
  return subjects.issues.flatMap((issue): UnitSpelling[] => {
    const { name, cell } = issue;
    const official = issue.kind === 'name-taken' ? issue.taken : issue.like;
    // two spellings of rows that the list does not have are for filling to tell
    if (!listed.has(official)) return [];
    const cells = named.flatMap((each) => (unitName(each.text).shown === name ? each.cell : []));
    return [
      {
        rule: 'unit-spelling',
        severity: issue.kind === 'name-taken' ? 'info' : 'warning',
        verdict: 'undecided',
        cells: cells.length > 0 ? cells : [cell],
        parts: [],
        name,
        official,
      },
    ];
  });
}

function namesOf(entry: UnitEntry) {
  return (['unit', 'commune'] as const).flatMap((field) => {
    const [text, cell] = [entry[field], cellOf(entry, field)];
    return text !== undefined && cell ? [{ text, cell }] : [];
  });
}
