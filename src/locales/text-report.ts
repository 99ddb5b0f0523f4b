import { shownDeadline } from '../engine/document/checks/deadlines';
import type { Deadline } from '../engine/document/facts/deadlines';
import type { About, FactIndicator } from '../engine/document/facts/fact';
import { GROUPS } from '../engine/layouts/group-list';
import type { Label } from '../engine/layouts/shape';
import { SOURCES } from '../engine/layouts/source-tree';
import { INDICATORS, type IndicatorId } from '../engine/targets/indicators';
import { en } from './en/text-report';
import type { Language } from './language';
import type { TextWords } from './types/text-report';
import { vi } from './vi/text-report';

export const TEXT_WORDS = { vi, en } satisfies Readonly<Record<Language, TextWords>>;

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

/** `trước 10/12/2023: đánh giá, đợt 2, cấp tỉnh`. */
export function deadlineText(deadline: Deadline, language: Language): string {
  const words: TextWords = TEXT_WORDS[language];
  const date =
    deadline.mode === 'before'
      ? words.before(shownDeadline(deadline))
      : words.during(shownDeadline(deadline));
  const what = [
    words.kinds[deadline.kind],
    ...(deadline.round === undefined ? [] : [words.round(deadline.round)]),
    ...(deadline.level ? [words.levels[deadline.level]] : []),
  ];
  return `${date}: ${what.join(', ')}`;
}

/** A plan's dates, one line each, in the order of the page. */
export function deadlineLines(deadlines: readonly Deadline[], language: Language): string[] {
  const words: TextWords = TEXT_WORDS[language];
  return deadlines.map(
    (each) => `- ${deadlineText(each, language)} (${words.paragraph(each.paragraph + 1)})`,
  );
}
