import type { TextResult } from '../engine/document/check-text';
import type { TextFact } from '../engine/document/facts/fact';
import { shownFigure } from '../locales/shown/figures';
import type { Locale } from '../locales/types/locale';
import { MEASURE_NAMES } from '../locales/measures';
import { TEXT_WORDS, aboutText, deadlineLines } from '../locales/text-report';
import { findingPart } from './finding-lines';

/** A text's figures as a table, its dates as a list, and what is to be looked at. */
export function textReport(texts: readonly TextResult[], locale: Locale, files: readonly string[]): string {
  return texts.map((each) => one(each, locale, files)).join('\n');
}

function one(
  { file, facts, deadlines, findings }: TextResult,
  locale: Locale,
  files: readonly string[],
): string {
  const words = TEXT_WORDS[locale.language];
  const dates = deadlineLines(deadlines, locale.language);
  const lines = [
    words.title(file, facts.length),
    '',
    ...facts.map((fact) => line(fact, locale)),
    ...(dates.length > 0 ? ['', words.deadlines, ...dates] : []),
    ...findingPart(findings, locale, files),
  ];
  return `${lines.join('\n')}\n`;
}

function line(fact: TextFact, { language }: Locale): string {
  const words = TEXT_WORDS[language];
  const noun = fact.measure === '%' ? ' %' : fact.noun === '' ? '' : ` ${fact.noun}`;
  const unit = fact.money ? ` ${MEASURE_NAMES[language][fact.money]}` : noun;
  const each = fact.each === undefined ? '' : `/${fact.each}`;
  const figure = `${words.comparators[fact.comparator]}${fact.values.map(shownFigure).join(' - ')}${unit}${each}`;
  const about = aboutText(fact.about, language);
  const quote = fact.quote.length > LONGEST ? `${fact.quote.slice(0, LONGEST)}…` : fact.quote;
  return `- ${words.paragraph(fact.paragraph + 1)}: ${figure}${about === '' ? '' : ` (${about})`}: “${quote}”`;
}

const LONGEST = 80;
