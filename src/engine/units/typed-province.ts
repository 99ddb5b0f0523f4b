import { bare } from '../text/fold';
import { unitName } from '../text/unit-name';
import { nearNames } from './near-names';
import type { Gazetteer } from './scope';
import { segmentOf } from './segment';

/** Whether a name that somebody typed by itself is a province's; else the names that it may be a slip for. */
export type TypedProvince =
  { readonly isKnown: true } | { readonly isKnown: false; readonly like: readonly string[] };

/**
 * Stricter than a name among a sheet's rows: nothing beside it bears it out, so that `Gia Lay` is asked about, while
 * case, diacritics and `tỉnh` before it are left to the person.
 */
export function typedProvince(name: string, gazetteer: Gazetteer): TypedProvince {
  const segment = segmentOf(name);
  const named = gazetteer.provincesNamed(name);
  const typed = letters(unitName(name).skeleton);
  // In rows y and i are one letter.
  const isSlip = named.every((unit) => {
    const official = letters(bare(unit.name));
    return official !== typed && official.replaceAll('y', 'i') === typed.replaceAll('y', 'i');
  });
  if (!isSlip) return { isKnown: true };
  const provinces = { ...segment, levels: ['province'] as const };
  const like = named.length > 0 ? named : nearNames(provinces, gazetteer.provinceIndex);
  return { isKnown: false, like: [...new Set(like.map((unit) => unit.name))] };
}

const letters = (text: string): string => text.replace(/[^a-z0-9]/g, '');
