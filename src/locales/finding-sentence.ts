import type { Finding } from '../engine/findings';
import type { Problem } from '../engine/problems';
import { RULES } from './findings';
import type { Locale } from './types/locale';
import type { Said } from './types/said';

/** The sentence for a finding, with its cells. */
export function findingSentence(locale: Locale, finding: Finding): string {
  const said = saidOf(locale, finding);
  return typeof said === 'string' ? said : `${said.where}${said.joint ?? ': '}${said.what}`;
}

/** The same for a reader who already sees the cells and what they stand for. */
export function findingWhat(locale: Locale, finding: Finding): string {
  const said = saidOf(locale, finding);
  const text = typeof said === 'string' ? said : said.what;
  // The name of a sheet stays as it is written.
  if (finding.cells.some(({ sheet }) => text.startsWith(sheet))) return text;
  return text.charAt(0).toLocaleUpperCase(locale.language) + text.slice(1);
}

function saidOf({ language }: Locale, finding: Finding): Said {
  const say = RULES[finding.rule][language] as (finding: Finding) => Said;
  return say(finding);
}

/** The sentence for an input that could not be used. */
export function problemSentence(locale: Locale, problem: Problem): string {
  const sentence = locale.problems[problem.kind] as (problem: Problem) => string;
  return sentence(problem);
}
