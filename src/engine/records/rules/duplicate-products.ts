import type { DuplicateProduct } from '../../findings/records';
import { fold } from '../../text/fold';
import { sameUnits } from '../../units/same-units';
import type { ProductRecord } from '../product-record';
import { cellOf, rowCell } from '../record';
import { grouped } from './grouped';

/**
 * A product that is listed twice for one year: the same code, else the same name from the same producer
 * and unit. In another year it is the same product again, which is no fault. Where a row names no
 * producer, only its producer can tell: undecided.
 */
export function checkDuplicates(products: readonly ProductRecord[]): DuplicateProduct[] {
  const coded = products.filter(({ code }) => code !== undefined);
  const byCode = grouped(coded, (product) => `${codeKey(product.code ?? '')}\n${yearKey(product)}`)
    .filter(({ length }) => length > 1)
    .map((group) => finding(group, 'code', 'fail'));
  const named = products.filter(({ name, unit }) => name !== undefined && unit !== undefined);
  const { keyOf } = sameUnits([{ names: named.map(({ unit = '' }) => unit), of: 'rows' }]);
  // By unit and year first: the names of the few that share both are all that need folding.
  const byName = grouped(named, (product) => `${keyOf(product.unit ?? '')}\n${yearKey(product)}`)
    .filter(({ length }) => length > 1)
    .flatMap((group) => grouped(group, ({ name }) => fold(name ?? '')))
    .filter(({ length }) => length > 1)
    .flatMap(sameProducer);
  return [...byCode, ...byName];
}

/** Codes are compared without case, spaces and dashes. */
function codeKey(code: string): string {
  return code.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** The year it was entered for, else that of its decision. */
function yearKey({ year, recognisedOn }: ProductRecord): string {
  return year === undefined ? (recognisedOn?.slice(0, 4) ?? '') : String(year);
}

/** Rows of one name: those of one producer are one product, those with another code are another. */
function sameProducer(group: readonly ProductRecord[]): DuplicateProduct[] {
  const known = group.filter(({ producer }) => producer !== undefined);
  const certain = grouped(known, ({ producer }) => fold(producer ?? ''))
    .filter((same) => same.length > 1 && !toldByCode(same))
    .map((same) => finding(same, 'name', 'fail'));
  const open = known.length < group.length && !toldByCode(group);
  return open ? [...certain, finding(group, 'name', 'undecided')] : certain;
}

/** True where each row has a code: then codes decide, and names need not. */
function toldByCode(group: readonly ProductRecord[]): boolean {
  return group.every(({ code }) => code !== undefined);
}

function finding(
  group: readonly ProductRecord[],
  by: DuplicateProduct['by'],
  verdict: DuplicateProduct['verdict'],
): DuplicateProduct {
  const [first] = group;
  return {
    rule: 'duplicate-product',
    severity: 'warning',
    verdict,
    cells: group.map(
      (product) => (by === 'code' ? cellOf(product, 'code') : undefined) ?? rowCell(product, ['name']),
    ),
    parts: [],
    subject: {
      layout: 'products',
      ...(first?.unit === undefined ? {} : { unit: first.unit }),
      ...(first?.year === undefined ? {} : { year: first.year }),
    },
    product: first?.name ?? first?.code ?? '',
    by,
  };
}
