import type { CellRef } from '../grid/grid';
import { clean } from '../text/fold';
import { isDepartment, unitName } from '../text/unit-name';
import type { SameUnits } from './same-units';

/** A spelling that was taken for a known unit. */
export interface NameTaken {
  readonly kind: 'name-taken';
  readonly name: string;
  readonly taken: string;
  readonly cell: CellRef;
}

/** A spelling that differs in diacritics only from a unit of the list, and has a row of its own all the same. */
export interface NameUnlisted {
  readonly kind: 'name-unlisted';
  readonly name: string;
  readonly like: string;
  readonly cell: CellRef;
}

/** A row of an appendix: a unit or a department, under the name that is printed. */
export interface RowSubject {
  readonly key: number;
  readonly name: string;
  readonly place: 'unit' | 'department';
}

interface Known extends RowSubject {
  readonly base: string;
  /** True for those of the list of units. */
  readonly listed: boolean;
}

/**
 * The units of one plan and the spellings that mean them, as `names` tells them. A spelling that differs in diacritics
 * only (`Đăk Đoa`, `Đak Đoa`) is said.
 */
export class Subjects {
  readonly issues: (NameTaken | NameUnlisted)[] = [];
  private readonly known: Known[] = [];
  private readonly byKey = new Map<string, Known>();
  private readonly spellings = new Map<string, Known>();

  constructor(private readonly names: SameUnits) {}

  /** Names a unit of the list of units, with the names that it took over. */
  list(name: string, place: RowSubject['place'], former: readonly string[]): void {
    const subject = this.make(name, place, true);
    for (const old of former) this.spellings.set(spellingOf(old), subject);
  }

  /** The unit that a spelling means; a new one where nothing known fits. */
  find(text: string, cell: CellRef, place?: RowSubject['place']): RowSubject {
    const spelling = spellingOf(text);
    const before = this.spellings.get(spelling);
    if (before) return before;
    const same = this.byKey.get(this.names.keyOf(text));
    const { base, shown } = unitName(text);
    if (same && same.base !== base)
      this.issues.push({ kind: 'name-taken', name: shown, taken: same.name, cell });
    const like = same ? undefined : this.likely(text);
    if (like) this.issues.push({ kind: 'name-unlisted', name: shown, like: like.name, cell });
    const subject = same ?? this.make(text, place ?? (isDepartment(text) ? 'department' : 'unit'), false);
    this.spellings.set(spelling, subject);
    return subject;
  }

  /** All units, then all departments: those of the list in its order, then the others as they appeared. */
  get all(): readonly RowSubject[] {
    const of = (place: RowSubject['place']) => this.known.filter((known) => known.place === place);
    return [...of('unit'), ...of('department')];
  }

  /** Those of the list of units, in its order. */
  listed(place: RowSubject['place']): readonly RowSubject[] {
    return this.known.filter((known) => known.listed && known.place === place);
  }

  /**
   * The one unit of the list that a name may have been meant for. It is not taken for it: a register that has both
   * spellings, or another kind before the name, may mean two units.
   */
  private likely(text: string): Known | undefined {
    const { base, skeleton } = unitName(text);
    const [only, second] = this.known.filter(
      (known) => known.listed && known.base !== base && unitName(known.name).skeleton === skeleton,
    );
    return second ? undefined : only;
  }

  private make(name: string, place: RowSubject['place'], listed: boolean): Known {
    const { base, shown } = unitName(name);
    const printed = listed ? shown : inCapitals(shown);
    const subject: Known = { key: this.known.length, name: printed, place, base, listed };
    this.known.push(subject);
    this.spellings.set(spellingOf(name), subject);
    const key = this.names.keyOf(name);
    if (!this.byKey.has(key)) this.byKey.set(key, subject);
    return subject;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A row's name begins with a capital, as its neighbours' do: twelve communes write `xã` and `Xã`. One typed without any
 * gets those of a unit's name: `xã krong` is printed as `Xã Krong`.
 */
function inCapitals(name: string): string {
  const { prefix, base } = unitName(name);
  if (name !== name.toLowerCase() || prefix === undefined) return capital(name);
  const words = name.split(' ');
  const kind = words.length - base.split(' ').length;
  return words
    .map((word, at) =>
      word.endsWith('.') ? word.toUpperCase() : at === 0 || at >= kind ? capital(word) : word,
    )
    .join(' ');
}

function spellingOf(text: string): string {
  return clean(text).toLowerCase();
}
