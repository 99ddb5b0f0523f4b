import { readCommunes, readDistricts } from './edition-text';
import type { Editions } from './official-unit';

let loaded: Promise<Editions> | undefined;

/**
 * The official units of every date, read once. Loaded when asked for: the lists are a script of their own on the
 * pages. A later resolution is one more file in `data/` and one more entry here, its predecessor's units told
 * what they became.
 */
export function loadEditions(): Promise<Editions> {
  return (loaded ??= read());
}

async function read(): Promise<Editions> {
  const [{ SINCE_2025_07_01 }, { UNTIL_2025_06_30 }] = await Promise.all([
    import('./data/since-2025-07-01'),
    import('./data/until-2025-06-30'),
  ]);
  const today = readCommunes(SINCE_2025_07_01);
  return [
    readDistricts(UNTIL_2025_06_30, today),
    // Nghị quyết 202/2025/QH15
    { from: '2025-07-01', ...today },
  ];
}
