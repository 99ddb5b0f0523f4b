import type { Paragraph } from '../document/plan-text';
import type { Workbook } from '../grid/grid';
import type { AbolishedLevel } from '../findings/plan';
import { clean } from '../text/fold';
import { levelOn } from '../units/level';
import { isPast, levelWords, yearsIn } from './level-words';
import { assumedDay, dayOfText, headOf } from './plan-day';

/**
 * What a plan's text says of the district's level: who is to do it, its money, its headings. Sentences of what was,
 * and parts on past years, keep the level of their time; so do the acts that a plan rests on.
 */
export function levelsInText({ file, text }: Workbook, stated: string | undefined): AbolishedLevel[] {
  if (!text) return [];
  const date = dayOfText(text) ?? stated;
  const day = date === undefined ? assumedDay(titleYears(headOf(text))) : { date };
  if (day === undefined || levelOn(day.date) === 'district') return [];
  let past = false;
  const found = text.paragraphs.flatMap((paragraph, at) => {
    if (isPart(paragraph)) past = isOfThePast(paragraph.text);
    if (past || BASIS.test(paragraph.text.toLowerCase())) return [];
    return sentencesOf(paragraph.text).flatMap((quote) =>
      levelWords(quote).map((said) => ({ said, place: { file, paragraph: at, quote } })),
    );
  });
  if (found.length === 0) return [];
  return [
    {
      rule: 'abolished-level',
      severity: 'assumed' in day ? 'info' : 'warning',
      verdict: 'assumed' in day ? 'undecided' : 'fail',
      cells: [],
      parts: [],
      places: [...new Map(found.map(({ place }) => [place.paragraph, place])).values()],
      said: [...new Map(found.map(({ said }) => [said.toLowerCase(), said])).values()],
      ...day,
    },
  ];
}

const BASIS = /^(?:[-–+*]\s*)?(?:căn cứ|xét|theo đề nghị)(?!\p{L})/u;

function isPart({ kind, marker = '' }: Paragraph): boolean {
  return kind === 'heading' || /^(?:[IVX]+|[A-D])[.)]?$/u.test(marker);
}

/** `KẾT QUẢ THỰC HIỆN GIAI ĐOẠN 2021-2025`, `Thực trạng`. */
function isOfThePast(title: string): boolean {
  const years = yearsIn(title);
  if (years.length > 0) return isPast(years);
  return /^(?:[\divx.)\s-]*)(?:kết quả|thực trạng|tình hình|đánh giá (?:kết quả|tình hình|việc))/iu.test(
    clean(title),
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;:!?])\s+/u).flatMap((each) => clean(each) || []);
}

/** The years that the title states: `KẾ HOẠCH … GIAI ĐOẠN 2026-2030`. */
function titleYears(head: readonly string[]): number[] {
  const title = head.findIndex((line) =>
    /^(?:kế hoạch|đề án|chương trình)(?!\s+số)/u.test(line.toLowerCase()),
  );
  if (title < 0) return [];
  const years = head.slice(title, title + 3).map(yearsIn);
  return years.find((each) => each.length > 0) ?? [];
}
