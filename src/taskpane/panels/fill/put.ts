import type { FillChoice } from '../../work/messages';

/** The choice with another value for a key, or without it. */
export function put<K extends keyof FillChoice>(
  choice: FillChoice,
  key: K,
  value: FillChoice[K] | undefined,
): FillChoice {
  const kept = Object.fromEntries(Object.entries(choice).filter(([each]) => each !== key));
  return value === undefined ? kept : { ...kept, [key]: value };
}
