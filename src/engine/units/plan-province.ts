import { isBlank, type Sheet, type Workbook } from '../grid/grid';
import type { Records } from '../records/records';
import { clean } from '../text/fold';
import { findUnit } from './find-unit';
import { editionOn, provinceOf, todayOf, type OfficialUnit } from './official-unit';
import type { Gazetteer } from './scope';

/** The province that a plan is of, by its official name without its kind, and what says so. */
export interface PlanProvince {
  readonly name: string;
  readonly from: 'option' | 'plan' | 'title' | 'file' | 'names';
}

/** Titles stand in the first rows, one or two to a row; a row with more is the table's header. */
const TITLE_ROWS = 15;
const MOST_IN_TITLE_ROW = 2;
const WORDS = 4;

/**
 * The province of a plan: of its `plan` sheet, else the one that the titles name, else that of the files' names,
 * else the one that nearly all names belong to on the plan's day; `from` tells which, so that a person sees what was taken.
 */
export function planProvince(
  workbooks: readonly Workbook[],
  records: Pick<Records, 'plan'>,
  texts: readonly string[],
  gazetteer: Gazetteer,
  date: string,
): PlanProvince | undefined {
  const { plan } = records;
  const stated = [plan?.province, plan?.issuer].flatMap((text) =>
    text === undefined ? [] : named(text, gazetteer),
  );
  const said = (units: readonly OfficialUnit[], from: PlanProvince['from']): PlanProvince | undefined => {
    const names = new Set(units.map(({ name }) => name));
    const [unit] = units;
    return unit && names.size === 1 ? { name: unit.name, from } : undefined;
  };
  return (
    said(stated, 'plan') ??
    said(
      titles(workbooks).flatMap((text) => mentioned(text, gazetteer)),
      'title',
    ) ??
    said(
      workbooks.flatMap(({ file }) => inFileName(file, gazetteer)),
      'file',
    ) ??
    guessed(texts, gazetteer, date)
  );
}

function titles(workbooks: readonly Workbook[]): string[] {
  return workbooks.flatMap(({ sheets, text }) => [
    ...sheets.flatMap((sheet) => titlesOf(sheet)),
    ...(text?.paragraphs.slice(0, TITLE_ROWS).map((paragraph) => paragraph.text) ?? []),
  ]);
}

function titlesOf({ rows }: Sheet): string[] {
  const texts: string[] = [];
  for (const row of rows.slice(0, TITLE_ROWS)) {
    const filled = row?.flatMap((cell) => (cell && !isBlank(cell) ? [cell.value] : [])) ?? [];
    if (filled.length > MOST_IN_TITLE_ROW) break;
    texts.push(...filled.filter((value) => typeof value === 'string'));
  }
  return texts;
}

/** `Gia Lai`, `tỉnh Gia Lai`, `UBND tỉnh Gia Lai`. */
function named(text: string, gazetteer: Gazetteer): OfficialUnit[] {
  const own = gazetteer.provincesNamed(text.replace(/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu, ''));
  return own.length > 0 ? [...own] : mentioned(text, gazetteer);
}

/** The provinces that a text calls so: `… CỦA TỈNH GIA LAI NĂM 2024`. */
function mentioned(text: string, gazetteer: Gazetteer): OfficialUnit[] {
  return [...clean(text).matchAll(/(?<!\p{L})(tỉnh|thành phố|tp\.?)\s+(?=\p{L})/giu)].flatMap((match) => {
    const words = clean(text)
      .slice(match.index + match[0].length)
      .split(/[\s,;()]+/);
    for (let count = Math.min(WORDS, words.length); count > 0; count--) {
      const name = `${match[1] ?? ''} ${words.slice(0, count).join(' ')}`;
      const found = gazetteer.provincesNamed(name);
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** `OCOP Gia Lai 2026.xlsx`: a file's name says no `tỉnh`. */
function inFileName(file: string, gazetteer: Gazetteer): OfficialUnit[] {
  const words = clean(file.replace(/\.\p{L}+$/u, '').replace(/[_\-–.()\d]+/gu, ' ')).split(' ');
  return words.flatMap((_, start) => mentioned(`tỉnh ${words.slice(start).join(' ')}`, gazetteer));
}

/** Nearly all names must belong to it, and to no other as many. */
const SHARE = 0.9;
const LEAST_NAMES = 3;
const MOST_NAMES = 400;

/** The province of that day: before 2025-07-01 a register of Bình Định is none of Gia Lai's. */
function guessed(texts: readonly string[], gazetteer: Gazetteer, date: string): PlanProvince | undefined {
  const ofDay = new Set(editionOn(gazetteer.editions, date).provinces);
  const counts = new Map<OfficialUnit, number>();
  let all = 0;
  const names = [...new Set(texts)];
  const step = Math.max(1, Math.floor(names.length / MOST_NAMES));
  for (const text of names.filter((_, index) => index % step === 0)) {
    const { units } = findUnit(text, [], { gazetteer, slips: false });
    const own = units.map(provinceOf);
    const provinces = new Set([...own, ...own.flatMap(todayOf)].filter((each) => ofDay.has(each)));
    if (provinces.size > 0) all += 1;
    for (const each of provinces) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || all < LEAST_NAMES || first[1] < all * SHARE || first[1] === second?.[1]) return undefined;
  return { name: first[0].name, from: 'names' };
}
