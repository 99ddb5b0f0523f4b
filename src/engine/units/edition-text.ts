import type { OfficialLevel, OfficialUnit, UnitKind } from './official-unit';

/*
 * The compact form of the official lists, written by `src/tools/build-units.ts`:
 *
 *   cHà Nội=1|pBa Đình=4;pNgọc Hà=4            today: province and code | commune = step of its code
 *   TGia Lai=52                                former: province = code of the one that took it over
 *    cPleiku|pYên Đỗ=0;pTrà Bá=2.3             district | commune = places of its successors, base 36
 */

const KINDS: Readonly<Record<string, UnitKind>> = {
  T: 'Tỉnh',
  c: 'Thành phố',
  h: 'Huyện',
  q: 'Quận',
  s: 'Thị xã',
  x: 'Xã',
  p: 'Phường',
  t: 'Thị trấn',
  k: 'Đặc khu',
};

/** The official units of one edition, in the official order. */
export interface UnitLists {
  readonly provinces: readonly OfficialUnit[];
  readonly districts: readonly OfficialUnit[];
  readonly communes: readonly OfficialUnit[];
}

/** Provinces that hold communes and no districts: the editions since 2025-07-01. */
export function readCommunes(text: string): UnitLists {
  const provinces: OfficialUnit[] = [];
  const communes: OfficialUnit[] = [];
  for (const line of linesOf(text)) {
    const [head = '', list = ''] = line.split('|');
    const [named = '', code = ''] = head.split('=');
    const province = unit('province', named, [], undefined, code.padStart(2, '0'));
    provinces.push(province);
    let number = 0;
    for (const entry of list.split(';')) {
      const [name = '', step = '0'] = entry.split('=');
      number += Number(step);
      communes.push(unit('commune', name, [], province, String(number).padStart(5, '0')));
    }
  }
  return { provinces, districts: [], communes };
}

/** Provinces with districts, each unit with what took it over in the edition after. */
export function readDistricts(text: string, after: UnitLists): UnitLists {
  const heirsOf = new Map<string, OfficialUnit[]>();
  for (const commune of after.communes) {
    const code = commune.parent?.code ?? '';
    const list = heirsOf.get(code);
    if (list) list.push(commune);
    else heirsOf.set(code, [commune]);
  }
  const provinces: OfficialUnit[] = [];
  const districts: OfficialUnit[] = [];
  const communes: OfficialUnit[] = [];
  let province: OfficialUnit | undefined;
  let heirs: readonly OfficialUnit[] = [];
  for (const line of linesOf(text)) {
    if (!line.startsWith(' ')) {
      const [named = '', code = ''] = line.split('=');
      const taker = after.provinces.find((each) => each.code === code.padStart(2, '0'));
      province = unit('province', named, taker ? [taker] : []);
      heirs = heirsOf.get(taker?.code ?? '') ?? [];
      provinces.push(province);
      continue;
    }
    const [named = '', list = ''] = line.slice(1).split('|');
    const entries = list.split(';').map((entry) => {
      const [name = '', places = ''] = entry.split('=');
      return { name, heirs: places.split('.').flatMap((place) => heirs[parseInt(place, 36)] ?? []) };
    });
    const district = unit('district', named, byWeight(entries.map((entry) => entry.heirs)), province);
    districts.push(district);
    for (const entry of entries) {
      if (entry.name === '') continue;
      communes.push(unit('commune', entry.name, namesakesFirst(entry.name, entry.heirs), district));
    }
  }
  return { provinces, districts, communes };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function unit(
  level: OfficialLevel,
  named: string,
  successors: readonly OfficialUnit[],
  parent?: OfficialUnit,
  code?: string,
): OfficialUnit {
  return {
    level,
    kind: KINDS[named[0] ?? ''] ?? 'Xã',
    name: named.slice(1),
    ...(parent ? { parent } : {}),
    ...(code === undefined ? {} : { code }),
    successors,
  };
}

/** A district's communes today, those first that took over most of its communes. */
function byWeight(lists: readonly (readonly OfficialUnit[])[]): OfficialUnit[] {
  const weights = new Map<OfficialUnit, number>();
  for (const list of lists)
    for (const heir of list) weights.set(heir, (weights.get(heir) ?? 0) + 1 / list.length);
  return [...weights].sort(([, a], [, b]) => b - a).map(([heir]) => heir);
}

/** Who kept a divided commune's name kept most of it. */
function namesakesFirst(named: string, heirs: readonly OfficialUnit[]): OfficialUnit[] {
  const name = named.slice(1);
  return [...heirs].sort((a, b) => Number(b.name === name) - Number(a.name === name));
}
