import { bare, remembered } from './fold';

/** What a figure's own text says it is in. */
export type FigureUnit =
  | { readonly kind: 'none' }
  /** `40%`, `40% chủ thể`; the figure is in per cent, as written. */
  | { readonly kind: 'percent'; readonly of?: string }
  /** One unit is 10^exponent đồng: 6 for triệu, 12 for nghìn tỷ. */
  | { readonly kind: 'money'; readonly exponent: number }
  /** `05 lớp`, `3 sao`: the noun as written; `nghìn lượt` is the noun `lượt`, 10^3 times. */
  | { readonly kind: 'counted'; readonly noun: string; readonly exponent: number };

/** What a figure's text says behind its digits. */
export interface UnitText {
  readonly unit: FigureUnit;
  /** `50 triệu đồng/sản phẩm`: a norm for one of these, no amount. */
  readonly per?: string;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  chuc: 1,
  tram: 2,
  nghin: 3,
  ngan: 3,
  k: 3,
  tr: 6,
  trieu: 6,
  ty: 9,
  ti: 9,
};

const CURRENCY = /^(?:d|dong|vnd|vn dong|dong viet nam|viet nam dong)(?: chan)?$/;
/** `trđ`, `trd`. */
const ABBREVIATED = /^(tr|ty|ti|ng)d$/;

const WORD = '[\\p{L}][\\p{L}\\p{M}²³.\\-]*';
const NOUN = new RegExp(`^(?:${WORD})(?: ${WORD}){0,4}$`, 'u');
/** Behind a figure these begin a sentence, not the name of what is counted. */
const SENTENCE =
  /^(?:và|hoặc|là|của|ở|tại|do|có|để|đến|tới|trong|theo|với|từ|trên|dưới|thì|được|đã|sẽ|cho|khi|nếu)(?: |$)/u;
/** Nouns that planners also begin with a capital. */
const CAPITALISED = /^(?:sản phẩm|lớp|người|chủ thể|điểm|cái|xã)(?: |$)/u;

/** The unit behind (or before) a figure; undefined for words that are none. Empty text is no unit. */
export const readUnit = remembered((raw): UnitText | undefined => {
  const text = raw
    .replaceAll('₫', 'đ')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/(?<![./;,\s])[./;,\s]+$/u, '')
    .trim();
  if (text === '') return { unit: { kind: 'none' } };
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const unit = unitOf(text.slice(0, slash).trim());
    const per = text.slice(slash + 1).trim();
    return unit && NOUN.test(per) ? { unit, per } : undefined;
  }
  const unit = unitOf(text);
  return unit && { unit };
});

function unitOf(text: string): FigureUnit | undefined {
  const percent = /^(?:%|phần trăm)(?: (.+))?$/iu.exec(text);
  if (percent) {
    const of = percent[1];
    if (of === undefined) return { kind: 'percent' };
    return isNoun(of) ? { kind: 'percent', of } : undefined;
  }
  const words = bare(text);
  const short = ABBREVIATED.exec(words);
  if (short) return { kind: 'money', exponent: short[1] === 'ng' ? 3 : (MULTIPLES[short[1] ?? ''] ?? 0) };
  const { exponent, rest } = multiple(words);
  if (CURRENCY.test(rest) && !/^d$/i.test(text)) return { kind: 'money', exponent };
  if (rest === '') return exponent >= 3 ? { kind: 'money', exponent } : undefined;
  const spoken =
    exponent === 0
      ? text
      : text
          .split(/\s+/u)
          .slice(words.split(' ').length - rest.split(' ').length)
          .join(' ');
  return isNoun(spoken) ? { kind: 'counted', noun: spoken, exponent } : undefined;
}

/** `nghin ty dong` is 10^12 and `dong`. */
function multiple(words: string): { exponent: number; rest: string } {
  const tokens = words === '' ? [] : words.split(' ');
  let exponent = 0;
  while (tokens.length > 0 && MULTIPLES[tokens[0] ?? ''] !== undefined)
    exponent += MULTIPLES[tokens.shift() ?? ''] ?? 0;
  return { exponent, rest: tokens.join(' ') };
}

function isNoun(text: string): boolean {
  if (!NOUN.test(text) || SENTENCE.test(text)) return false;
  return /^(?:\p{Ll}|\p{Lu}{2,})/u.test(text) || CAPITALISED.test(text.toLowerCase());
}
