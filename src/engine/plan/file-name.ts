import type { Records } from '../records/records';
import { clean } from '../text/fold';

/** Letters that no file system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|]+/g;
const LONGEST = 80;

/**
 * What a plan's file is called, without an ending: `KH 94-KH-UBND Gia Lai 2026-2030`. Undefined where the plan
 * tells neither its number nor its place.
 */
export function planFileName({ plan }: Pick<Records, 'plan'>): string | undefined {
  const place = plan?.district ?? plan?.province;
  const number = plan?.number === undefined ? undefined : `KH ${plan.number.replace(/\s+/g, '')}`;
  if (number === undefined && place === undefined) return undefined;
  const period = [plan?.from, plan?.to].filter((year) => year !== undefined).join('-');
  const name = [number, place, period].filter((part) => part !== undefined && part !== '').join(' ');
  return clean(name.replaceAll('/', '-').replace(FORBIDDEN, ' ')).slice(0, LONGEST).trimEnd();
}
