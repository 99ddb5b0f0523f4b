import { parseDecimal, shift, type Decimal } from '../decimal';
import { clean } from './fold';
import type { MeasureUnit } from './measure-unit';

/**
 * What a text that should be a figure may stand for.
 *
 * `readings` has more than one entry where a lone separator stands before exactly three digits
 * (`53.773`, `644,010`): thousands or decimals. The Vietnamese reading comes first; the sums decide.
 */
export type FigureText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'figure';
      readonly readings: readonly Decimal[];
      readonly percent: boolean;
      /** The money unit written behind the figure, if any. */
      readonly unit?: Exclude<MeasureUnit, 'count'>;
    };

const NONE: FigureText = { kind: 'none' };
const BLANK: FigureText = { kind: 'blank' };

/** Marks that planners type for "nothing here". */
const NOTHING = /^(?:[-–—_.…]+|x)?$/iu;

const SHAPE =
  /^(?<open>\()?(?<sign>[-−–+])?\s*(?<body>\d[\d.,' ]*?)(?<close>\))?\s*(?<suffix>%|[\p{L}][\p{L}\s./]*)?$/u;

const MONEY_SUFFIX: readonly [RegExp, Exclude<MeasureUnit, 'count'>][] = [
  [/^(?:tỷ|tỉ)(?: đồng| đ)?$/u, 'ty'],
  [/^(?:triệu|tr)(?: đồng| đ|đ)?$/u, 'trieu'],
  [/^(?:nghìn|ngàn)(?: đồng| đ)?$/u, 'nghin'],
  [/^(?:đồng|đ|vnđ|vnd)$/u, 'dong'],
];

/** Reads a typed figure in the Vietnamese or the English style; never throws. */
export function readFigureText(raw: string): FigureText {
  const text = clean(raw).replace(/^'/, '');
  if (NOTHING.test(text)) return BLANK;
  const groups = SHAPE.exec(text)?.groups;
  if (!groups || Boolean(groups['open']) !== Boolean(groups['close'])) return NONE;
  const suffix = (groups['suffix'] ?? '')
    .toLowerCase()
    .replace(/[./]+$/, '')
    .trim();
  const percent = suffix === '%';
  const unit = MONEY_SUFFIX.find(([pattern]) => pattern.test(suffix))?.[1];
  if (suffix && !percent && !unit && !/^(?:sản phẩm|sp|lớp|người|chủ thể|htx|điểm|cái|xã)$/u.test(suffix))
    return NONE;
  const negative = Boolean(groups['open']) || (groups['sign'] !== undefined && groups['sign'] !== '+');
  const readings = readingsOf((groups['body'] ?? '').trim()).map((plain) => (negative ? `-${plain}` : plain));
  const values = readings.flatMap((plain) => parseDecimal(plain) ?? []);
  if (values.length === 0) return NONE;
  return {
    kind: 'figure',
    readings: percent ? values.map((value) => shift(value, -2)) : values,
    percent,
    ...(unit ? { unit } : {}),
  };
}

/** Plain decimal texts, the conventional reading first; empty where the separators make no number. */
function readingsOf(body: string): string[] {
  const text = /^\d{1,3}(?:[ ']\d{3})+(?![\d ])/.test(body) ? body.replace(/[ ']/g, '') : body;
  if (/[ ']/.test(text)) return [];
  const separators = text.match(/[.,]/g) ?? [];
  if (separators.length === 0) return [text];
  if (/[.,]$/.test(text)) return [];
  const last = separators[separators.length - 1] ?? '';
  const first = separators[0] ?? '';
  if (first !== last) return decimalMarkAt(text, last, first);
  if (separators.length > 1) return grouped(text, first) ? [text.replaceAll(first, '')] : [];
  const [whole = '', fraction = ''] = text.split(first);
  const asDecimal = `${whole}.${fraction}`;
  const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!mayGroup) return [asDecimal];
  return first === '.' ? [whole + fraction, asDecimal] : [asDecimal, whole + fraction];
}

/** `1.234.567,8` and `1,234,567.8`: the mark that comes last is the decimal one. */
function decimalMarkAt(text: string, mark: string, group: string): string[] {
  const at = text.indexOf(mark);
  if (text.indexOf(mark, at + 1) >= 0) return [];
  const whole = text.slice(0, at);
  return grouped(whole, group) ? [`${whole.replaceAll(group, '')}.${text.slice(at + 1)}`] : [];
}

function grouped(text: string, mark: string): boolean {
  const [first = '', ...rest] = text.split(mark);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}
