import { absolute, compare, decimal, multiply, subtract, type Decimal } from '../../../decimal';
import { bareUnit, UNIT } from '../../../language/units-named';
import type { Draft } from '../draft';
import { isSlip } from './scene';

/** Two that differ in a name may be two of many. */
const FEW = 3;

/** `Năm 2022 công nhận 11 sản phẩm, năm 2023 công nhận 12 sản phẩm, …`: each of a year, a unit or a group of its own. */
export function areTold(own: readonly Draft[]): boolean {
  if (areEntries(own) || areRounds(own)) return true;
  const names = [
    own.map(({ reading: { period } }) => period && `${period.mode} ${period.from ?? ''}-${period.to}`),
    own.map(({ reading }) => reading.group),
    own.map(({ reading }) => reading.stars?.join()),
  ];
  const units = own.map(({ label }) => label.match(UNIT)?.[0] ?? bareUnit(label));
  const areUnits =
    own.length > FEW && units.every((name) => name !== undefined) && new Set(units).size === own.length;
  return (
    areUnits ||
    (own.length >= FEW &&
      names.some((each) => each.every((name) => name !== undefined) && new Set(each).size === own.length))
  );
}

/** `Mộc Châu có 01 sản phẩm mới; Sông Mã có 01 sản phẩm mới và 01 sản phẩm đánh giá lại`: one of them, and not all of them. */
export function isOneOf(own: readonly Draft[], whole: Draft): boolean {
  const { indicator, group } = whole.reading;
  const isAlike = own.some(({ reading }) => reading.indicator === indicator);
  const unitOf = ({ label }: Draft): string | undefined => label.match(UNIT)?.[0] ?? bareUnit(label);
  return (
    (areEntries(own) && isAlike) ||
    (group !== undefined && own.every(({ reading }) => reading.group !== undefined)) ||
    (unitOf(whole) !== undefined && own.every((each) => unitOf(each) !== undefined))
  );
}

/** `Đợt I có 18 sản phẩm, đợt II có 08 sản phẩm`: every round, from the first on. */
export function areRounds(own: readonly Draft[]): boolean {
  const rounds = own.map(({ label }) =>
    /(?<!\p{L})đợt\s+(\d|i{1,3}|iv)(?![\p{L}\d])/iu.exec(label)?.[1]?.toLowerCase(),
  );
  const [first] = rounds;
  return (
    own.length > 1 &&
    (first === '1' || first === 'i') &&
    new Set(rounds).size === own.length &&
    !rounds.includes(undefined)
  );
}

/** `25 sản phẩm mới, 10 sản phẩm đánh giá lại, 05 sản phẩm nâng hạng`: there is no other way to be put up for assessment. */
function areEntries(own: readonly Draft[]): boolean {
  const kinds = new Set(own.map(({ reading }) => reading.indicator));
  const isEach = kinds.size === own.length && [...kinds].every((kind) => ENTRIES.includes(kind));
  return isEach && kinds.has('new-products') && kinds.has('renewed-products');
}

const ENTRIES: readonly string[] = ['new-products', 'upgraded-products', 'renewed-products'];

/**
 * True where figures that are told apart may be meant to make another up: one digit off, and too few by a quarter of it
 * at most. More than all there is they cannot be, so that there is more room.
 */
export function mayBeAll(all: Decimal, sum: Decimal): boolean {
  const off = multiply(absolute(subtract(all, sum)), compare(sum, all) > 0 ? decimal(1) : QUARTER);
  return isSlip(all, sum) && compare(off, all) <= 0;
}

const QUARTER = decimal(4);
