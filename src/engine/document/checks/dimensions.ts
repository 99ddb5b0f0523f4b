import { lineOf } from '../../language/sources-named';
import type { TextFact } from '../facts/fact';

/** In what the parts of one figure differ. */
export type Dimension =
  'group' | 'stars' | 'source' | 'unit' | 'period' | 'kind' | 'producer' | 'free' | 'mixed';

/** In what a part differs from its whole; `mixed` where in several things, which no sum goes by. */
export function dimensionOf(part: TextFact, whole: TextFact): Dimension {
  const differing = differences(part, whole);
  if (differing.length === 0 && isOtherKind(part, whole)) return 'kind';
  const [only, more] = differing;
  return more ? 'mixed' : (only ?? 'free');
}

/**
 * The one thing in which all parts differ from their whole and from each other, whatever else is said of some:
 * `97 công nhận mới, 38 đánh giá lại và 07 nâng hạng từ 3 sao lên 4 sao` differ in kind.
 */
export function commonDimension(parts: readonly TextFact[], whole: TextFact): Dimension | undefined {
  const each = parts.map((part): Dimension[] => [
    ...(isOtherKind(part, whole) ? (['kind'] as const) : []),
    ...differences(part, whole),
  ]);
  const common = each[0]?.find(
    (dimension) => each.every((own) => own.includes(dimension)) && areDisjoint(parts, dimension),
  );
  if (common || parts.length < 3) return common;
  // "thị xã Vĩnh Châu 03 điểm, …, các huyện 07 điểm": the last are all other units together.
  const named = parts.filter(({ label, about }) => about.unit !== undefined || !OTHER_UNITS.test(label));
  const areUnits = named.every(({ about }) => about.unit !== undefined) && areDisjoint(named, 'unit');
  return areUnits && named.length === parts.length - 1 ? 'unit' : undefined;
}

const OTHER_UNITS =
  /^(?:và\s+)?(?:(?:các|những)\s+)?(?:huyện|xã|phường|thị xã|thành phố|thị trấn|địa phương|đơn vị)(?:\s+(?:khác|còn lại))?:?$/iu;

function isOtherKind(part: TextFact, whole: TextFact): boolean {
  return part.about.indicator !== whole.about.indicator && part.family === 'product';
}

function differences(part: TextFact, whole: TextFact): Dimension[] {
  const [own, all] = [part.about, whole.about];
  const differing: Dimension[] = [];
  if (own.group !== undefined && own.group !== all.group) differing.push('group');
  if (own.stars && own.stars.join() !== all.stars?.join()) differing.push('stars');
  if (own.source !== undefined && own.source !== all.source) differing.push('source');
  if (own.unit !== undefined && own.unit !== all.unit) differing.push('unit');
  const [ownPeriod, allPeriod] = [own.period, all.period];
  if (ownPeriod && (ownPeriod.from !== allPeriod?.from || ownPeriod.to !== allPeriod?.to))
    differing.push('period');
  if (part.family === 'producer' && isOtherProducer(part, whole)) differing.push('producer');
  return differing;
}

/** `15 chủ thể, trong đó 06 HTX, 04 công ty, 05 cơ sở`: beside the others `cơ sở` are the rest of them. */
function isOtherProducer(part: TextFact, whole: TextFact): boolean {
  const isSmall = part.noun.toLowerCase().startsWith('cơ sở') && whole.noun.toLowerCase() === 'chủ thể';
  return part.measure === 'producer' ? isSmall : part.measure !== whole.measure;
}

/** True where no two of the parts can count one thing twice. */
export function areDisjoint(parts: readonly TextFact[], dimension: Dimension): boolean {
  const pairs = parts.flatMap((part, index) => parts.slice(index + 1).map((other) => [part, other] as const));
  return pairs.every(([{ about: a, measure }, { about: b, measure: other }]) => {
    switch (dimension) {
      case 'group':
        return a.group !== b.group;
      case 'unit':
        return a.unit !== b.unit;
      case 'kind':
        return a.indicator !== b.indicator && !isWider(a.indicator) && !isWider(b.indicator);
      case 'producer':
        return measure !== other;
      case 'stars':
        return a.stars?.every((star) => !b.stars?.includes(star)) ?? false;
      case 'source':
        return a.source !== undefined && b.source !== undefined && !related(a.source, b.source);
      case 'period':
        return a.period && b.period
          ? a.period.to < (b.period.from ?? b.period.to) || b.period.to < (a.period.from ?? a.period.to)
          : false;
      case 'free':
      case 'mixed':
        return false;
    }
  });
}

const WIDER: readonly string[] = ['recognised-products', 'cumulative-products', 'valid-products', 'other'];

function isWider(indicator: string): boolean {
  return WIDER.includes(indicator);
}

function related(a: string, b: string): boolean {
  return lineOf(a).includes(b) || lineOf(b).includes(a);
}

/** True where the parts are all that there can be: every recognised star, state and other funding. */
export function areAll(parts: readonly TextFact[], dimension: Dimension): boolean {
  if (dimension === 'stars') {
    const stars = new Set(parts.flatMap(({ about }) => about.stars ?? []));
    return stars.has(3) && stars.has(4) && stars.has(5);
  }
  if (dimension === 'source') {
    const sources = new Set(parts.map(({ about }) => about.source));
    return sources.has('state') && sources.has('other');
  }
  return false;
}
