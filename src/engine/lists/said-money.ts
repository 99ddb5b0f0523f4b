import { decimal, shift, type Decimal } from '../decimal';
import { lex } from '../language/lex';
import type { PeriodToken } from '../language/tokens';
import { amountsInText } from '../text/amounts-in-text';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import { bare, clean } from '../text/fold';

/** The one amount of money that a line says a whole table comes to. */
export interface SaidMoney {
  /** In đồng. */
  readonly value: Decimal;
  /** Half a unit of its last digit, in đồng. */
  readonly half: Decimal;
  /** What it is written in. */
  readonly unit: MoneyUnit;
  /** The years that the line names. */
  readonly periods: readonly PeriodToken[];
}

/** `Tổng kinh phí`, `Dự toán kinh phí`: all the money, by the words that the amount's own clause begins with. */
const WHOLE =
  /(?:^|[:;,.()[\]–—-]\s*)(?:tổng(?: (?:số tiền|cộng|số|mức|nhu cầu|dự toán|dự kiến))*(?: (?:kinh phí|vốn|giá trị))?|dự toán(?: tổng)? kinh phí|nhu cầu kinh phí|kinh phí thực hiện)(?!\p{L})/u;

/** What leaves an amount all of the table's: words of the programme, its plan, its time and its place. */
const FILLER =
  /(?:^| )(?:chuong trinh|moi xa mot san pham|moi xa phuong mot san pham|ocop|ke hoach|de an|thuc hien|trien khai|giai doan|nam|toan|du kien|la|cua|cho|so tien|trong|tren dia ban|tinh)(?= |$)/g;
/** `tỉnh Gia Lai`, in a line that is not all capitals; a commune may be one of the table's rows. */
const PLACE = /(?<=tỉnh )\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}/gu;
/** The rest of the line that says the amount again, or what the table is in. */
const AGAIN = /[([]?\s*(?:bằng chữ|đơn vị tính|đvt).*$/iu;
/** What stands before is of a part, or of the plan that the table goes with. */
const OF_ANOTHER = /(?:^| )(?:trong do|con lai|kem theo|ban hanh|dinh muc|binh quan)(?: |$)/;

/**
 * The amount that a title line says its table comes to: `Tổng kinh phí: 12.500 triệu đồng`. Undefined where it may be of
 * something else: several amounts, a norm, about so much, a source, a kind of support, a part.
 */
export function saidMoney(line: string): SaidMoney | undefined {
  const shown = clean(line);
  if (!WHOLE.test(shown.toLowerCase())) return undefined;
  const read = lex(shown);
  const [amount, ...others] = read.quantities.filter(({ money, percent }) => money !== undefined || percent);
  const [value, upper] = amount?.values ?? [];
  if (!amount?.money || others.length > 0 || !value || upper || amount.of) return undefined;
  const text = withoutPeriods(read.text, read.periods);
  const label = text.slice(0, amount.start);
  const whole = WHOLE.exec(label.toLowerCase());
  if (!whole || OF_ANOTHER.test(bare(label.slice(0, whole.index)))) return undefined;
  const behind = withoutWords(text.slice(amount.end).replace(AGAIN, ''));
  if (behind.startsWith('/') || hasOther(label.slice(whole.index + whole[0].length)) || hasOther(behind))
    return undefined;
  const power = DONG_EXPONENT[amount.money];
  return {
    value: shift(value, power),
    half: shift(decimal(5, value.scale + 1), power),
    unit: amount.money,
    periods: read.periods,
  };
}

function withoutPeriods(text: string, periods: readonly PeriodToken[]): string {
  return periods.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Without the amount that is said again in words. */
function withoutWords(text: string): string {
  const [words] = amountsInText(text);
  return words ? text.slice(0, words.start) + text.slice(words.end) : text;
}

function hasOther(words: string): boolean {
  return bare(words.replace(PLACE, '')).replace(FILLER, '').trim() !== '';
}
