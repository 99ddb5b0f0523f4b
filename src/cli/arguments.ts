import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Usage } from '../locales/types/terminal';

/** A wrong option or argument: exit code 2, with a sentence that says which. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';

  constructor(readonly detail: Usage) {
    super(detail.kind);
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node's own argument parser, with its complaints turned into `UsageProblem`s. */
export function parseArguments<const T extends Options>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
    const name = /'(-[^'\s]*)/.exec(String(message))?.[1] ?? argv.join(' ');
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UsageProblem({ kind: 'missing-value', name });
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageProblem({ kind: 'unknown-option', name });
    throw error;
  }
}

/** The files of a command that needs at least one. */
export function requireFiles(positionals: readonly string[]): readonly string[] {
  if (positionals.length === 0) throw new UsageProblem({ kind: 'no-files' });
  return positionals;
}

/** A date typed as `YYYY-MM-DD` that exists in the calendar. */
export function requireDate(name: string, value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!real || date.toISOString().slice(0, 10) !== value) {
    throw new UsageProblem({ kind: 'bad-value', name, value, allowed: 'YYYY-MM-DD' });
  }
  return value;
}

/** One of a few words. */
export function requireChoice<const T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined)
    throw new UsageProblem({ kind: 'bad-value', name, value, allowed: choices.join(' | ') });
  return choice;
}
