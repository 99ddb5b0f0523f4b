import { sheetKey } from '../../engine/grid/place-key';
import { LOCALES } from '../../locales';
import { tableMeasure } from '../../locales/shown/table-measure';
import type { Language } from '../../locales/language';
import type { Words } from '../../locales/types/pane';
import { recognised } from '../state/recognised';
import type { State } from '../state/state';

const TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** The quiet line: what was read, in which measure, and when. */
export function readLine(state: State, words: Words, language: Language): string {
  const { outcome, workbooks } = state;
  if (!outcome) return words.read.nothing;
  const tables = recognised(outcome.result);
  const names = new Set(tables.map((table) => sheetKey(table)));
  const sheets = workbooks.reduce((count, workbook) => count + workbook.sheets.length, 0) || names.size;
  const measures = new Set(
    tables.flatMap(({ layout, measure }) =>
      measure ? [tableMeasure(layout.id, measure, LOCALES[language].measures)] : [],
    ),
  );
  const time = new Date(outcome.checkedAt).toLocaleTimeString(TAGS[language], {
    hour: '2-digit',
    minute: '2-digit',
  });
  return words.read.line(sheets, tables.length, [...measures], time);
}
