import type { Finding } from '../engine/findings';
import { GROUPS } from '../engine/layouts/group-list';
import { RECOGNISED_STARS } from '../engine/layouts/star-rules';
import { shownDate, shownFigure } from '../locales/shown/figures';
import type { Locale } from '../locales/types/locale';
import { STAR_WORDS } from '../locales/stars';
import type { StarWords } from '../locales/types/stars';
import type { StarCount } from '../engine/tallying/count';
import type { Awaiting } from '../engine/tallying/awaiting';
import type { Renewal } from '../engine/tallying/renewals';
import type { Tally, TallyResult, YearTally } from '../engine/tallying/tally';
import { findingPart } from './finding-lines';
import { TALLY_WORDS, producerTypeName } from '../locales/tally-report';
import type { TallyWords } from '../locales/types/tally-report';
import { alignedTable } from './text-table';

type Words = TallyWords & StarWords;

/** What stands beside the counts. */
export interface Besides {
  readonly renewals: readonly Renewal[];
  readonly awaiting: readonly Awaiting[];
  readonly findings: readonly Finding[];
}

const MOST_LISTED = 20;

/** A tally as a text: both tallies, by unit, group, producer type and year, then renewals and findings. */
export function tallyReport(
  result: TallyResult,
  { renewals, awaiting, findings }: Besides,
  withinDays: number,
  locale: Locale,
  files: readonly string[],
): string {
  const { language } = locale;
  const words = { ...TALLY_WORDS[language], ...STAR_WORDS[language] };
  const group = (id: string): string => {
    const label = GROUPS.find((each) => each.id === id)?.label[language];
    return label === undefined ? id : `${id}. ${label}`;
  };
  const { baseline } = result;
  const lines = [
    words.title(shownDate(result.asOf)),
    ...bothLines(result, words),
    ...(result.unknown > 0 ? [words.unknown(result.unknown)] : []),
    ...(baseline.given === undefined ? [] : [words.baseline(baseline.given, baseline.unlisted.total)]),
    ...(isCounted(result)
      ? [
          ...tallyTable(words.units, named(result.byUnit, String, words), result, words),
          ...tallyTable(words.groups, named(result.byGroup, group, words), result, words),
          ...tallyTable(
            words.producerTypes,
            named(result.byProducerType, (type) => producerTypeName(type, language), words),
            result,
            words,
          ),
          ...yearTable(result.byYear, words),
        ]
      : []),
    ...renewalLines(renewals, withinDays, words),
    ...awaitingLines(awaiting, words),
    ...findingPart(findings, locale, files),
  ];
  return `${lines.join('\n')}\n`;
}

/** Where nothing is counted, nought would claim too much. */
const isCounted = ({ cumulative }: TallyResult): boolean => cumulative.total > 0;

function bothLines(result: TallyResult, words: Words): string[] {
  return ([result.cumulative, result.valid] as const).map((count, index) => {
    const name = index === 0 ? words.cumulative : words.valid;
    return `${name}: ${isCounted(result) ? starsLine(count, words) : words.uncounted(result.products.length)}`;
  });
}

function starsLine({ total, byStars }: StarCount, words: Words): string {
  return `${total} (${RECOGNISED_STARS.map((stars) => `${words.stars(stars)}: ${byStars[stars]}`).join('; ')})`;
}

interface Named extends Tally {
  readonly name: string;
}

function named<Key>(
  tallies: readonly (Tally & { readonly key: Key | undefined })[],
  nameOf: (key: Key) => string,
  words: Words,
): Named[] {
  return tallies.map(({ key, cumulative, valid }) => ({
    name: key === undefined ? words.none : nameOf(key),
    cumulative,
    valid,
  }));
}

function cells({ total, byStars }: StarCount): string[] {
  return [...RECOGNISED_STARS.map((stars) => String(byStars[stars])), String(total)];
}

function tallyTable(title: string, rows: readonly Named[], all: Tally, words: Words): string[] {
  const stars = [...RECOGNISED_STARS.map(words.stars), words.total];
  return [
    '',
    ...alignedTable([
      [title, '', '', '', words.cumulative, '', '', '', words.valid],
      ['', ...stars, ...stars],
      ...rows.map(({ name, cumulative, valid }) => [name, ...cells(cumulative), ...cells(valid)]),
      [words.total, ...cells(all.cumulative), ...cells(all.valid)],
    ]),
  ];
}

function yearTable(years: readonly YearTally[], words: Words): string[] {
  const heads = words.movements;
  const changed = (of: YearTally['movements']['upgraded']): string =>
    of.map(({ from, to, products }) => `${from}→${to}: ${products.length}`).join(', ') || '0';
  return [
    '',
    ...alignedTable([
      [
        words.years,
        heads.new,
        heads.upgraded,
        heads.renewed,
        heads.lowered,
        heads.expired,
        heads.withdrawn,
        words.cumulative,
        words.valid,
      ],
      ...years.map(({ year, movements, cumulative, valid }) => [
        String(year),
        String(movements.new.length),
        changed(movements.upgraded),
        String(movements.renewed.length),
        changed(movements.lowered),
        String(movements.expired.length),
        String(movements.withdrawn.length),
        String(cumulative.total),
        String(valid.total),
      ]),
    ]),
  ];
}

function renewalLines(renewals: readonly Renewal[], withinDays: number, words: Words): string[] {
  if (renewals.length === 0) return [];
  const shown = renewals.slice(0, MOST_LISTED).map(({ product, stars, ends, state, window, round }) => {
    const parts = [
      words.stars(stars),
      words.ends(ends),
      words.renewal[state],
      ...(window && state !== 'overdue' ? [words.window(window.opens, window.closes)] : []),
      ...(round ? [words.round(round)] : []),
    ];
    return `  ${product.name}${product.unit === undefined ? '' : ` (${product.unit})`}: ${parts.join('; ')}`;
  });
  const rest = renewals.length - shown.length;
  return [
    '',
    words.renewals(withinDays, renewals.length),
    ...shown,
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}

function awaitingLines(awaiting: readonly Awaiting[], words: Words): string[] {
  if (awaiting.length === 0) return [];
  const shown = awaiting.slice(0, MOST_LISTED).map(({ entry, score, potential, recognisedBy, goesBack }) => {
    const parts = [
      words.points(shownFigure(score)),
      ...(potential.kind === 'star' && !goesBack ? [words.stars(potential.stars)] : []),
      ...(potential.kind === 'gap' ? [words.unclear] : []),
      ...(recognisedBy ? [words.recognisedBy(words.authorities[recognisedBy])] : []),
      ...(goesBack ? [words.goesBack] : []),
    ];
    return `  ${entry.name ?? ''}${entry.unit === undefined ? '' : ` (${entry.unit})`}: ${parts.join('; ')}`;
  });
  const rest = awaiting.length - shown.length;
  return ['', words.awaiting(awaiting.length), ...shown, ...(rest > 0 ? [`  ${words.more(rest)}`] : [])];
}
