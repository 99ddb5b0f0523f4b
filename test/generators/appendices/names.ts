import type { Random } from './random';

/** Units as plans list them. `level` says what the rows are; the two families never mix in one list. */
export interface Unit {
  readonly prefix: Prefix | undefined;
  readonly name: string;
}

export type Prefix = 'city' | 'town' | 'district' | 'commune' | 'ward' | 'special-zone' | 'township';

const DISTRICTS: readonly Unit[] = [
  ['city', 'Đông Hà'],
  ['town', 'Quảng Trị'],
  ['district', 'Vĩnh Linh'],
  ['district', 'Gio Linh'],
  ['district', 'Cam Lộ'],
  ['district', 'Triệu Phong'],
  ['district', 'Hải Lăng'],
  ['district', 'Hướng Hóa'],
  ['district', 'Đakrông'],
  ['district', 'Cồn Cỏ'],
  ['city', 'Tam Điệp'],
  ['district', 'Nho Quan'],
  ['district', 'Gia Viễn'],
  ['district', 'Hoa Lư'],
  ['district', 'Yên Khánh'],
  ['district', 'Kim Sơn'],
  ['district', 'Yên Mô'],
  ['district', 'Sơn Hà'],
  ['district', 'Ba Tơ'],
  ['district', 'Mộ Đức'],
  ['town', 'Đức Phổ'],
  ['district', 'Lý Sơn'],
  ['district', 'Trà Bồng'],
  ['district', 'Lai Vung'],
  ['district', 'Lấp Vò'],
  ['district', 'Tháp Mười'],
].map(([prefix, name]) => ({ prefix: prefix as Prefix, name: name as string }));

const COMMUNES: readonly Unit[] = [
  ['commune', 'An Bình'],
  ['commune', 'Ba Sao'],
  ['commune', 'Bình Hàng Tây'],
  ['commune', 'Gáo Giồng'],
  ['commune', 'Mỹ Hiệp'],
  ['commune', 'Mỹ Hội'],
  ['commune', 'Phong Mỹ'],
  ['commune', 'Phương Thịnh'],
  ['township', 'Mỹ Thọ'],
  ['ward', 'Nam Đông Hà'],
  ['ward', 'Đồng Hới'],
  ['ward', 'Ba Đồn'],
  ['special-zone', 'Cồn Cỏ'],
  ['commune', 'Khe Sanh'],
  ['commune', 'A Dơi'],
  ['commune', 'Lao Bảo'],
  ['commune', 'Ia Hrung'],
  ['commune', "K'Bang"],
  ['commune', 'Đak Pơ'],
  ['commune', 'Ea Súp'],
  ['commune', 'Buôn Đôn'],
  ['commune', 'Hòa Xá'],
  ['commune', 'Thụy Khuê'],
  ['commune', 'Ủ Lỳ'],
  ['ward', 'Trà Câu'],
  ['commune', 'Tịnh Khê'],
].map(([prefix, name]) => ({ prefix: prefix as Prefix, name: name as string }));

/** Pairs that differ in diacritics only, or in prefix only, and are two real units of one list. */
const TWINS: readonly (readonly [Unit, Unit])[] = [
  [
    { prefix: 'commune', name: 'Thanh Hà' },
    { prefix: 'commune', name: 'Thạnh Hạ' },
  ],
  [
    { prefix: 'commune', name: 'Phú Hòa' },
    { prefix: 'commune', name: 'Phù Hóa' },
  ],
  [
    { prefix: 'commune', name: 'Chư Păh' },
    { prefix: 'commune', name: 'Chư Puh' },
  ],
];
const SAME_BASE: readonly (readonly [Unit, Unit])[] = [
  [
    { prefix: 'city', name: 'Cao Lãnh' },
    { prefix: 'district', name: 'Cao Lãnh' },
  ],
  [
    { prefix: 'town', name: 'Hồng Ngự' },
    { prefix: 'district', name: 'Hồng Ngự' },
  ],
];

export type Level = 'district' | 'commune';

/** A list of units, twins among them now and then. */
export function someUnits(random: Random, level: Level, count: number): Unit[] {
  const pool = random.shuffled(level === 'district' ? DISTRICTS : COMMUNES).slice(0, count);
  if (count < 4) return pool;
  if (level === 'commune' && random.chance(0.4)) pool.splice(0, 2, ...random.pick(TWINS));
  if (level === 'district' && random.chance(0.3)) pool.splice(0, 2, ...random.pick(SAME_BASE));
  return random.shuffled(pool);
}

export const DEPARTMENTS = [
  'Sở Nông nghiệp và Môi trường',
  'Sở Công Thương',
  'Sở Tài chính',
  'Liên minh Hợp tác xã tỉnh',
  'Chi cục Phát triển nông thôn',
  'Văn phòng điều phối nông thôn mới tỉnh',
  'Hội Nông dân tỉnh',
  'Ban Dân tộc',
];

const FULL: Record<Prefix, string> = {
  city: 'Thành phố ',
  town: 'Thị xã ',
  district: 'Huyện ',
  commune: 'Xã ',
  ward: 'Phường ',
  'special-zone': 'Đặc khu ',
  township: 'Thị trấn ',
};
const SHORT: Record<Prefix, string> = {
  city: 'TP. ',
  town: 'TX. ',
  district: 'H. ',
  commune: 'X. ',
  ward: 'P. ',
  'special-zone': 'Đk. ',
  township: 'TT. ',
};

export type Prefixing = 'full' | 'short' | 'none' | 'towns-only';

/** A unit's name in one table. Names that stand twice in the list keep their prefix always. */
export function printedName(unit: Unit, how: Prefixing, all: readonly Unit[]): string {
  if (unit.prefix === undefined) return unit.name;
  const twice = all.filter(({ name }) => name === unit.name).length > 1;
  const town = unit.prefix !== 'district' && unit.prefix !== 'commune';
  if (how === 'full') return FULL[unit.prefix] + unit.name;
  if (how === 'short' || twice || (how === 'towns-only' && town)) return SHORT[unit.prefix] + unit.name;
  return unit.name;
}
