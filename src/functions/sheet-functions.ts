import { decimalFromNumber, toNumber } from '../engine/decimal';
import { serialDate } from '../engine/grid/serial-date';
import { potentialStar } from '../engine/tallying/potential-star';
import { starRuleOn } from '../engine/tallying/star-rule-of';
import { amountInWords } from '../engine/text/amount-in-words';
import { wordsToAmount } from '../engine/text/words-to-amount';

/** What a cell shows in place of a result: why there is none, in words that a click on the cell brings up. */
export class NoFunctionResult extends Error {
  constructor(
    readonly kind: 'invalid-value' | 'not-available',
    message: string,
  ) {
    super(message);
  }
}

/** Excel keeps fifteen digits of a number; above this one it is not exact to the unit. */
const MOST = 999_999_999_999_999;

/** `OCOP.BANGCHU(3157691990)`: an amount of money in words. */
export function amountWords(amount: number): string {
  const exact = Number.isFinite(amount) && Math.abs(amount) <= MOST ? decimalFromNumber(amount) : undefined;
  if (!exact)
    throw new NoFunctionResult('invalid-value', 'Số không hợp lệ hoặc quá 15 chữ số. / Not an exact number.');
  return amountInWords(exact);
}

/** `OCOP.DOCSO("Ba tỷ một trăm triệu đồng")`: the number that words say. */
export function wordsAmount(words: string): number {
  const amount = wordsToAmount(words);
  if (!amount)
    throw new NoFunctionResult('invalid-value', 'Chữ không phải là một số tiền. / The words are no amount.');
  return toNumber(amount);
}

/**
 * `OCOP.SAO(86,5; DATE(2026;6;1))`: the star that a score alone gives by the rule of that day, a serial
 * date that counts from 1900. Below three stars nothing is recognised.
 */
export function starOf(score: number, day: number): number {
  const points = Number.isFinite(score) ? decimalFromNumber(score) : undefined;
  if (!points || !Number.isFinite(day) || day < 1 || day > 2_958_465)
    throw new NoFunctionResult('invalid-value', 'Cần điểm số và một ngày. / A score and a date are needed.');
  const rule = starRuleOn(serialDate(day, false));
  if (!rule)
    throw new NoFunctionResult(
      'not-available',
      'Ngày trước 21/8/2019, khi chưa có quy định. / No rule on that day yet.',
    );
  const star = potentialStar(points, rule);
  switch (star.kind) {
    case 'star':
      return star.stars;
    case 'gap':
      throw new NoFunctionResult(
        'not-available',
        `Điểm nằm giữa hai khung ${star.lower} và ${star.upper} sao của ${rule.number}. / Between two bands.`,
      );
    case 'outside':
      throw new NoFunctionResult('invalid-value', 'Điểm phải từ 0 đến 100. / Scores go from 0 to 100.');
  }
}
