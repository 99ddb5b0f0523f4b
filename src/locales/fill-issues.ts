import type { FillIssue } from '../engine/filling/fill-issue';
import type { SheetPreview } from '../engine/filling/preview';
import { en } from './en/fill-issues';
import type { Language } from './language';
import { LAYOUT_NAMES } from './layout-names';
import type { FillSentences } from './types/fill-issues';
import { vi } from './vi/fill-issues';

const SENTENCES = { vi, en } satisfies Readonly<Record<Language, FillSentences>>;

/** The sentence for something that a filling has to say. */
export function fillSentence(language: Language, issue: FillIssue): string {
  const sentence = SENTENCES[language].issues[issue.kind] as (issue: FillIssue) => string;
  return sentence(issue);
}

/** The same in the terminal, with the option that would have it otherwise. */
export function fillLine(language: Language, issue: FillIssue): string {
  const sentence = fillSentence(language, issue);
  return issue.kind === 'rounded' ? `${sentence} → ${SENTENCES[language].keepDigits(issue.keep)}.` : sentence;
}

/** What a sheet of a preview is: an appendix, or what stands beside one. */
export function previewName(language: Language, { layout }: Pick<SheetPreview, 'layout'>): string {
  const names: Readonly<Record<SheetPreview['layout'], string>> = {
    ...LAYOUT_NAMES[language],
    ...SENTENCES[language].others,
  };
  return names[layout];
}

/** One line for each sheet of a preview: `Phụ lục I: dự kiến sản phẩm, lập mới (369 ô)`. */
export function previewLine(language: Language, preview: SheetPreview): string {
  const { sheet, status, cells } = preview;
  const words = SENTENCES[language];
  const what = previewName(language, preview);
  const count = cells > 0 ? ` (${words.cells(cells)})` : '';
  return `${sheet}: ${what}, ${words.statuses[status]}${count}`;
}
