import type { VersionWords } from '../types/versions';

export const en: VersionWords = {
  effect: (what, from, to, by, measure) => `${what} of the whole plan: ${from} → ${to} ${measure} (${by}).`,
  added: (names) => `Units added: ${names}.`,
  removed: (names) => `Units taken out: ${names}.`,
  renamed: (from, to) => `A unit spelled otherwise: ${from} → ${to}.`,
};
