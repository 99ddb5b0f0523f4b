/** Where an official unit stands; districts are there until 2025-06-30 only. */
export type OfficialLevel = 'province' | 'district' | 'commune';

/** The official word before a name. */
export type UnitKind =
  'Tỉnh' | 'Thành phố' | 'Huyện' | 'Quận' | 'Thị xã' | 'Xã' | 'Phường' | 'Thị trấn' | 'Đặc khu';

/** One unit of one edition of the official list. Units are compared by identity. */
export interface OfficialUnit {
  readonly level: OfficialLevel;
  readonly kind: UnitKind;
  /** Without its kind: `Ia Tul`. */
  readonly name: string;
  /** Absent for provinces. */
  readonly parent?: OfficialUnit;
  /** The official code, five digits for communes and two for provinces; former communes have none here. */
  readonly code?: string;
  /** What took it over in the next edition, the likeliest first; empty in the last one. */
  readonly successors: readonly OfficialUnit[];
}

/** The units that hold from one day on, until the next edition's day. */
export interface Edition {
  /** `YYYY-MM-DD`; absent for the first one. */
  readonly from?: string;
  readonly provinces: readonly OfficialUnit[];
  /** Of the communes, in the official order. */
  readonly communes: readonly OfficialUnit[];
  readonly districts: readonly OfficialUnit[];
}

/** Every edition, the oldest first. The last one's units are today's. */
export type Editions = readonly [Edition, ...Edition[]];

/** The name with its kind, as officially written: `xã Ia Tul`. */
export function fullName({ kind, name }: OfficialUnit): string {
  return `${kind} ${name}`;
}

/** True for a unit of the last edition. */
export function isToday({ successors }: OfficialUnit): boolean {
  return successors.length === 0;
}

/** `Xã Ia Tul, Huyện Ia Pa, Tỉnh Gia Lai`. */
export function wholeName(unit: OfficialUnit): string {
  return unit.parent ? `${fullName(unit)}, ${wholeName(unit.parent)}` : fullName(unit);
}

/** The province that a unit lies in; of a province itself. */
export function provinceOf(unit: OfficialUnit): OfficialUnit {
  return unit.parent ? provinceOf(unit.parent) : unit;
}

/** What a unit is today: itself, or all that took it over, the likeliest first. */
export function todayOf(unit: OfficialUnit): readonly OfficialUnit[] {
  const { successors } = unit;
  if (successors.length === 0) return [unit];
  return successors.every((each) => each.successors.length === 0)
    ? successors
    : [...new Set(successors.flatMap(todayOf))];
}

/** The edition that holds on a day, `YYYY-MM-DD`. */
export function editionOn(editions: Editions, date: string): Edition {
  return editions.findLast(({ from }) => from === undefined || from <= date) ?? editions[0];
}

/** The edition of the lists that holds today. */
export function lastEdition(editions: Editions): Edition {
  return editions.at(-1) ?? editions[0];
}
