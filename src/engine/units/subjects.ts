import { gather } from '../gather';
import type { CellRef } from '../grid/grid';
import { clean } from '../text/fold';
import { type UnitName, isDepartment, unitName } from '../text/unit-name';

/** A spelling that was taken for a known unit. */
export interface NameTaken {
  readonly kind: 'name-taken';
  readonly name: string;
  readonly taken: string;
  readonly cell: CellRef;
}

/** A row of an appendix: a unit or a department, under the name that is printed. */
export interface Subject {
  readonly key: number;
  readonly name: string;
  readonly place: 'unit' | 'department';
}

interface Known extends Subject {
  readonly parsed: UnitName;
  /** The table that first named it; undefined for the list of units. */
  readonly from?: unknown;
}

/**
 * The units of one plan and the spellings that mean them. `TX. An Khê` is `An Khê`; `Phường Tân An` is not
 * `Xã Tân An`. A spelling that differs in diacritics only (`Đăk Đoa`, `Đak Đoa`) is taken for a unit of the
 * list of units, or of another sheet, and that is said; within one sheet both may be right, so both stay.
 */
export class Subjects {
  readonly issues: NameTaken[] = [];
  private readonly known: Known[] = [];
  private readonly byBase = new Map<string, Known[]>();
  private readonly bySkeleton = new Map<string, Known[]>();
  private readonly spellings = new Map<string, Known>();

  /** Names a unit of the list of units, with the names that it took over. */
  list(name: string, place: Subject['place'], former: readonly string[] = []): void {
    const subject = this.make(name, place, undefined);
    for (const old of former) this.spellings.set(clean(old).toLowerCase(), subject);
  }

  /** The unit that a spelling means; a new one where nothing known fits. */
  find(text: string, from: object, cell: CellRef, place?: Subject['place']): Subject {
    const spelling = clean(text).toLowerCase();
    const before = this.spellings.get(spelling);
    if (before) return before;
    const parsed = unitName(text);
    const same = fitting(this.byBase.get(parsed.base), parsed);
    const near = same ?? this.near(parsed, from);
    if (!same && near) this.issues.push({ kind: 'name-taken', name: parsed.shown, taken: near.name, cell });
    const subject = near ?? this.make(text, place ?? (isDepartment(text) ? 'department' : 'unit'), from);
    this.spellings.set(spelling, subject);
    return subject;
  }

  /** All units, then all departments: those of the list in its order, then the others as they appeared. */
  get all(): readonly Subject[] {
    const of = (place: Subject['place']) => this.known.filter((known) => known.place === place);
    return [...of('unit'), ...of('department')];
  }

  /** Those of the list of units, in its order. */
  listed(place: Subject['place']): readonly Subject[] {
    return this.known.filter((known) => known.from === undefined && known.place === place);
  }

  private near(parsed: UnitName, from: object): Known | undefined {
    const candidates = this.bySkeleton.get(parsed.skeleton)?.filter((known) => known.from !== from);
    return candidates?.length === 1 ? fitting(candidates, parsed) : undefined;
  }

  private make(name: string, place: Subject['place'], from: object | undefined): Known {
    const parsed = unitName(name);
    const subject: Known = { key: this.known.length, name: parsed.shown, place, parsed, from };
    this.known.push(subject);
    this.spellings.set(clean(name).toLowerCase(), subject);
    gather(this.byBase, parsed.base, subject);
    gather(this.bySkeleton, parsed.skeleton, subject);
    return subject;
  }
}

/** The same kind of unit, or a name without its kind where that leaves no doubt. */
function fitting(candidates: readonly Known[] | undefined, parsed: UnitName): Known | undefined {
  if (!candidates) return undefined;
  const exact = candidates.find((known) => known.parsed.prefix === parsed.prefix);
  if (exact) return exact;
  const open = candidates.filter((known) => !known.parsed.prefix || !parsed.prefix);
  return open.length === 1 ? open[0] : undefined;
}
