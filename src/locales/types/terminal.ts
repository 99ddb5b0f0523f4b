/** What may be wrong with a command line. */
export type Usage =
  | { readonly kind: 'unknown-command'; readonly name: string }
  | { readonly kind: 'unknown-option'; readonly name: string }
  | { readonly kind: 'missing-value'; readonly name: string }
  | { readonly kind: 'said-twice'; readonly name: string; readonly value: string }
  | { readonly kind: 'bad-value'; readonly name: string; readonly value: string; readonly allowed: string }
  /** Nothing that `phuluc rules` lists is called so. */
  | { readonly kind: 'no-such-rule'; readonly name: string }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'one-file'; readonly extra: string }
  | { readonly kind: 'missing-option'; readonly name: string }
  | { readonly kind: 'over-input'; readonly file: string }
  /** The disk refused the result; `code` is the system's own word for it. */
  | { readonly kind: 'not-written'; readonly file: string; readonly why: NotWritten; readonly code: string }
  /** An option that names a sheet which none of the files has, and those that they have. */
  | {
      readonly kind: 'no-such-sheet';
      readonly name: string;
      readonly sheet: string;
      readonly sheets: readonly string[];
    };

/** Why a result could not be written. */
export type NotWritten =
  'no-folder' | 'is-folder' | 'long-name' | 'not-allowed' | 'in-use' | 'no-space' | 'unknown';

/** What is called by its name in the terminal. */
export type CommandName =
  | 'check'
  | 'fill'
  | 'text'
  | 'tally'
  | 'targets'
  | 'funding'
  | 'units'
  | 'template'
  | 'rules'
  | 'words'
  | 'explain';

/** What `--help` prints, in the order of its parts. */
export interface Help {
  readonly opening: string;
  /** How each command is called, and under that what it does. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly closing: string;
}

/** What the terminal says besides findings and problems, in one language. */
export interface CliWords {
  readonly help: Help;
  readonly usage: { readonly [K in Usage['kind']]: (usage: Extract<Usage, { kind: K }>) => string };
  /** The search for wrong cells ended before its answer was proved the smallest. */
  readonly notProved: (thorough: boolean) => string;
  readonly written: (file: string) => string;
  /** A plan of communes is counted in today's: each former name and what it is today. */
  readonly unitsMoved: (names: readonly (readonly [former: string, today: string])[]) => string;
  /** Former names of a plan of communes that were not moved, because of names that leave their unit open. */
  readonly unitsStillFormer: (former: readonly string[], open: readonly string[]) => string;
  /** A file that was given twice counts once. */
  readonly namedTwice: (file: string) => string;
}
