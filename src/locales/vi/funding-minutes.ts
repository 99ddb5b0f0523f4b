import { type Decimal, absolute, shift } from '../../engine/decimal';
import type { FundingResult } from '../../engine/funding/analyse';
import { type MoneyUnit, inMeasure } from '../../engine/funding/money';
import type { Difference, Reconciliation } from '../../engine/funding/reconcile';
import { sideName } from '../../engine/funding/sides';
import { worthTelling } from '../../engine/funding/worth-telling';
import { SOURCES } from '../../engine/layouts/source-tree';
import { amountInWords } from '../../engine/text/amount-in-words';
import { DONG_EXPONENT } from '../../engine/text/measure-unit';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownFigure, shownShare } from '../shown/figures';

/** Longer lists belong in the reconciliation sheet. */
const MOST_DIFFERENCES = 20;

/**
 * The paragraph for the minutes: totals in figures and words, shares, then each comparison and its differences.
 * Minutes are written in Vietnamese whatever language the reviewer reads. Empty where there is no money.
 */
export function fundingMinutes({ summary, main, reconciliations }: FundingResult): string {
  if (!summary?.total || !main) return '';
  const { measure, total, state, other } = summary;
  const parts = [
    ...(state ? [`ngân sách nhà nước ${amount(state.amount, measure)}${share(state.share)}`] : []),
    ...(other ? [`vốn khác ${amount(other.amount, measure)}${share(other.share)}`] : []),
  ];
  const split = parts.length > 0 ? `, gồm ${parts.join(' và ')}` : '';
  return [
    `Tổng kinh phí theo ${viewName(main)} là ${amount(total, measure)} (bằng chữ: ${words(total, measure)})${split}.`,
    ...reconciliations.map((each) => comparison(each, measure)),
  ].join(' ');
}

function amount(value: Decimal, measure: MoneyUnit): string {
  return `${shownFigure(value)} ${MEASURE_NAMES.vi[measure]}`;
}

function words(value: Decimal, measure: MoneyUnit): string {
  return amountInWords(shift(value, DONG_EXPONENT[measure]));
}

function share(value: Decimal | undefined): string {
  return value ? ` (${shownShare(value)} %)` : '';
}

function viewName(view: Reconciliation['left']): string {
  const { layout } = sideName(view);
  return layout === undefined ? 'số liệu đã nêu' : LAYOUT_NAMES.vi[layout];
}

function comparison(reconciliation: Reconciliation, measure: MoneyUnit): string {
  const { left, right } = reconciliation;
  const { real, rounding, onlyLeft, onlyRight } = worthTelling(reconciliation);
  const sides = `Đối chiếu ${viewName(left)} với ${viewName(right)}`;
  const rounded = rounding.length > 0 ? `; ${rounding.length} số chênh do làm tròn` : '';
  const absent = [...absentUnits(onlyLeft, viewName(right)), ...absentUnits(onlyRight, viewName(left))];
  if (real.length === 0 && absent.length === 0) return `${sides}: số liệu khớp${rounded}.`;
  const shown = real.slice(0, MOST_DIFFERENCES).map((each, index) => `(${index + 1}) ${told(each, measure)}`);
  const more = real.length > shown.length ? `; và ${real.length - shown.length} điểm nữa` : '';
  const list = shown.length > 0 ? `: ${shown.join('; ')}${more}` : '';
  return [
    `${sides}: ${real.length} điểm chênh lệch${rounded}${list}.`,
    ...absent,
    'Đề nghị các đơn vị rà soát, thống nhất số liệu.',
  ].join(' ');
}

function absentUnits(names: readonly string[], side: string): string[] {
  return names.length === 0
    ? []
    : [`${names.length} đơn vị không có số liệu trong ${side}: ${names.join(', ')}.`];
}

function told({ row, year, source, left, right, difference }: Difference, measure: MoneyUnit): string {
  const label = SOURCES.find(({ id }) => id === source)?.label.vi ?? source;
  const where = `${label}${year === undefined ? '' : ` năm ${year}`}${row.name === undefined ? '' : ` của ${row.name}`}`;
  const figure = ({ absent, dong }: Difference['left']): string =>
    absent ? 'không ghi' : shownFigure(inMeasure(dong, measure));
  const off = absolute(inMeasure(difference, measure));
  return `${where}: ${figure(left)} so với ${figure(right)}, chênh ${amount(off, measure)} (${words(off, measure)})`;
}
