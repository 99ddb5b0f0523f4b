import type { Label } from '../layouts/shape';
import type { Actual } from './actual';
import { INDICATORS } from './indicators';
import type { Target } from './target';

/** A target, and how what was reached of it is known. */
interface Weighed {
  readonly target: Target;
  readonly counted: Pick<Actual, 'kind'>;
}

const PER_CENT: Label = { vi: '%', en: '%' };

/** True where a missed share is known only as a share: then per cents are lacking, not members. */
export function lacksPerCents({ target, counted }: Weighed): boolean {
  return target.measure === '%' && counted.kind === 'reported';
}

/** What a missed target lacks so many of: `HTX`, `sản phẩm`, or `%` of a share that a sheet reports. */
export function lackingNoun(result: Weighed, language: keyof Label): string {
  return (lacksPerCents(result) ? PER_CENT : INDICATORS[result.target.indicator].noun)[language];
}
