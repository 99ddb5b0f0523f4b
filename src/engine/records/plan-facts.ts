import { PLAN_FACTS } from '../layouts/inputs/plan';
import type { Field } from '../layouts/shape';
import { bare, clean, fold } from '../text/fold';

const IN_BRACKETS = /\([^)]*\)/gu;

function namesBy(form: (text: string) => string): ReadonlyMap<string, Field> {
  const names = new Map<string, Field>();
  for (const field of PLAN_FACTS) names.set(form(field.label.vi), field);
  for (const field of PLAN_FACTS)
    for (const alias of field.aliases) if (!names.has(form(alias))) names.set(form(alias), field);
  return names;
}

const folded = namesBy(fold);
const unmarked = namesBy(bare);

/** The fact that a name in a plan sheet stands for. */
export function planFactOf(name: string): Field | undefined {
  for (const text of [clean(name), clean(name).replace(IN_BRACKETS, ' ')]) {
    const found = folded.get(fold(text)) ?? unmarked.get(bare(text));
    if (found) return found;
  }
  return undefined;
}
