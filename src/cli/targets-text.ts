import { TEXT_TARGETS_SHEET } from '../engine/document/target-sheet';
import type { Finding } from '../engine/findings';
import { shownDate, shownFigure } from '../locales/shown/figures';
import { shownPlanned } from '../locales/shown/planned';
import { shownUndecided } from '../locales/shown/undecided';
import type { Locale } from '../locales/types/locale';
import { STAR_WORDS } from '../locales/stars';
import type { StarWords } from '../locales/types/stars';
import { lackingNoun } from '../engine/targets/lacking-noun';
import type { Preset } from '../engine/targets/presets';
import { undecidedBy, type TargetReport, type TargetResult } from '../engine/targets/report-targets';
import { findingPart } from './finding-lines';
import { TARGET_WORDS } from '../locales/target-report';
import { alignedTable } from './text-table';

/** Targets as a text: one line each, how many are reached, and what a person should look at. */
export function targetsText(
  { asOf, targets }: TargetReport,
  findings: readonly Finding[],
  locale: Locale,
  preset: Preset | undefined,
  files: readonly string[],
): string {
  const words = TARGET_WORDS[locale.language];
  const stars = STAR_WORDS[locale.language];
  const verdicts = (verdict: TargetResult['verdict']): number =>
    targets.filter((each) => each.verdict === verdict).length;
  const lines = [
    words.title(shownDate(asOf), preset?.name),
    stars.counts(verdicts('reached'), verdicts('missed'), verdicts('undecided')),
    ...(targets.some(({ row }) => row?.at.table.sheet === TEXT_TARGETS_SHEET) ? [words.fromText] : []),
    '',
    ...alignedTable([words.columns, ...targets.map((result) => cells(result, stars, locale))]),
    ...findingPart(
      findings.filter(({ rule }) => rule !== 'target-missed'),
      locale,
      files,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function cells(result: TargetResult, words: StarWords, { language }: Locale): string[] {
  const { target, counted, actual, verdict, lacking, open } = result;
  const unit = target.measure === '%' ? ' %' : '';
  const least = target.comparator === 'at-least' ? '≥ ' : target.comparator === 'at-most' ? '≤ ' : '';
  const outcome = [
    words.verdicts[verdict],
    ...(verdict === 'missed' && lacking
      ? [words.lacking(shownFigure(lacking), lackingNoun(result, language))]
      : []),
    ...(verdict === 'missed' && open ? [words.running] : []),
    ...shownUndecided({ ...result, columns: undecidedBy(result) }, words, language),
  ];
  return [
    target.text,
    target.perCommune === undefined
      ? `${least}${target.planned.map(shownFigure).join(' - ')}${unit}`
      : shownPlanned(target),
    actual ? `${shownFigure(actual)}${unit}` : '…',
    counted.kind === 'share' && verdict !== 'undecided' ? `${counted.numerator}/${counted.denominator}` : '',
    outcome.join(', '),
  ];
}
