import type { CheckResult } from '../engine/check';
import type { Language } from '../locales/language';
import { REPORT_WORDS } from '../locales/report';

/** An account of every sheet that holds figures, as `--json` prints it (cli.md). */
export function sheetsJson({ sheets }: CheckResult, language: Language): object[] {
  const words = REPORT_WORDS[language];
  return sheets.flatMap(({ file, sheet, hidden, read }): object[] =>
    read.length === 0
      ? [{ file, sheet, read: 'nothing', hidden, why: words.readNothing }]
      : read.map((layout) => ({
          file,
          sheet,
          read: layout,
          hidden,
          ...(layout === 'table' ? { why: words.readAsTable } : {}),
        })),
  );
}
