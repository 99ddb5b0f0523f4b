import { provinceOf, type Editions, type OfficialUnit } from '../../engine/units/official-unit';

/** One writing of a former commune: the cell's text and the cells beside it. */
export interface Writing {
  readonly text: string;
  readonly within: readonly string[];
}

interface Way {
  readonly name: string;
  readonly write: (commune: OfficialUnit, district: OfficialUnit) => Writing;
  /** What the writing still tells of a name; communes that it makes equal are its candidates together. */
  readonly keeps: (commune: OfficialUnit) => string;
}

const SHORT: Readonly<Record<string, string>> = {
  Xã: 'X.',
  Phường: 'P.',
  'Thị trấn': 'TT.',
  Huyện: 'H.',
  Quận: 'Q.',
  'Thị xã': 'TX.',
  'Thành phố': 'TP.',
};

/** The oracle's own folding, apart from the engine's: letters only, or letters without their marks. */
function letters(text: string): string {
  return marksLast(text.toLowerCase().normalize('NFD'));
}

/** Tone marks at the end of their word: `hoà` and `hòa` are one. */
function marksLast(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(
      (word) =>
        word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') +
        (word.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).join(''),
    )
    .join(' ');
}

function unmarked(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('đ', 'd');
}

/** `Hòa` for `Hoà` and the other way round. */
function toneMoved(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(o)(a|e)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu, '$1$3$2')
    .normalize('NFC');
}

const full = ({ kind, name }: OfficialUnit): string => `${kind} ${name}`;
const short = ({ kind, name }: OfficialUnit): string => `${SHORT[kind] ?? kind} ${name}`;
const kinded = (unit: OfficialUnit): string => letters(full(unit));
/** Nobody writes `Phường 11` as `11`. */
const nameOf = (unit: OfficialUnit): string => (/^\d/.test(unit.name) ? full(unit) : unit.name);
const named = (unit: OfficialUnit): string => letters(nameOf(unit));
const bared = (unit: OfficialUnit): string => unmarked(full(unit)).replaceAll(' ', '').replaceAll('y', 'i');

/** Prefix, case, diacritics, order, abbreviations, separators, other cells, whole addresses, forms of Unicode. */
export const TEN_WAYS: readonly [Way, ...Way[]] = [
  { name: 'official', write: (c, d) => one(`${full(c)}, ${full(d)}`), keeps: kinded },
  { name: 'abbreviated', write: (c, d) => one(`${short(c)}, ${short(d)}`), keeps: kinded },
  { name: 'capitals', write: (c, d) => one(`${full(c)} - ${full(d)}`.toUpperCase()), keeps: kinded },
  { name: 'without diacritics', write: (c, d) => one(unmarked(`${full(c)}, ${full(d)}`)), keeps: bared },
  { name: 'district first', write: (c, d) => one(`${full(d)}, ${full(c)}`), keeps: kinded },
  {
    name: 'no separators',
    write: (c, d) =>
      one(
        `${short(c)}${short(d)}`.replaceAll('. ', '.').replace(/(?<=\S)(TX|TP|TT|H|Q)\.(?=[^.]*$)/, ' $1.'),
      ),
    keeps: kinded,
  },
  { name: 'names only', write: (c, d) => one(`${nameOf(c)}, ${nameOf(d)}`), keeps: named },
  { name: 'two cells', write: (c, d) => ({ text: nameOf(c), within: [short(d)] }), keeps: named },
  {
    name: 'whole address',
    write: (c, d) => one(`Thôn 3, ${lower(full(c))}, ${lower(full(d))}, ${lower(full(provinceOf(c)))}`),
    keeps: kinded,
  },
  {
    name: 'tone moved, spaces, NFD',
    write: (c, d) => one(`  ${toneMoved(full(c)).normalize('NFD')} ,${toneMoved(full(d))} `),
    keeps: kinded,
  },
];

function one(text: string): Writing {
  return { text, within: [] };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Codes of today that a writing of a former commune may mean, told by the list alone. */
export function expectedCodes(former: Editions[0]): (way: Way, commune: OfficialUnit) => readonly string[] {
  const groups = new Map<Way, Map<string, Set<string>>>();
  // Districts that only their kind tells apart (TX. and H. Kỳ Anh) are one where a way writes no kinds.
  const place = (way: Way, { parent }: OfficialUnit): string =>
    parent ? `${provinceOf(parent).name} ${way.name === 'names only' ? named(parent) : kinded(parent)}` : '';
  const keyOf = (way: Way, commune: OfficialUnit): string => `${place(way, commune)}\n${way.keeps(commune)}`;
  for (const way of TEN_WAYS) {
    const codes = new Map<string, Set<string>>();
    for (const commune of former.communes) {
      const set = codes.get(keyOf(way, commune)) ?? new Set<string>();
      for (const { code } of commune.successors) if (code !== undefined) set.add(code);
      codes.set(keyOf(way, commune), set);
    }
    groups.set(way, codes);
  }
  return (way, commune) => [...(groups.get(way)?.get(keyOf(way, commune)) ?? [])].sort();
}
