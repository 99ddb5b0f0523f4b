import type { MoneyUnit } from '../engine/text/measure-unit';
import type { FundingResult } from '../engine/funding/analyse';
import { sideName } from '../engine/funding/sides';
import { amountIn, type Money } from '../engine/funding/money';
import type { Difference, Reconciliation } from '../engine/funding/reconcile';
import type { FundingSummary, Split } from '../engine/funding/summary';
import { worthTelling } from '../engine/funding/worth-telling';
import { SOURCES } from '../engine/layouts/source-tree';
import { shownColumns } from '../locales/shown/columns';
import { shownFigure, shownShare } from '../locales/shown/figures';
import { fundingMinutes, minutesText } from '../locales/vi/funding-minutes';
import { LAYOUT_NAMES } from '../locales/layout-names';
import type { Locale } from '../locales/types/locale';
import { versionLines } from '../locales/versions';
import { findingPart } from './finding-lines';
import { FUNDING_WORDS } from '../locales/funding-report';
import type { FundingWords } from '../locales/types/funding-report';
import { alignedTable } from './text-table';

/** A reconciliation as a text: totals, years, units, differences, findings, the paragraph for the minutes. */
export function fundingReport(result: FundingResult, locale: Locale, files: readonly string[]): string {
  const { summary, reconciliations, findings } = result;
  const severalFiles = files.length > 1;
  const words = FUNDING_WORDS[locale.language];
  const lines = summary
    ? [
        summary.measureUnsaid === true
          ? words.measureUnsaid
          : words.measure(locale.measures[summary.measure]),
        summary.total ? totalLine({ ...summary, total: summary.total }, words) : words.noTotal,
        ...takenLine(summary, words),
        ...splitTable(
          words.years,
          summary.byYear.map(({ year, ...split }) => [String(year), split]),
          words,
        ),
        ...splitTable(
          words.units,
          summary.byUnit.map(({ unit, ...split }) => [unit, split]),
          words,
        ),
      ]
    : [];
  for (const each of reconciliations)
    lines.push('', ...pairLines(each, summary?.measure ?? 'dong', locale, words, severalFiles));
  const minutes = fundingMinutes(result);
  const paragraph = minutes ? ['', `${words.minutes}:`, minutesText(minutes)] : [];
  return `${[...lines, ...findingPart(findings, locale, files), ...paragraph].join('\n')}\n`;
}

function percent(part: Split['state']): string {
  return part?.share ? `${shownShare(part.share)} %` : '';
}

function totalLine({ total, state, other }: Split, words: FundingWords): string {
  const part = (name: string, of: Split['state']): string[] =>
    of ? [`${name} ${shownFigure(of.amount)} (${percent(of)})`] : [];
  return [
    `${words.total} ${shownFigure(total)}`,
    ...part(words.state, state),
    ...part(words.other, other),
  ].join('; ');
}

function takenLine({ totalCells = [], state, other }: FundingSummary, words: FundingWords): string[] {
  if (totalCells.length === 0) return [];
  return [
    words.taken({
      total: shownColumns(totalCells),
      ...(state ? { state: shownColumns(state.cells) } : {}),
      ...(other ? { other: shownColumns(other.cells) } : {}),
    }),
  ];
}

function splitTable(
  title: string,
  rows: readonly (readonly [string, Split])[],
  words: FundingWords,
): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    ...alignedTable([
      [title, words.total, words.state, '%', words.other, '%'],
      ...rows.map(([name, { total, state, other }]) => [
        name,
        shownFigure(total),
        shownFigure(state?.amount),
        percent(state),
        shownFigure(other?.amount),
        percent(other),
      ]),
    ]),
  ];
}

function pairLines(
  reconciliation: Reconciliation,
  measure: MoneyUnit,
  locale: Locale,
  words: FundingWords,
  severalFiles: boolean,
): string[] {
  const { left, right, equal, byUnit } = reconciliation;
  const { real, rounding, onlyLeft, onlyRight } = worthTelling(reconciliation);
  const differences = [...real, ...rounding];
  const name = (view: Reconciliation['left']): string => {
    const { layout, file } = sideName(view);
    const what = layout === undefined ? '' : LAYOUT_NAMES[locale.language][layout];
    return severalFiles && file !== undefined ? `${what} (${file})` : what;
  };
  const manyUnits = left.units.length > 0 && right.units.length > 0 && !byUnit;
  const { columns } = words;
  return [
    words.compared(name(left), name(right), equal),
    ...[onlyLeft, onlyRight].flatMap((units, index) =>
      units.length > 0 ? [words.absent(units.length, name(index === 0 ? right : left))] : [],
    ),
    ...versionLines(reconciliation, measure, locale.language),
    ...(manyUnits ? [words.unitsNotCompared] : []),
    ...(differences.length === 0
      ? onlyLeft.length + onlyRight.length > 0
        ? []
        : [reconciliation.compared > 0 ? words.noDifferences : words.nothingCompared]
      : alignedTable([
          [columns.what, columns.left, columns.right, columns.difference, columns.verdict],
          ...differences.map((each) => differenceRow(each, measure, locale, words)),
        ])),
  ];
}

function differenceRow(
  { row, year, source, left, right, difference, verdict }: Difference,
  measure: MoneyUnit,
  { language }: Locale,
  words: FundingWords,
): string[] {
  const label = SOURCES.find(({ id }) => id === source)?.label[language] ?? source;
  const amount = (money: Money): string => (money.absent ? '' : shownFigure(amountIn(money.dong, measure)));
  return [
    [row.name ?? words.total, year, label].filter((part) => part !== undefined).join(', '),
    amount(left),
    amount(right),
    shownFigure(amountIn(difference, measure)),
    words.verdicts[verdict],
  ];
}
