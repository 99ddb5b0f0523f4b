import type { Language } from '../locales/language';

/** What a command may touch. Passed in, so that commands are tested without a disk or a clock. */
export interface Io {
  /** The bytes of a file; rejects with an `InputProblem` of kind `missing-file` where there is none. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Paths of the workbooks and documents in a folder, by name; undefined where the path is no folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes all or nothing: a failed write leaves what was there, and is told as a `UsageProblem`. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** True where both paths name one file, however they are spelled. */
  readonly isSameFile: (a: string, b: string) => Promise<boolean>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What each command is given besides its own arguments. */
export interface CommandContext {
  readonly io: Io;
  readonly language: Language;
}

/** 0 nothing wrong; 1 at least one error; 2 the input could not be used or an option is wrong. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly run: (argv: readonly string[], context: CommandContext) => Promise<ExitCode>;
}
