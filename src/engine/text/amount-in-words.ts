import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { type Decimal, toPlain } from '../decimal';

/** The styles seen in plans; every one is right, so each office chooses its own. */
export interface WordsStyle {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly billion: 'tỷ' | 'tỉ';
  /** What stands for an empty tens digit: một trăm linh năm, một trăm lẻ năm. */
  readonly zeroTens: 'linh' | 'lẻ';
  /** `toned`: hai mươi mốt, tư, lăm; `plain`: hai mươi một, bốn, năm. */
  readonly units: 'toned' | 'plain';
  /** A comma after each of tỷ, triệu, nghìn. */
  readonly commas: boolean;
  /** `none` leaves out the currency. */
  readonly ending: 'đồng' | 'đồng chẵn' | 'none';
}

/** Amounts in words as careful documents write them: `chín mươi mốt nghìn`. */
export const CAREFUL_STYLE: WordsStyle = {
  thousand: 'nghìn',
  billion: 'tỷ',
  zeroTens: 'linh',
  units: 'toned',
  commas: false,
  ending: 'đồng',
};

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function configOf(style: WordsStyle): ReadingConfig {
  const config = new ReadingConfig();
  config.unit = [];
  config.units = [[], [style.thousand], ['triệu'], [style.billion]];
  config.digits = DIGITS;
  config.oddText = style.zeroTens;
  if (style.units === 'plain') {
    config.oneToneText = 'một';
    config.fourToneText = 'bốn';
    config.fiveToneText = 'năm';
  }
  return config;
}

/** Groups above tỷ count tỷ themselves (một nghìn hai trăm tỷ), so no comma stands inside them. */
function withCommas(words: string, style: WordsStyle): string {
  const last = words.lastIndexOf(style.billion);
  const start = last < 0 ? 0 : last + style.billion.length;
  const head = last < 0 ? '' : `${words.slice(0, start)}${start < words.length ? ',' : ''}`;
  return head + words.slice(start).replace(new RegExp(`(triệu|${style.thousand})(?= )`, 'gu'), '$1,');
}

/**
 * The amount in words, beginning with a capital letter: 3157691990 is "Ba tỷ một trăm năm mươi bảy triệu
 * sáu trăm chín mươi mốt nghìn chín trăm chín mươi đồng". Digits behind the decimal comma are read one by one.
 */
export function amountInWords(amount: Decimal, style: WordsStyle = CAREFUL_STYLE): string {
  const [whole = '0', fraction = ''] = toPlain(amount).replace('-', '').split('.');
  // Mười năm would be ten years: even plain style says mười lăm.
  const integer = doReadNumber(whole, configOf(style)).replaceAll('mười năm', 'mười lăm');
  const words = [
    ...(amount.digits < 0n ? ['âm'] : []),
    style.commas ? withCommas(integer, style) : integer,
    ...(fraction === '' ? [] : ['phẩy', ...[...fraction].map((digit) => DIGITS[Number(digit)])]),
    ...(style.ending === 'none' ? [] : [style.ending]),
  ].join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
