/**
 * Why an input could not be used, as facts; `locales/` makes the sentences. A file host throws an
 * `InputProblem`; nothing else that it throws is expected.
 */
export type Problem =
  | { readonly kind: 'missing-file'; readonly file: string }
  | { readonly kind: 'empty-file'; readonly file: string }
  /** Neither a zip with a workbook in it nor an old Excel file. */
  | { readonly kind: 'not-a-workbook'; readonly file: string }
  /** A workbook of a kind that is not read: binary (.xlsb), or of Excel 5 or 95. To be saved as .xlsx. */
  | { readonly kind: 'unsupported-format'; readonly file: string; readonly format: 'xlsb' | 'xls-95' }
  /** A document of a kind that is not read, to be saved as .docx. */
  | { readonly kind: 'unsupported-document'; readonly file: string; readonly format: DocumentFormat }
  | { readonly kind: 'encrypted'; readonly file: string }
  /** A workbook by its first bytes, but cut off or damaged. */
  | { readonly kind: 'broken'; readonly file: string }
  /** A zip bomb, a path outside, an entity expansion. */
  | { readonly kind: 'hostile'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly limitMegabytes: number }
  /** A document whose tables have more cells than are read. */
  | { readonly kind: 'too-many-cells'; readonly file: string; readonly limit: number }
  | { readonly kind: 'no-sheets'; readonly file: string }
  /** A document without a word in it. */
  | { readonly kind: 'empty-document'; readonly file: string }
  /** A folder without a file that is read. */
  | { readonly kind: 'empty-folder'; readonly files: readonly string[] }
  /** Readable, but a workbook without a text beside its sheets. */
  | { readonly kind: 'no-text'; readonly file: string }
  /** Readable, but no sheet of it is a known table, or none of the kind that was wanted. */
  | {
      readonly kind: 'no-known-table';
      readonly files: readonly string[];
      readonly wanted?: 'products' | 'targets' | 'money';
    }
  /** Readable, but no sheet of it is one that appendices are filled from. */
  | {
      readonly kind: 'nothing-to-fill';
      readonly files: readonly string[];
      /** Sheets that it could be filled from, if a row of them were filled in. */
      readonly blanks: readonly string[];
    }
  /** Readable, but no sheet names a unit of the official lists. */
  | { readonly kind: 'no-units'; readonly files: readonly string[] }
  /** Names whose unit is a person's to say, before the plan can be drawn up in the wanted units. */
  | {
      readonly kind: 'units-open';
      readonly files: readonly string[];
      readonly wanted: 'today' | 'former';
      readonly names: readonly string[];
    };

/** Formats of documents that are refused with a sentence. */
export type DocumentFormat = 'doc' | 'rtf' | 'pdf' | 'odt';

/**
 * Thrown by hosts and commands for an input that cannot be used; `locales/` makes the sentence of its
 * `problem`.
 */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';

  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}
