import type { Subject } from '../findings';
import type { Item } from '../layouts/layout';
import { INPUT_LAYOUTS } from '../layouts/records-registry';
import { APPENDICES } from '../layouts/registry';
import type { Language } from './locale';

interface SubjectWords {
  readonly year: (year: number) => string;
  readonly period: (period: string) => string;
  readonly of: (unit: string) => string;
}

function subjectText(subject: Subject, language: Language, words: SubjectWords): string {
  const { measure, year, unit } = subject;
  return [
    measure === undefined ? '' : itemName(subject, measure, language),
    typeof year === 'number' ? words.year(year) : year === undefined ? '' : words.period(year),
    unit === undefined || unit === '' ? '' : words.of(unit),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The item's official label; an item that only one sheet has is called by its header. */
function itemName({ layout }: Subject, measure: string, language: Language): string {
  const items: readonly Pick<Item, 'id' | 'label'>[] =
    APPENDICES.find(({ id }) => id === layout)?.items ??
    INPUT_LAYOUTS.find(({ id }) => id === layout)?.fields ??
    [];
  const label = items.find(({ id }) => id === measure)?.label[language];
  return label ?? (measure.split('/').pop() ?? measure).replaceAll('-', ' ');
}

/** Names what a figure stands for: `NSNN năm 2021 của Cấp Huyện`; empty where nothing is known. */
export const SUBJECTS = {
  vi: (subject) =>
    subjectText(subject, 'vi', {
      year: (year) => `năm ${year}`,
      period: (period) => `giai đoạn ${period}`,
      of: (unit) => `của ${unit}`,
    }),
  en: (subject) =>
    subjectText(subject, 'en', {
      year: (year) => `${year}`,
      period: (period) => `${period}`,
      of: (unit) => `of ${unit}`,
    }),
} satisfies Readonly<Record<Language, (subject: Subject) => string>>;
