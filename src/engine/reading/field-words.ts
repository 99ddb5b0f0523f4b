import type { InputLayout } from '../layouts/layout';
import { bare, clean, fold } from '../text/fold';
import { levelOfKinds } from './kind-heading';

/** The headings of one layout: which fields a text may name, the likeliest first. */
export interface Vocabulary {
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly bare: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<InputLayout, Vocabulary>();

/** Labels come before aliases, so that "Đơn vị" is the unit wherever another field may be called so too. */
export function vocabularyOf(layout: InputLayout): Vocabulary {
  const before = known.get(layout);
  if (before) return before;
  const folded = new Map<string, string[]>();
  const bared = new Map<string, string[]>();
  const note = (text: string, id: string): void => {
    for (const [map, key] of [[folded, fold(text)] as const, [bared, bare(text)] as const]) {
      const ids = map.get(key) ?? [];
      if (!ids.includes(id)) map.set(key, [...ids, id]);
    }
  };
  for (const field of layout.fields) note(field.label.vi, field.id);
  for (const field of layout.fields) for (const alias of field.aliases) note(alias, field.id);
  const vocabulary = { folded, bare: bared };
  known.set(layout, vocabulary);
  return vocabulary;
}

const IN_BRACKETS = /\([^)]*\)/gu;
const HINT = /:.*$/su;
const NOISE = /(?:\s+(?:nếu có|dự kiến|ocop))+$/iu;

/** The fields that a heading may name, and how surely: 1 by its words, less without its diacritics. */
export function fieldsNamed(
  text: string,
  vocabulary: Vocabulary,
): { readonly ids: readonly string[]; readonly match: number } {
  for (const form of formsOf(clean(text))) {
    const exact = vocabulary.folded.get(fold(form));
    if (exact) return { ids: promisedIn(text, form, exact), match: 1 };
    const unmarked = vocabulary.bare.get(bare(form));
    if (unmarked) return { ids: promisedIn(text, form, unmarked), match: 0.95 };
  }
  const ids = unitsOfKinds(text, vocabulary);
  return { ids, match: ids.length > 0 ? 0.9 : 0 };
}

const [DISTRICT, COMMUNE] = [fold('huyện'), fold('xã')];

/** The columns of units that a heading of their kinds alone may be. */
function unitsOfKinds(text: string, { folded }: Vocabulary): readonly string[] {
  const level = levelOfKinds(text);
  if (level === undefined) return [];
  return (level === 'commune' ? folded.get(COMMUNE) : undefined) ?? folded.get(DISTRICT) ?? [];
}

/** What a field is while it is only expected: `Số sao dự kiến` are no recognised stars. */
const PROMISED: Readonly<Record<string, string>> = { stars: 'starsTargeted' };
const EXPECTED = /dự kiến/iu;

function promisedIn(text: string, form: string, ids: readonly string[]): readonly string[] {
  if (!EXPECTED.test(clean(text)) || EXPECTED.test(form)) return ids;
  return ids.map((id) => PROMISED[id] ?? id);
}

/** As it stands; without hints in brackets or behind a colon; without "(nếu có)" and the like. */
function formsOf(whole: string): readonly string[] {
  const plain = whole.replace(IN_BRACKETS, ' ').replace(HINT, '').trim();
  if (plain === whole && !NOISE.test(whole)) return [whole];
  return [whole, plain, plain.replace(NOISE, '')];
}
