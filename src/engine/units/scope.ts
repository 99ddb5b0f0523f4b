import { loadEditions } from './load-editions';
import {
  isToday,
  lastEdition,
  provinceOf,
  type Edition,
  type Editions,
  type OfficialUnit,
} from './official-unit';
import { segmentOf } from './segment';
import { UnitIndex } from './unit-index';

/** The provinces whose units a plan's names may mean: today's, and the former ones that it took over. */
export interface Scope {
  readonly provinces: readonly OfficialUnit[];
  /** Former provinces whose land is meant, where today's ones have more: its other communes are others' then. */
  readonly land?: readonly OfficialUnit[];
}

/** The official lists with their indexes, each made when first asked for. */
export class Gazetteer {
  readonly provinceIndex: UnitIndex;
  private readonly indexes = new Map<string, UnitIndex>();
  private readonly ofScope = new WeakMap<Scope, UnitIndex>();
  private ofCountry: UnitIndex | undefined;
  private readonly groups = new Map<OfficialUnit, string>();
  private readonly counted = new Set<OfficialUnit>();
  private readonly heirs = new Map<OfficialUnit, ReadonlySet<OfficialUnit>>();

  constructor(readonly editions: Editions) {
    this.provinceIndex = new UnitIndex(editions.flatMap(({ provinces }) => provinces));
  }

  get today(): Edition {
    return lastEdition(this.editions);
  }

  /** The units of a scope, or of the whole country. */
  index(scope: Scope | undefined): UnitIndex {
    // Asked for each name: a scope's key is made once.
    if (!scope) return (this.ofCountry ??= this.indexOf(undefined));
    let index = this.ofScope.get(scope);
    if (!index) this.ofScope.set(scope, (index = this.indexOf(scope)));
    return index;
  }

  private indexOf(scope: Scope | undefined): UnitIndex {
    const named = (units: readonly OfficialUnit[] = []): string =>
      units.map((each) => `${each.kind} ${each.name} ${each.code ?? ''}`).join();
    const key = `${named(scope?.provinces)}\n${named(scope?.land)}`;
    const before = this.indexes.get(key);
    if (before) return before;
    const inside = scope && new Set(scope.provinces);
    const units = this.editions.flatMap(({ provinces, districts, communes }) =>
      [provinces, districts, communes].flatMap((list) =>
        inside ? list.filter((unit) => inside.has(provinceOf(unit)) && this.isOn(unit, scope.land)) : list,
      ),
    );
    const made = new UnitIndex(units);
    this.indexes.set(key, made);
    return made;
  }

  private isOn(unit: OfficialUnit, land: Scope['land']): boolean {
    if (!land || unit.level !== 'commune' || !isToday(unit)) return true;
    const former = this.formerOf(unit);
    return land.some((each) => former.has(each));
  }

  /** The provinces of any date that have this name, with or without `tỉnh` before it. */
  provincesNamed(name: string): readonly OfficialUnit[] {
    return this.provinceIndex.find(segmentOf(name)).map(({ unit }) => unit);
  }

  /**
   * The provinces that a name may mean, with what each became and was. Before the last edition's day a name
   * means that day's province alone: a plan of 2021 of Gia Lai has nothing of Bình Định.
   */
  scopeOf(name: string, date: string): Scope | undefined {
    const found = this.provincesNamed(name);
    if (found.length === 0) return undefined;
    const { from = '', provinces: today } = this.today;
    const former = found.filter((unit) => !today.includes(unit));
    if (date < from && former.length > 0) return { ...this.wider(former), land: former };
    const now = found.filter((unit) => today.includes(unit));
    if (now.length === 0) return this.wider(former);
    const before = this.editions
      .slice(0, -1)
      .flatMap(({ provinces }) =>
        provinces.filter((unit) => unit.successors.some((heir) => now.includes(heir))),
      );
    return { provinces: [...now, ...before] };
  }

  /** The place of a unit's edition among the editions: each unit that one took over is of the next. */
  editionOf(unit: OfficialUnit): number {
    let at = this.editions.length - 1;
    for (let heir = unit.successors[0]; heir; heir = heir.successors[0]) at -= 1;
    return at;
  }

  /** Districts, communes and provinces of one province at one time, as a key: lists that people keep as one. */
  groupOf(unit: OfficialUnit): string {
    let group = this.groups.get(unit);
    if (group === undefined) {
      const { kind, name } = provinceOf(unit);
      this.groups.set(unit, (group = `${this.editionOf(unit)} ${unit.level} ${kind} ${name}`));
    }
    return group;
  }

  private wider(former: readonly OfficialUnit[]): Scope {
    return { provinces: [...former.flatMap(({ successors }) => successors), ...former] };
  }

  /** Every former unit whose land a unit of today has, and their districts and provinces. */
  formerOf(unit: OfficialUnit): ReadonlySet<OfficialUnit> {
    const home = provinceOf(unit);
    if (!this.counted.has(home)) {
      this.counted.add(home);
      this.countHeirs(home);
    }
    return this.heirs.get(unit) ?? new Set();
  }
  /** Asked for one province: the whole country's is never wanted at once. */
  private countHeirs(home: OfficialUnit): void {
    const heirs = new Map<OfficialUnit, Set<OfficialUnit>>();
    for (const { communes, districts, provinces } of this.editions.slice(0, -1))
      for (const each of [...communes, ...districts, ...provinces].filter((one) =>
        provinceOf(one).successors.includes(home),
      ))
        for (const heir of each.successors) {
          const set = heirs.get(heir) ?? new Set<OfficialUnit>();
          for (let up: OfficialUnit | undefined = each; up; up = up.parent) set.add(up);
          heirs.set(heir, set);
        }
    for (const [heir, set] of heirs) this.heirs.set(heir, set);
  }
}

/** The official lists, loaded and indexed when first asked for. */
export async function loadGazetteer(): Promise<Gazetteer> {
  return (loaded ??= new Gazetteer(await loadEditions()));
}

let loaded: Gazetteer | undefined;
