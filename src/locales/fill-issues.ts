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

/** What comes out of the printer. */
export function printsLine(language: Language): string {
  return SENTENCES[language].prints;
}

/** What a filling wrote, a line for each sheet; copies of input sheets are many and told in one. */
export function previewLines(language: Language, preview: readonly SheetPreview[]): readonly string[] {
  const copies = preview.filter(({ layout }) => layout === 'copy');
  if (copies.length < 2) return preview.map((sheet) => previewLine(language, sheet));
  return [
    SENTENCES[language].copies(copies.length),
    ...preview.flatMap((sheet) => (sheet.layout === 'copy' ? [] : previewLine(language, sheet))),
  ];
}

/** One line for each sheet of a preview: `Phụ lục I: dự kiến sản phẩm, lập mới (369 ô)`. */
function previewLine(language: Language, preview: SheetPreview): string {
  const { sheet, status, cells } = preview;
  const words = SENTENCES[language];
  const what = previewName(language, preview);
  const count = cells > 0 ? ` (${words.cells(cells)})` : '';
  return `${sheet}: ${what}, ${words.statuses[status]}${count}`;
}
