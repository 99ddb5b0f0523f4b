import type { UnitsWanted } from '../engine/units/in-todays-units';
import { requireChoice } from './arguments';

/** `--units today|former`: in which units the rows are counted; without it, as the plan says. */
export function wantedUnits(value: string | undefined): { readonly units?: UnitsWanted } {
  return value === undefined ? {} : { units: requireChoice('--units', value, ['today', 'former']) };
}
