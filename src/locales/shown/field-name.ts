import { INPUTS } from '../../engine/layouts/inputs';
import { PLAN_FACTS } from '../../engine/layouts/inputs/plan';
import type { InputId } from '../../engine/layouts/layout';
import type { Language } from '../language';

/** The heading of an input sheet's column, or the name of a plan sheet's fact; never what the program calls it. */
export function fieldName(layout: InputId, id: string, language: Language): string {
  const fields = layout === 'plan' ? [...INPUTS.plan.fields, ...PLAN_FACTS] : INPUTS[layout].fields;
  const known = fields.find((field) => field.id === id) ?? PLAN_FACTS.find((fact) => fact.id === id);
  return known?.label[language] ?? UNNAMED[language];
}

const UNNAMED = { vi: 'không tên', en: 'without a name' } as const;
