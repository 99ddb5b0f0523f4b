/** A line of `admin_units.tsv`. */
export interface TodayRow {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly province: string;
}

/** A line of `admin_units_former.tsv`; a divided commune has several, one for each of today's units. */
export interface FormerRow {
  readonly province: string;
  readonly district: string;
  readonly commune: string;
  readonly code: string;
}

const KINDS: readonly (readonly [string, string])[] = [
  ['Thành phố', 'c'],
  ['Thị xã', 's'],
  ['Thị trấn', 't'],
  ['Đặc khu', 'k'],
  ['Huyện', 'h'],
  ['Quận', 'q'],
  ['Phường', 'p'],
  ['Xã', 'x'],
  ['Tỉnh', 'T'],
];

/** One line a province: its kind, name and code, then its communes with the step from the code before. */
export function todayText(rows: readonly TodayRow[]): string {
  let text = '';
  for (const communes of grouped(rows, ({ provinceCode }) => provinceCode)) {
    const [first] = communes;
    if (!first) continue;
    let before = 0;
    const list = communes.map(({ kind, name, code }) => {
      const step = Number(code) - before;
      before = Number(code);
      return `${short(`${kind} ${name}`)}=${step}`;
    });
    text += `${short(first.province)}=${Number(first.provinceCode)}|${list.join(';')}\n`;
  }
  return text;
}

/**
 * One line a province with the code of the one that took it over; then one line a district: its name, its
 * communes, each with the places of its successors in today's province, in base 36.
 */
export function formerText(rows: readonly FormerRow[], today: readonly TodayRow[]): string {
  const places = new Map<string, string>();
  const provinceOf = new Map(today.map(({ code, provinceCode }) => [code, provinceCode]));
  for (const communes of grouped(today, ({ provinceCode }) => provinceCode))
    communes.forEach(({ code }, place) => places.set(code, place.toString(36)));
  let text = '';
  for (const province of grouped(rows, (row) => row.province)) {
    const codes = new Set(province.map(({ code }) => provinceOf.get(code)));
    const [first] = province;
    if (!first || codes.size !== 1) throw new Error(`${first?.province ?? ''} went to several provinces`);
    text += `${short(first.province)}=${Number([...codes][0])}\n`;
    for (const district of grouped(province, (row) => row.district)) {
      const communes = grouped(district, ({ commune }) => commune).map((lines) => {
        const name = lines[0]?.commune ?? '';
        const heirs = lines.map(({ code }) => places.get(code) ?? '').join('.');
        return `${name === '' ? '' : short(name)}=${heirs}`;
      });
      text += ` ${short(district[0]?.district ?? '')}|${communes.join(';')}\n`;
    }
  }
  return text;
}

function short(name: string): string {
  const kind = KINDS.find(([word]) => name.toLowerCase().startsWith(`${word.toLowerCase()} `));
  if (!kind || /[|;=`\\$]/.test(name)) throw new Error(`${name}: no known kind of unit`);
  return kind[1] + name.slice(kind[0].length + 1).trim();
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
