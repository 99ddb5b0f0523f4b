import type { ExpiryMismatch, RecognitionExpired, RecognitionUndated } from '../findings/stars';
import type { Finding } from '../findings';
import type { ProductRecord } from '../records/product-record';
import type { Records } from '../records/records';
import { daysBetween } from './calendar';
import { checkScores } from './check-scores';
import { bySheet, entryCells } from './grouped-refs';
import { nearDuplicates } from './near-duplicates';
import { standingOn, type Product } from './product';
import { validThrough } from './recognition';
import { validMonthsOn } from './star-rule-of';

const FACTS = { severity: 'warning', verdict: 'fail', parts: [], subject: { layout: 'products' } } as const;

/** Everything that the products of a plan ask a person to look at, on a day. */
export function checkProductList(products: readonly Product[], records: Records, asOf: string): Finding[] {
  return [
    ...checkScores(records.products, records.plan?.starRule),
    ...expired(products, asOf),
    ...expiryMismatches(records.products),
    ...undated(products, asOf),
    ...nearDuplicates(products),
  ];
}

function latestEntries(
  products: readonly Product[],
  asOf: string,
  validity: 'expired' | 'unknown',
): ProductRecord[] {
  return products.flatMap((product) => {
    const standing = standingOn(product, asOf);
    return standing?.validity === validity ? [standing.latest.entry] : [];
  });
}

function expired(products: readonly Product[], asOf: string): RecognitionExpired[] {
  return bySheet(latestEntries(products, asOf, 'expired'), (entry) => entry).map((entries) => ({
    ...FACTS,
    rule: 'recognition-expired',
    cells: entryCells(entries, ['expiresOn', 'recognisedOn', 'stars', 'name']),
    asOf,
    claimedValid: entries.filter(({ status }) => status === 'valid').length,
  }));
}

function undated(products: readonly Product[], asOf: string): RecognitionUndated[] {
  return bySheet(latestEntries(products, asOf, 'unknown'), (entry) => entry).map((entries) => ({
    ...FACTS,
    rule: 'recognition-undated',
    severity: 'info',
    verdict: 'undecided',
    cells: entryCells(entries, ['recognisedOn', 'stars', 'name']),
  }));
}

interface Mismatch {
  readonly entry: ProductRecord;
  readonly printed: string;
  readonly counted: string;
  readonly days: number;
  readonly months: number;
}

/** Printed end dates beside those that the day of recognition gives; the printed ones are not replaced. */
function expiryMismatches(entries: readonly ProductRecord[]): ExpiryMismatch[] {
  const differing = entries.flatMap((entry): Mismatch[] => {
    const { recognisedOn, expiresOn: printed } = entry;
    if (recognisedOn === undefined || printed === undefined) return [];
    const counted = validThrough(recognisedOn);
    const days = daysBetween(counted, printed);
    return days === 0 ? [] : [{ entry, printed, counted, days, months: validMonthsOn(recognisedOn) }];
  });
  return bySheet(
    differing,
    ({ entry }) => entry,
    ({ days, months }) => `${days} ${months}`,
  ).flatMap((block) => {
    const [first] = block;
    if (!first) return [];
    const cells = entryCells(
      block.map(({ entry }) => entry),
      ['expiresOn'],
    );
    const { days, months, printed, counted } = first;
    return [{ ...FACTS, rule: 'expiry-mismatch', cells, days, months, printed, counted }];
  });
}
