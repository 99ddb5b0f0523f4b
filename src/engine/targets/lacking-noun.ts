import type { Label } from '../layouts/layout';
import type { TargetResult } from './report-targets';
import { INDICATORS } from './indicators';

const PER_CENT: Label = { vi: '%', en: '%' };

/** True where a missed share is known only as a share: then per cents are lacking, not members. */
export function lacksPerCents({ target, counted }: Pick<TargetResult, 'target' | 'counted'>): boolean {
  return target.measure === '%' && counted.kind === 'reported';
}

/** What a missed target lacks so many of: `HTX`, `sản phẩm`, or `%` of a share that a sheet reports. */
export function lackingNoun(result: Pick<TargetResult, 'target' | 'counted'>, language: keyof Label): string {
  return (lacksPerCents(result) ? PER_CENT : INDICATORS[result.target.indicator].noun)[language];
}
