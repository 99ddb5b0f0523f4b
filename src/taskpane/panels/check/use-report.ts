import type { Problem } from '../../../engine/problems';
import { LOCALES } from '../../../locales';
import { EXCEL_WORDS } from '../../../locales/excel';
import { REPORT_WORDS } from '../../../locales/report';
import { toldCounts } from '../../../reporting/counts';
import { readLines, reportText } from '../../../reporting/report-text';
import { saveWorkbook } from '../../parts/save-file';
import { useSaid } from '../../parts/use-said';
import { useIn, useLanguage, useWords } from '../../preferences/language';
import type { Session } from '../../state/session';
import type { ActOutcome, Trouble } from '../../state/state';
import { dayOf } from '../stars-and-targets/day';
import { copyText } from './copy-text';
import { findingRow } from './finding-text';

export interface Report {
  readonly copy: () => Promise<void>;
  /** Saves a workbook of findings, or puts it beside the others where nothing can be saved. */
  readonly save: () => Promise<void>;
  /** How it came out. */
  readonly said: string;
}

/** Why files that were given could not be used. */
const leftOutOf = (troubles: readonly Trouble[]): Problem[] =>
  troubles.flatMap((trouble) => (trouble.kind === 'input' ? [trouble.problem] : []));

/** Takes the findings of a check along: as text for a letter, or as a sheet. */
export function useReport(
  outcome: ActOutcome | undefined,
  troubles: readonly Trouble[],
  session: Pick<Session, 'canDownload' | 'insert'>,
): Report {
  const words = useWords();
  const excel = useIn(EXCEL_WORDS);
  const language = useLanguage();
  const { said, say, attempt } = useSaid();
  const leftOut = leftOutOf(troubles);

  async function copy({ result, checkedAt }: ActOutcome): Promise<void> {
    const text = reportText(result, LOCALES[language], { leftOut, day: dayOf(checkedAt) });
    say((await copyText(text)) ? words.check.copied : words.check.notCopied);
  }

  const save = ({ result, checkedAt }: ActOutcome): Promise<void> =>
    attempt(async () => {
      const [{ findingsSheet }, { writeWorkbook }] = await Promise.all([
        import('../../../reporting/findings-sheet'),
        import('../../../hosts/file/write-workbook'),
      ]);
      const sheet = findingsSheet({
        findings: result.findings,
        files: result.files,
        read: [
          REPORT_WORDS[language].checked(result.files, dayOf(checkedAt)),
          ...readLines(result, LOCALES[language], leftOut),
        ],
        headline: words.check.headline(toldCounts(result)),
        words: words.report,
        textOf: (finding) => findingRow(finding, language),
      });
      if (!session.canDownload) return excel.inserted(await session.insert(sheet));
      const bytes = await writeWorkbook([sheet]);
      saveWorkbook(words.check.reportFile, new Uint8Array(bytes));
      return words.check.saved(words.check.reportFile);
    });

  return {
    copy: async () => outcome && copy(outcome),
    save: async () => outcome && save(outcome),
    said,
  };
}
