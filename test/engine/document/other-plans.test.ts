import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toPlain } from '../../../src/engine/decimal';
import { checkTexts } from '../../../src/engine/document/check-text';
import { checked, planOf } from './plans';

/*
 * Plans and reports in the manner of other provinces: every figure that can be held against another is, and nothing
 * is found where all is right. Each file's first lines (`# …`) name what is to agree, one check a line.
 */

const FOLDER = join(__dirname, '../../fixtures/other-plans');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function taken(name: string): { readonly checks: readonly string[]; readonly text: string } {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  return {
    checks: lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2)),
    text: lines.filter((line) => !line.startsWith('# ')).join('\n'),
  };
}

/** `text-sum 352 = 2 120 230`: the figures of each check that passed. */
function agreements(text: string): string[] {
  const { outcomes, facts } = checked(text).text;
  return outcomes.flatMap(({ rule, verdict, facts: indices }) => {
    const [first, ...rest] = indices.map((index) => facts[index]?.values.map(toPlain).join('-') ?? '');
    return verdict === 'pass' && first !== undefined ? [`${rule} ${first} = ${rest.join(' ')}`.trim()] : [];
  });
}

describe.each(FILES)('%s', (name) => {
  const { checks, text } = taken(name);

  test('agrees in everything that can be checked, and nothing is found', () => {
    expect(agreements(text)).toEqual(expect.arrayContaining([...checks]));
    expect(checked(text).findings).toEqual([]);
  });
});

test('one wrong digit is found in nine of ten figures that were checked', () => {
  const found = FILES.map((name) => ({ name, ...missedIn(taken(name).text) }));
  const told = found.reduce((count, each) => count + each.told, 0);
  const missed = found.flatMap(({ name, missed: quotes }) => quotes.map((quote) => `${name}: ${quote}`));
  expect(told).toBeGreaterThan(250);
  expect(missed.slice(Math.floor(told / 10))).toEqual([]);
});

/** The figures in which a wrong digit goes unnoticed, of those that were checked. */
function missedIn(text: string): { readonly told: number; readonly missed: readonly string[] } {
  const { facts, outcomes } = checked(text).text;
  const told = new Set(outcomes.filter(({ verdict }) => verdict === 'pass').flatMap((each) => each.facts));
  // One in three: what holds for them holds for their neighbours.
  const tried = [...told].filter((_, at) => at % 3 === 0);
  const missed = tried.flatMap((index) => {
    const fact = facts[index];
    const changed = fact && withWrongDigit(text, fact.quote, fact.values.map(toPlain)[0] ?? '');
    if (changed === undefined) return [];
    const [wrong] = checkTexts([planOf(changed)]);
    return wrong?.findings.length ? [] : [fact?.quote ?? ''];
  });
  return { told: tried.length, missed };
}

/** The same text with the last digit but one of a figure changed where its clause stands; undefined where that is unclear. */
function withWrongDigit(text: string, quote: string, plain: string): string | undefined {
  const places = text.split(quote).length - 1;
  const digits = [...quote.matchAll(/\d+(?:[.,]\d+)*/gu)].find(
    ([written]) => written.replace(/^0+(?=\d)|\./gu, '').replace(',', '.') === plain,
  );
  if (places !== 1 || !digits) return undefined;
  const [written] = digits;
  const at = digits.index + Math.max(0, written.length - 2);
  const place = /\d/u.test(quote.charAt(at)) ? at : at + 1;
  const wrong = String((Number(quote.charAt(place)) + 3) % 10);
  return text.replace(quote, quote.slice(0, place) + wrong + quote.slice(place + 1));
}
