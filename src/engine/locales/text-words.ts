import { shown } from '../document/checks/deadlines';
import type { Deadline } from '../document/facts/deadlines';
import type { About, FactIndicator, TextFact } from '../document/facts/fact';
import { GROUPS } from '../layouts/group-list';
import type { Label } from '../layouts/layout';
import { SOURCES } from '../layouts/source-tree';
import { INDICATORS, type IndicatorId } from '../targets/indicators';
import type { Language } from './locale';

/** What reports of a plan's text say besides findings, in one language. */
export interface TextWords {
  readonly title: (file: string, figures: number) => string;
  readonly comparators: Readonly<Record<TextFact['comparator'], string>>;
  readonly deadlines: string;
  readonly kinds: Readonly<Record<Deadline['kind'], string>>;
  readonly round: (round: number) => string;
  readonly levels: Readonly<Record<NonNullable<Deadline['level']>, string>>;
  readonly before: (date: string) => string;
  readonly during: (date: string) => string;
  readonly paragraph: (number: number) => string;
  readonly until: (year: number) => string;
  readonly stars: (stars: string) => string;
}

export const TEXT_WORDS = {
  vi: {
    title: (file, figures) => `Lời văn ${file}: ${figures} số đã đọc`,
    comparators: { exactly: '', 'at-least': 'ít nhất ', 'at-most': 'tối đa ', about: 'khoảng ', range: '' },
    deadlines: 'Thời hạn trong lời văn:',
    kinds: { report: 'báo cáo', round: 'đánh giá', time: 'thực hiện' },
    round: (round) => `đợt ${round}`,
    levels: { commune: 'cấp xã', district: 'cấp huyện', province: 'cấp tỉnh', centre: 'cấp trung ương' },
    before: (date) => `trước ${date}`,
    during: (date) => date,
    paragraph: (number) => `đoạn ${number}`,
    until: (year) => `đến năm ${year}`,
    stars: (stars) => `${stars} sao`,
  },
  en: {
    title: (file, figures) => `The text of ${file}: ${figures} figures read`,
    comparators: { exactly: '', 'at-least': 'at least ', 'at-most': 'at most ', about: 'about ', range: '' },
    deadlines: 'Dates in the text:',
    kinds: { report: 'report', round: 'assessment', time: 'work' },
    round: (round) => `round ${round}`,
    levels: { commune: 'commune', district: 'district', province: 'province', centre: 'centre' },
    before: (date) => `before ${date}`,
    during: (date) => date,
    paragraph: (number) => `paragraph ${number}`,
    until: (year) => `by ${year}`,
    stars: (stars) => `${stars} stars`,
  },
} satisfies Readonly<Record<Language, TextWords>>;

const OWN: Readonly<Record<Exclude<FactIndicator, IndicatorId>, Label>> = {
  budget: { vi: 'Kinh phí', en: 'Money' },
  'training-classes': { vi: 'Lớp tập huấn', en: 'Training classes' },
  trainees: { vi: 'Người tham gia', en: 'Participants' },
};

function isOwn(indicator: FactIndicator): indicator is keyof typeof OWN {
  return Object.hasOwn(OWN, indicator);
}

/** What a figure is about in words: `Sản phẩm mới, nhóm thực phẩm, năm 2021`. */
export function aboutText(
  { indicator, group, stars, source, unit, period }: About,
  language: Language,
): string {
  const words: TextWords = TEXT_WORDS[language];
  const label = isOwn(indicator) ? OWN[indicator] : INDICATORS[indicator].label;
  const named = (
    list: readonly { readonly id: string; readonly label: Label }[],
    id: string | undefined,
  ): string[] => {
    const found = list.find((each) => each.id === id);
    return found ? [found.label[language]] : [];
  };
  const years = !period
    ? []
    : period.from === undefined
      ? [words.until(period.to)]
      : [period.from === period.to ? String(period.to) : `${period.from}-${period.to}`];
  return [
    indicator === 'other' || indicator === 'other-share' ? '' : label[language],
    ...named(GROUPS, group),
    ...(stars ? [words.stars(stars.join(', '))] : []),
    ...named(SOURCES, source),
    ...(unit === undefined ? [] : [unit]),
    ...years,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A plan's dates, one line each, in the order of the page. */
export function deadlineLines(deadlines: readonly Deadline[], language: Language): string[] {
  const words: TextWords = TEXT_WORDS[language];
  return deadlines.map((each) => {
    const date = each.mode === 'before' ? words.before(shown(each)) : words.during(shown(each));
    const what = [
      words.kinds[each.kind],
      ...(each.round === undefined ? [] : [words.round(each.round)]),
      ...(each.level ? [words.levels[each.level]] : []),
    ];
    return `- ${date}: ${what.join(', ')} (${words.paragraph(each.paragraph + 1)})`;
  });
}
