import type { Table } from '../reading/table';
import type { TableSum } from './identity';

/**
 * What the meaning of an input sheet says of the sums that its figures show: an amount shared out over sources is
 * meant to be, and a record is no total of other records, however its figures happen to add up.
 */
export function meantSums({ meant }: Table, sums: readonly TableSum[]): readonly TableSum[] {
  if (!meant) return sums;
  return sums
    .filter(
      ({ kind, total, evidence }) =>
        kind !== 'rows' || !meant.records.has(total) || evidence.some((each) => each !== 'vote'),
    )
    .map((sum) =>
      sum.kind === 'items' && meant.amounts.has(sum.total) && sum.parts.every((col) => meant.sources.has(col))
        ? { ...sum, proved: true, evidence: [...sum.evidence, 'layout' as const] }
        : sum,
    );
}
