import type { FundingView } from '../engine/funding/view';
import { en } from './en/funding-side';
import type { Language } from './language';
import { LAYOUT_NAMES } from './layout-names';
import { shownDate } from './shown/figures';
import { localTime } from './shown/local-time';
import type { FundingSideWords } from './types/funding-side';
import { vi } from './vi/funding-side';

const WORDS = { vi, en } satisfies Readonly<Record<Language, FundingSideWords>>;
const MOST_FILES = 3;

/** A side by its sheet, file, plan and date: `dự kiến kinh phí (tệp a.xlsx, trang PL 03; Kế hoạch số …; lưu …)`. */
export function sideInFull({ kind, files, sheet, papers = [] }: FundingView, language: Language): string {
  const words = WORDS[language];
  if (kind === 'typed') return words.typed;
  const name = LAYOUT_NAMES[language][kind];
  const [file, another] = files;
  if (file === undefined) return name;
  const saved = (moment: string): string => words.saved(localTime(moment, language));
  if (another === undefined) {
    const [paper] = papers;
    return words.oneFile(name, file, sheet, [
      ...(paper?.plan === undefined
        ? []
        : [words.plan(paper.plan, paper.dated === undefined ? undefined : shownDate(paper.dated))]),
      ...(paper?.saved === undefined ? [] : [saved(paper.saved)]),
    ]);
  }
  const last = papers
    .flatMap((paper) => paper.saved ?? [])
    .sort()
    .at(-1);
  return words.files(
    name,
    files.length,
    files.slice(0, MOST_FILES).join(', '),
    files.length - MOST_FILES,
    last === undefined ? undefined : saved(last),
  );
}
