import { toPlain } from '../engine/decimal';
import type { TextResult } from '../engine/document/check-text';
import { shownDeadline } from '../engine/document/checks/deadlines';
import type { Deadline } from '../engine/document/facts/deadlines';
import type { About, TextFact } from '../engine/document/facts/fact';
import type { TextTargetRead } from '../engine/document/facts/text-targets';

/** A figure of a text (cli.md, `text --json`): paragraphs from 1, `parent` the place in `facts` from 0. */
export function factJson(fact: TextFact, offset: number, file: string | undefined): object {
  const { values, comparator, measure, noun, each, of, about, done, sentence, quote, paragraph, part } = fact;
  const plain = values.map(toPlain);
  return {
    value: plain.length === 1 ? plain[0] : plain,
    comparator,
    measure,
    ...(noun === '' ? {} : { noun }),
    ...(each === undefined ? {} : { each }),
    ...(of ? { of: toPlain(of) } : {}),
    about: aboutJson(about),
    ...(done ? { done } : {}),
    sentence,
    quote,
    ...(file === undefined ? {} : { file }),
    paragraph: paragraph + 1,
    ...(part ? { parent: part.to + offset } : {}),
  };
}

function aboutJson({ indicator, group, stars, source, unit, period }: About): object {
  const span =
    period &&
    (period.from === undefined || period.from === period.to ? period.to : `${period.from}-${period.to}`);
  return {
    indicator,
    ...(group === undefined ? {} : { group }),
    ...(stars ? { stars: stars.length === 1 ? stars[0] : stars } : {}),
    ...(source === undefined ? {} : { source }),
    ...(unit === undefined ? {} : { unit }),
    ...(span === undefined ? {} : { year: span }),
    ...(period?.mode === 'by' ? { until: true } : {}),
  };
}

/** How much of a text was read, for a check of the whole plan. */
export function textReadJson({ file, facts, deadlines, outcomes }: TextResult): object {
  return { file, facts: facts.length, checked: outcomes.length, deadlines: deadlines.map(deadlineJson) };
}

/** A date of work: `date` as it is typed, its parts as numbers; without a year it comes every year. */
export function deadlineJson(deadline: Deadline): object {
  const { kind, mode, day, months, quarters, year, round, level, paragraph, quote } = deadline;
  return {
    kind,
    date: shownDeadline(deadline),
    mode,
    ...(day === undefined ? {} : { day }),
    ...(months.length > 0 ? { months } : {}),
    ...(quarters.length > 0 ? { quarters } : {}),
    ...(year === undefined ? {} : { year }),
    ...(round === undefined ? {} : { round }),
    ...(level ? { level } : {}),
    sentence: quote,
    paragraph: paragraph + 1,
  };
}

/** A target as the text sets it, to be confirmed. */
export function textTargetJson({ target, place }: TextTargetRead): object {
  const { indicator, comparator, planned, measure, stars, group, period, text } = target;
  return {
    indicator,
    text,
    comparator,
    planned: planned.map(toPlain),
    measure,
    ...(stars ? { stars } : {}),
    ...(group === undefined ? {} : { group }),
    ...(period ? { period } : {}),
    sentence: place.quote,
    paragraph: place.paragraph + 1,
  };
}
