import { basename } from 'node:path';
import type { Workbook } from '../engine/grid/grid';
import type { SaidOfSheets } from '../engine/meaning/said';
import { isNamed, sheetName } from '../engine/plan/sheet-name';
import { LOCALES } from '../locales';
import { problemSentence } from '../locales/finding-sentence';
import type { Locale } from '../locales/types/locale';
import { InputProblem, type Problem } from '../engine/problems';
import { openWorkbook } from '../hosts/file/open-workbook';
import { UsageProblem } from './arguments';
import type { CommandContext, ExitCode } from './io';
import { CLI_WORDS } from '../locales/terminal';

/** The readable files of a plan, and why the others are not. */
export interface OpenedPlan {
  readonly workbooks: readonly Workbook[];
  /** The paths of the workbooks, in their order. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Opens the files of one plan, a folder standing for those in it. One that cannot be used is told on stderr and
 * left out; where there is no other, its `InputProblem` is thrown. `out` is no input, though it lie in the folder.
 */
export async function openPlan(
  given: readonly string[],
  { io, language }: Pick<CommandContext, 'io' | 'language'>,
  out?: string,
): Promise<OpenedPlan> {
  const named = await onceEach(given, { io, language });
  const all: string[] = [];
  for (const path of named) {
    const inside = await io.listFolder(path);
    for (const each of inside ?? [path])
      if (!inside || out === undefined || !(await io.isSameFile(out, each))) all.push(each);
  }
  const paths = all.filter((path, index) => all.indexOf(path) === index);
  const workbooks: Workbook[] = [];
  const kept: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      workbooks.push(await openWorkbook(await io.readFile(path), nameOf(path, paths)));
      kept.push(path);
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problems.push(error.problem);
    }
  }
  const [first, ...others] = problems;
  if (workbooks.length === 0) {
    tellProblems(others, { io, language });
    throw new InputProblem(first ?? { kind: 'empty-folder', files: named.map((path) => basename(path)) });
  }
  tellProblems(problems, { io, language });
  return { workbooks, paths: kept, problems };
}

function tellProblems(
  problems: readonly Problem[],
  { io, language }: Pick<CommandContext, 'io' | 'language'>,
): void {
  for (const problem of problems) io.stderr(`${problemSentence(LOCALES[language], problem)}\n`);
}

/** Every sheet that an option names is in one of the files: a misspelt one would be passed over without a word. */
export function requireSheets(
  name: string,
  wanted: readonly string[],
  workbooks: readonly { readonly file: string; readonly sheets: readonly { readonly name: string }[] }[],
): void {
  const all = workbooks.flatMap(({ file, sheets }) => sheets.map((sheet) => ({ file, sheet: sheet.name })));
  const sheet = wanted.find((each) => !all.some((own) => isNamed(each, own)));
  if (sheet === undefined) return;
  const sheets = all.map((own) => (workbooks.length > 1 ? sheetName(own) : own.sheet));
  throw new UsageProblem({ kind: 'no-such-sheet', name, sheet, sheets });
}

/** The sheets of which `--as` says something. */
export function saidSheets(said: SaidOfSheets | undefined): readonly string[] {
  return Object.keys(said?.as ?? {});
}

/** 2 where a file was left out, else 1 where there is an error. */
export function exitCodeOf({ problems }: Pick<OpenedPlan, 'problems'>, hasErrors: boolean): ExitCode {
  if (problems.length > 0) return 2;
  return hasErrors ? 1 : 0;
}

/** The files that were left out, for `--json`; nothing where all were read. */
export function leftOutJson({ problems }: Pick<OpenedPlan, 'problems'>, locale: Locale): object {
  if (problems.length === 0) return {};
  return {
    leftOut: problems.map((problem) => ({
      file: 'file' in problem ? problem.file : problem.files[0],
      because: problem.kind,
      message: problemSentence(locale, problem),
    })),
  };
}

/** Each file once, however often and under whatever path it was named; what was named again is said. */
async function onceEach(
  paths: readonly string[],
  { io, language }: Pick<CommandContext, 'io' | 'language'>,
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    let again = false;
    for (const other of kept)
      if (basename(other) === basename(path) && (await io.isSameFile(other, path))) again = true;
    if (again) io.stderr(`${CLI_WORDS[language].namedTwice(basename(path))}\n`);
    else kept.push(path);
  }
  return kept;
}

/** What reports call a file: its name, and its path where another file has the same name. */
export function nameOf(path: string, paths: readonly string[]): string {
  const name = basename(path);
  return paths.filter((other) => basename(other) === name).length > 1 ? path : name;
}
