import { GROUPS } from '../../../src/engine/layouts/group-list';
import type { SourceId } from '../../../src/engine/layouts/source-ids';
import { PRODUCER_TYPES } from '../../../src/engine/records/product-record';
import { DEPARTMENTS, printedName, someUnits, type Level } from '../appendices/names';
import { Random } from '../appendices/random';
import type { NeutralPlan, PlannedMoney, PlannedProducer, PlannedProduct } from './neutral-plan';

export interface PlanSize {
  readonly units: number;
  readonly departments: number;
  readonly firstYear: number;
  readonly years: number;
  /** 1 to 6. */
  readonly groups: number;
  /** 1 to 9. */
  readonly sources: number;
  /** In all. */
  readonly products: number;
  /** Items of each unit in each year, at most. */
  readonly items: number;
  readonly level: Level;
}

const LEAVES: readonly SourceId[] = [
  'central',
  'province',
  'district',
  'commune',
  'credit',
  'integrated',
  'producers',
  'people',
  'other-rest',
];

const KINDS = ['new', 'new', 'new', 'upgrade', 'reassessment'] as const;
const ETHNICITIES = ['Kinh', 'Kinh', 'Gia-rai', 'Ba-na', 'Ê-đê', 'Tày'];
const GOODS = [
  'Cà phê',
  'Mật ong',
  'Hồ tiêu',
  'Chè xanh',
  'Rượu cần',
  'Gạo',
  'Hạt điều',
  'Măng khô',
  'Nấm',
  'Thổ cẩm',
];
const ITEMS = [
  'Tập huấn',
  'Hỗ trợ bao bì, nhãn mác',
  'Xúc tiến thương mại',
  'Đánh giá, phân hạng',
  'Tuyên truyền',
];

/** A plan made up from a seed: the same seed, the same plan. Names of units beyond the known ones are numbered. */
export function randomPlan(seed: number, size: PlanSize): NeutralPlan {
  const random = new Random(seed);
  const units = unitNames(random, size);
  const departments = random.shuffled(DEPARTMENTS).slice(0, size.departments);
  const years = Array.from({ length: size.years }, (_, index) => size.firstYear + index);
  const producers = units.flatMap((unit) =>
    someProducers(random, unit, Math.ceil(size.products / units.length / 2)),
  );
  const sources = LEAVES.slice(0, size.sources);
  return {
    province: 'Gia Lai',
    years,
    units,
    departments,
    producers,
    products: someProducts(random, size, units, years, producers),
    money: [...units, ...departments].flatMap((unit) =>
      years.flatMap((year) => someMoney(random, unit, year, sources, size.items)),
    ),
    sources,
  };
}

function unitNames(random: Random, { units, level }: PlanSize): string[] {
  const known = someUnits(random, level, units);
  const names = known.map((unit) => printedName(unit, 'none', known));
  while (names.length < units) names.push(`${level === 'commune' ? 'Xã' : 'Huyện'} Số ${names.length + 1}`);
  return names;
}

function someProducers(random: Random, unit: string, count: number): PlannedProducer[] {
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const workers = random.int(2, 60);
    return {
      name: `${random.pick(['HTX', 'Công ty TNHH', 'Hộ'])} ${unit} ${index + 1}`,
      unit,
      type: random.pick(PRODUCER_TYPES.filter((type) => type !== 'other')),
      sex: random.chance(0.4) ? ('female' as const) : ('male' as const),
      ethnicity: random.pick(ETHNICITIES),
      ...(random.chance(0.8) ? { workers, trainedWorkers: random.int(0, workers) } : {}),
      ...(random.chance(0.9) ? { modernChannels: random.chance(0.6) } : {}),
      ...(random.chance(0.9) ? { valueChain: random.chance(0.2) } : {}),
      ...(random.chance(0.5) ? { green: random.chance(0.3) } : {}),
    };
  });
}

function someProducts(
  random: Random,
  size: PlanSize,
  units: readonly string[],
  years: readonly number[],
  producers: readonly PlannedProducer[],
): PlannedProduct[] {
  const groups = GROUPS.slice(0, size.groups);
  const byUnit = new Map(units.map((unit) => [unit, [] as number[]]));
  producers.forEach(({ unit }, index) => byUnit.get(unit)?.push(index));
  return Array.from({ length: size.products }, (_, index) => {
    const unit = units[index % units.length] ?? '';
    const recognised = random.chance(0.5);
    const year = random.pick(years);
    const scores = [random.int(150, 400), random.int(100, 250), random.int(100, 350)] as const;
    const total = scores[0] + scores[1] + scores[2];
    const day = `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
    return {
      unit,
      name: `${random.pick(GOODS)} ${unit} ${index + 1}`,
      ...(random.chance(0.5) ? { code: `OCOP-${year}-${index + 1}` } : {}),
      ...(random.chance(0.95) ? { producer: random.pick(byUnit.get(unit) ?? [0]) } : {}),
      group: random.pick(groups).id,
      kind: random.pick(KINDS),
      year,
      starsTargeted: random.int(3, 5),
      ...(recognised
        ? {
            scores,
            assessedOn: day,
            stars: total >= 900 ? 5 : total >= 700 ? 4 : total >= 500 ? 3 : 2,
            // one number is of one day
            decision: `${random.int(1, 9)}${day.slice(5, 7)}${day.slice(8)}/QĐ-UBND`,
            recognisedOn: day,
            expiresOn: `${year + 3}${day.slice(4)}`,
          }
        : {}),
    };
  });
}

const two = (number: number): string => String(number).padStart(2, '0');

function someMoney(
  random: Random,
  unit: string,
  year: number,
  sources: readonly SourceId[],
  items: number,
): PlannedMoney[] {
  return random
    .shuffled(ITEMS)
    .slice(0, random.int(1, Math.min(items, ITEMS.length)))
    .map((item) => {
      const quantity = random.chance(0.3) ? random.int(2, 9) : undefined;
      const dong: Partial<Record<SourceId, bigint>> = {};
      sources.forEach((source, index) => {
        // Thousands of đồng, so that no measure but tỷ needs more digits than a binary number has.
        const thousands = index > 0 && random.chance(0.3) ? undefined : random.int(1, 400_000);
        if (thousands !== undefined) dong[source] = BigInt(thousands) * 1000n * BigInt(quantity ?? 1);
      });
      return { unit, item, year, ...(quantity === undefined ? {} : { quantity }), dong };
    });
}
