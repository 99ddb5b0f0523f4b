import type { Decimal } from '../decimal';
import { wordsToAmount } from './words-to-amount';

/** An amount in words where it stands in a longer text. */
export interface AmountInText {
  /** Where the words stand in the text's NFC form, without what announces them. */
  readonly start: number;
  readonly end: number;
  /** The words, with their currency. */
  readonly words: string;
  /** In đồng (or whatever the words count); absent where announced words are no number. */
  readonly value?: Decimal;
  /** `bằng chữ` stands before it. */
  readonly announced: boolean;
}

const WORD =
  'không|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|lăm|nhăm|trăm|nghìn|ngàn|triệu|tỷ|tỉ|linh|lẻ|lẽ|phẩy|chấm|rưỡi|rưởi|âm';
const RUN = new RegExp(`(?<!\\p{L})(?:${WORD})(?:[\\s,]+(?:${WORD}))*(?!\\p{L})`, 'giu');
/** Not hai đồng chí, một đồng hồ. */
const CURRENCY =
  /^\s+(?:việt nam\s+)?(?:đồng|vnđ)(?!\p{L})(?!\s+(?:chí|hồ|bào|bộ|thời|bằng|ý))(?:\s+việt nam)?(?:\s+chẵn)?/iu;
const ANNOUNCED = /bằng\s+chữ(?:\s+là)?[\s:：()"“]*$/iu;
const ANNOUNCING = /bằng\s+chữ(?:\s+là)?(?!\p{L})[\s:：()"“]*/giu;
const COUNTING = /(?:mươi|mười|trăm|nghìn|ngàn|triệu|tỷ|tỉ)/iu;

/**
 * Every amount in words of a text: `… 3.157.691.990 đồng (Ba tỷ, một trăm … đồng)`, `Bằng chữ: Ba tỷ đồng chẵn./.`
 * Words that nothing announces must end in đồng and count more than ones. Announced words that are no
 * number are told without a value, so that their slip can be.
 */
export function amountsInText(raw: string): AmountInText[] {
  const text = raw.normalize('NFC');
  const found = [...text.matchAll(RUN)].flatMap((run) => amountOf(text, run[0], run.index));
  const unread = [...text.matchAll(ANNOUNCING)].flatMap(({ index, 0: { length } }): AmountInText[] => {
    const start = index + length;
    if (found.some((amount) => amount.announced && amount.start === start)) return [];
    const words = /^[\p{L}\s,]+/u.exec(text.slice(start))?.[0].trim() ?? '';
    return words === '' ? [] : [{ start, end: start + words.length, words, announced: true }];
  });
  return [...found, ...unread].sort((a, b) => a.start - b.start);
}

function amountOf(text: string, run: string, at: number): AmountInText[] {
  const currency = CURRENCY.exec(text.slice(at + run.length))?.[0] ?? '';
  const end = at + run.length + currency.length;
  const announced = ANNOUNCED.test(text.slice(0, at));
  if (announced) {
    const value = wordsToAmount(run);
    const stops = currency !== '' || /^[\s,]*(?:[.;:)/"”\n]|$)/u.test(text.slice(end));
    return value && stops ? [{ start: at, end, words: text.slice(at, end), value, announced }] : [];
  }
  if (currency === '' || !COUNTING.test(run)) return [];
  // `năm ba tỷ đồng`: the year's own word may stand before the amount.
  for (const { index } of run.matchAll(/(?<![^\s,])\p{L}/gu)) {
    const value = wordsToAmount(run.slice(index));
    if (value) return [{ start: at + index, end, words: text.slice(at + index, end), value, announced }];
  }
  return [];
}
