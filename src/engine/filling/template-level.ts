import { BUDGET_PLAN } from '../layouts/appendices/budget-plan';
import type { RecordLayout } from '../layouts/layout';
import type { Field } from '../layouts/shape';
import { SOURCE_COLUMN } from '../layouts/source-column';
import { FORMER_UNIT, TODAY_UNIT } from '../layouts/today-unit';
import { levelOn } from '../units/level';
import { EXAMPLE_VALUES, FIELD_NOTES } from './example-values';

/** Which units a blank sheet is for; since 2025-07-01 there are communes only. */
export type TemplateLevel = ReturnType<typeof levelOn>;

/** What blank sheets of a day, `YYYY-MM-DD`, are for; without one, those of the law as it stands. */
export function templateLevel(date: string | undefined): TemplateLevel {
  return date === undefined ? 'commune' : levelOn(date);
}

/** Sources that a blank budget sheet offers (Phụ lục thường dùng); others are read where a sheet has them. */
const OFFERED_SOURCES = new Set([
  'central',
  'province',
  'district',
  'commune',
  'credit',
  'integrated',
  'producers',
  'people',
  'other-rest',
]);

const SOURCE_FIELDS = new Set(BUDGET_PLAN.items.map((item) => item.id));

/** The fields that a blank sheet asks for: no district's money where there are no districts. */
export function offeredFields(layout: RecordLayout, level: TemplateLevel): readonly Field[] {
  return layout.fields.filter(
    ({ id }) =>
      id !== TODAY_UNIT.id &&
      id !== FORMER_UNIT.id &&
      id !== SOURCE_COLUMN.id &&
      (layout.id !== 'budget' || !SOURCE_FIELDS.has(id) || isOffered(id, level)),
  );
}

function isOffered(source: string, level: TemplateLevel): boolean {
  return OFFERED_SOURCES.has(source) && (source !== 'district' || level === 'district');
}

/** The words of a choice that a sheet of this level may take. */
export function choicesAt({ choices = [] }: Field, level: TemplateLevel): readonly string[] {
  return choices.flatMap(({ id, label }) => (id === 'district' && level === 'commune' ? [] : [label.vi]));
}

/** Facts of the `plan` sheet: a plan of communes is of no district. */
export function factsAt(facts: readonly Field[], level: TemplateLevel): readonly Field[] {
  return facts.filter(({ id }) => level === 'district' || id !== 'district');
}

/** What stands in an example's cell; names of units are of the level. */
export function exampleAt(
  layout: RecordLayout,
  field: Field,
  level: TemplateLevel,
): string | number | undefined {
  const value = EXAMPLE_VALUES[layout.id][field.id];
  if (level === 'commune' || typeof value !== 'string') return value;
  if (field.id === 'level') return 'Huyện';
  if (field.id === 'former') return undefined;
  return field.id === 'commune'
    ? value
    : value.replace(/^Xã (?=A$)/u, 'Huyện ').replace('xã, phường', 'huyện');
}

/** The note at a column's heading, in the words of the plan's level; undefined where nothing is to be said. */
export function fieldNote(id: string, level: TemplateLevel): string | undefined {
  const note = FIELD_NOTES[id];
  if (level === 'commune') return note;
  if (id === 'former') return undefined;
  return note
    ?.replace('Tên xã, phường', 'Tên huyện, thị xã, thành phố')
    .replace('Xã, Phường; sở', 'Huyện; sở');
}
