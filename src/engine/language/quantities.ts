import { add, decimal, shift, type Decimal } from '../decimal';
import { readFigureText } from '../text/figure-text';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import { nounAt } from './nouns';
import { TO } from './times';
import { byPlace, type Quantity } from './tokens';

/** `30 ngàn 309 tỷ đồng` as it is spoken, and `71, 4 tỷ đồng` with a blank behind its comma. */
const SPOKEN =
  '\\d{1,3}\\s+(?:nghìn|ngàn)\\s+\\d{3}(?![\\d.,]*\\d)(?=\\s+\\p{L})|\\d{2,3},\\s\\d(?=\\s*(?:%|tỷ|tỉ|triệu))';

const FIGURE = `(?:${SPOKEN}|\\d+(?:[.,]\\d+)*)`;

const MONEY =
  '(?:(?:tỷ|tỉ|triệu|nghìn|ngàn|tr)(?:\\s*(?:đồng|vnđ|vnd|đ(?![\\p{L}])))?|đồng|vnđ|vnd|đ(?![\\p{L}]))(?![\\p{L}])';

const PER_CENT = '(?:%|phần trăm|điểm\\s+(?:phần trăm|%))';

const UNIT = `(?:${PER_CENT}|${MONEY})`;

/** `395 - 149 = 246` is a subtraction and no range. */
const NO_RESULT = '(?![^\\d.,;:()=]{0,30}=)';

const QUANTITY = new RegExp(
  `(?<low>${FIGURE})(?:(?:\\s*/\\s*|\\s+(?:trên|trong)\\s+tổng(?:\\s+số)?\\s+|\\s+(?<noun>\\p{L}+(?:\\s\\p{L}+){0,2})\\s*/\\s*(?=${FIGURE}\\s+\\k<noun>(?!\\p{L})))(?<of>${FIGURE})(?=\\s*(?:\\p{L}|[,;)]|\\.(?:\\s|$)|$))|\\s*${MONEY}\\s*/\\s*(?<ofMoney>${FIGURE})(?=\\s*${MONEY}))?(?:\\s*(?<lowUnit>${UNIT}))?(?:\\s*(?:${TO}|hoặc)\\s*(?<high>${FIGURE})(?![.,]?\\d)(?:\\s*(?<highUnit>${UNIT}))?${NO_RESULT})?`,
  'gu',
);

/** `3 tỷ 157 triệu đồng`: each further part in a smaller unit. */
const COMPOUND = new RegExp(`^\\s*(?<more>\\d{1,3}(?:,\\d+)?)\\s*(?<unit>${MONEY})`, 'u');

const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** `một` before a noun may be but an article: it is a figure behind words that count. */
const NUMBER_WORD =
  /(?<![\p{L}\p{N}])(?:(?<=(?:ít nhất|tối thiểu|không dưới|có thêm|thêm|được|đủ|có ít nhất|tối đa)\s+)(một)|(hai|ba|bốn|sáu|bảy|tám|chín|mười))(?=\s+\p{L})/gu;

/** More figures than these are no paragraph of a plan: those behind them stay digits, which are counted as unread. */
const MOST_FIGURES = 2000;

/** The figures of a text in which all that holds digits and is none has been blanked out. */
export function quantitiesOf(masked: string): Quantity[] {
  const figures: Quantity[] = [];
  for (const match of masked.matchAll(QUANTITY)) {
    // Parts of an amount in several units were taken with its first.
    if (match.index < (figures.at(-1)?.end ?? 0)) continue;
    const quantity = quantityOf(masked, match);
    if (quantity) figures.push(quantity);
    if (figures.length === MOST_FIGURES) return figures;
  }
  for (const match of masked.matchAll(NUMBER_WORD)) {
    const word = match[1] ?? match[2] ?? '';
    const end = match.index + word.length;
    const { noun } = nounAt(masked, end);
    if (
      !noun ||
      noun.family === 'thing' ||
      noun.family === 'item' ||
      (word !== 'một' && noun.family === 'time')
    )
      continue;
    figures.push({
      start: match.index,
      end,
      values: [decimal(SMALL_NUMBERS[word] ?? 0)],
      percent: false,
    });
  }
  return byPlace(figures);
}

/** `30 nghìn lượt khách`, `1,2 triệu con giống`, `2 triệu USD`: measured or told by the piece, or no đồng. */
const PIECES =
  /^\s*(?:lượt|khách|tấn|tạ|kg|ha|m[23²³]|km|lít|cây|con|suất|căn|chiếc|hộp|chai|usd|đô la|euro?|nhân dân tệ)(?![\p{L}\d])/u;

function quantityOf(masked: string, match: RegExpExecArray): Quantity | undefined {
  const { low = '', ofMoney, of = ofMoney, lowUnit, high, highUnit } = match.groups ?? {};
  const start = match.index;
  let end = start + match[0].trimEnd().length;
  const unit = (highUnit ?? lowUnit)?.trim();
  const percent = unit !== undefined && /^(?:%|phần|điểm)/u.test(unit);
  let money = percent || unit === undefined ? undefined : moneyOf(unit);
  // "10 nghìn sản phẩm": a number in words, not money.
  const counted =
    money !== undefined &&
    !/đồng|đ$|vn[dđ]/u.test(unit ?? '') &&
    (nounAt(masked, end).noun !== undefined || PIECES.test(masked.slice(end)));
  const power = counted && money ? DONG_EXPONENT[money] : 0;
  if (counted) money = undefined;
  const values = [low, ...(high === undefined ? [] : [high])].flatMap((figure) => {
    const value = readOne(figure, money, percent);
    return value ? [power === 0 ? value : shift(value, power)] : [];
  });
  let [only] = values;
  if (!only) return undefined;
  if (money && values.length === 1) {
    for (let more = COMPOUND.exec(masked.slice(end)); more; more = COMPOUND.exec(masked.slice(end))) {
      const smaller = moneyOf(more.groups?.['unit'] ?? '');
      const part = readOne(more.groups?.['more'] ?? '', smaller, false);
      if (!smaller || !part || DONG_EXPONENT[smaller] >= DONG_EXPONENT[money]) break;
      only = add(shift(only, DONG_EXPONENT[money] - DONG_EXPONENT[smaller]), part);
      money = smaller;
      end += more[0].length;
    }
  }
  const whole = of === undefined ? undefined : readOne(of, undefined, false);
  return {
    start,
    end,
    values: values.length === 1 ? [only] : values,
    percent,
    ...(money ? { money } : {}),
    ...(whole ? { of: whole } : {}),
  };
}

function moneyOf(unit: string): MoneyUnit | undefined {
  if (/^(?:tỷ|tỉ)/u.test(unit)) return 'ty';
  if (/^tr/u.test(unit)) return 'trieu';
  if (/^(?:nghìn|ngàn)/u.test(unit)) return 'nghin';
  return 'dong';
}

/** A lone point before three digits groups thousands; `20.57 %` can only be a decimal. */
function readOne(figure: string, money: Quantity['money'], percent: boolean): Decimal | undefined {
  const read = readFigureText(figure.replace(/\s+(?:nghìn|ngàn)\s+/u, '').replace(/\s+/gu, ''));
  if (read.kind !== 'figure') return undefined;
  const [first, second] = read.readings;
  // Nobody writes thousands of per cent, nor 1.234.000.000 tỷ with one point.
  if (percent && second && first && first.scale === 0) return second;
  if (money === undefined && !percent && second && first && first.scale > 0) return second;
  return first;
}
