import type { Subject } from '../../engine/findings/facts';
import type { Item } from '../../engine/layouts/shape';
import { INPUT_LAYOUTS } from '../../engine/layouts/inputs';
import { APPENDICES } from '../../engine/layouts/appendices';
import { en } from '../en/subject';
import type { Both, Language } from '../language';
import type { SubjectWords } from '../types/subject';
import { vi } from '../vi/subject';

function subjectText(subject: Subject, language: Language, words: SubjectWords): string {
  const { measure, year, unit = '' } = subject;
  if (measure === undefined && year === undefined) return unit;
  const name = measure === undefined ? '' : itemName(subject, measure, language);
  return [
    typeof year === 'number' ? withoutYear(name, year) : name,
    typeof year === 'number' ? words.year(year) : year === undefined ? '' : words.period(year),
    unit === '' ? '' : words.of(unit),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A heading that is the year, or leads up to it, says it once: `Kế hoạch năm` of 2026, `2027` of 2027. */
function withoutYear(name: string, year: number): string {
  return name === String(year) ? '' : name.replace(/\s+(?:năm|year)$/iu, '');
}

/** The item's official label; an item that only one sheet has is called by its header. */
function itemName({ layout }: Subject, measure: string, language: Language): string {
  const items: readonly Pick<Item, 'id' | 'label'>[] =
    APPENDICES.find(({ id }) => id === layout)?.items ??
    INPUT_LAYOUTS.find(({ id }) => id === layout)?.fields ??
    [];
  // What one sheet tells apart under another item, `central/career`, is called as the layout's own of that name.
  const last = measure.split('/').at(-1);
  const known = items.find(({ id }) => id === measure) ?? items.find(({ id }) => id === last);
  const label = known?.label[language];
  return label ?? headed(measure.split(' / ').at(-1) ?? measure);
}

/** An item's own id is a path of words; a heading is shown as it is: `So sánh 2024/2023 (%)`, `Quý I-II`. */
const ID_PATH = /^\p{Ll}[\p{L}\d%]*(?:[-/][\p{L}\d%]+)*$/u;

function headed(name: string): string {
  return ID_PATH.test(name) ? (name.split('/').at(-1) ?? name).replaceAll('-', ' ') : name;
}

/** Names what a figure stands for: `NSNN năm 2021 của Cấp Huyện`, or its unit alone; empty where nothing is known. */
export const SUBJECTS = {
  vi: (subject) => (subject ? subjectText(subject, 'vi', vi) : ''),
  en: (subject) => (subject ? subjectText(subject, 'en', en) : ''),
} satisfies Both<(subject: Subject | undefined) => string>;
