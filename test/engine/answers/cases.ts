import { cellName } from '../../../src/engine/grid/address';
import type { Row, Sheet, Workbook } from '../../../src/engine/grid/grid';
import { cellOf } from '../plan-text';

/*
 * Recorded answers as a clerk reads them (test/fixtures/answers/*.txt):
 *
 *   === what it is, 2026-06-01           a case and the day of its check
 *   --- ke-hoach.xlsx / Biểu 1           a sheet, drawn as in plan-text.ts; `--- against …` for the other side
 *   >>> as it stands                     what is said of it, a line each
 *   >>> Biểu 1!C5: 72                    what is said otherwise (+, -) where one cell is another; nothing behind
 *                                        the colon: blank; `Biểu 1!5 gone`: without that row
 */

export interface AnswerCase {
  readonly name: string;
  readonly asOf: string;
  readonly own: readonly Workbook[];
  readonly against: readonly Workbook[];
  /** The sheets as they are drawn. */
  readonly drawn: string;
  readonly told: readonly Told[];
}

/** What is said where something is changed. */
export interface Told {
  /** `as it stands` first. */
  readonly change: string;
  readonly lines: readonly string[];
}

export const AS_IT_STANDS = 'as it stands';

const parts = (text: string, mark: string): string[] => text.split(new RegExp(`^${mark} `, 'm'));

/** Every case of a file. */
export function casesIn(text: string): AnswerCase[] {
  return parts(text, '===')
    .slice(1)
    .map((each) => {
      const [head = '', ...told] = parts(each, '>>>');
      const [title = '', ...rows] = head.split('\n');
      const [, name = '', asOf = ''] = /^(.*), (\S+)$/.exec(title) ?? [];
      const drawn = rows.join('\n');
      const sheets = parts(drawn, '---').slice(1);
      const isAgainst = (sheet: string): boolean => sheet.startsWith('against ');
      return {
        name,
        asOf,
        own: booksOf(sheets.filter((sheet) => !isAgainst(sheet))),
        against: booksOf(sheets.filter(isAgainst).map((sheet) => sheet.replace('against ', ''))),
        drawn,
        told: told.map((lines) => {
          const [change = '', ...said] = lines.trim().split('\n');
          return { change, lines: said };
        }),
      };
    });
}

function booksOf(sheets: readonly string[]): Workbook[] {
  const books = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const [title = '', ...rows] = sheet.trimEnd().split('\n');
    const [, file = '', name = ''] = /^(.*?) \/ (.*)$/.exec(title) ?? [];
    const own = books.get(file) ?? [];
    books.set(file, own);
    own.push({ name, rows: rows.map((row) => row.split('|').map(cellOf)) });
  }
  return [...books].map(([file, own]) => ({ file, sheets: own }));
}

/** The workbooks with one change. */
export function changed(books: readonly Workbook[], change: string): readonly Workbook[] {
  if (change === AS_IT_STANDS) return books;
  const [, sheet, cell, typed, gone] = /^(.*)!(?:([A-Z]+\d+):(.*)|(\d+) gone)$/.exec(change) ?? [];
  if (sheet === undefined) throw new Error(`no change: ${change}`);
  const rowsOf = (rows: readonly Row[]): Row[] =>
    gone === undefined
      ? rows.map((row, at) => row.map((own, col) => (cellName(at, col) === cell ? cellOf(typed ?? '') : own)))
      : rows.filter((_, at) => at !== Number(gone) - 1);
  return books.map((book) => ({
    ...book,
    sheets: book.sheets.map((each) =>
      each.name === sheet ? { ...each, rows: rowsOf(each.rows.map((row) => row ?? [])) } : each,
    ),
  }));
}

/** A case as its file holds it. */
export function written({ name, asOf, drawn, told }: AnswerCase): string {
  const said = told.map(({ change, lines }) => [`>>> ${change}`, ...lines].join('\n'));
  return `=== ${name}, ${asOf}\n${drawn}${said.join('\n')}\n`;
}
