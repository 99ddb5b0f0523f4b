import { basename } from 'node:path';
import { withTextTargets } from '../engine/document/target-sheet';
import { fillPlan, type FillResult } from '../engine/filling/fill-plan';
import type { FillOptions } from '../engine/filling/fill-options';
import type { CellEdit, SheetPlan } from '../engine/filling/write-plan';
import { asOfLine, questionLines } from '../locales/fill-questions';
import { fillLine, previewLines, printsLine } from '../locales/fill-issues';
import { NamedByFile } from '../engine/grid/named-by-file';
import { InputProblem } from '../engine/problems';
import { canKeep, keepWorkbook } from '../hosts/file/keep-workbook';
import { writeWorkbook } from '../hosts/file/write-workbook';
import { parseArguments, requireFiles } from './arguments';
import { FILL_ARGUMENTS, fillOptions } from './fill-arguments';
import type { Command } from './io';
import { CLI_WORDS } from '../locales/terminal';
import { exitCodeOf, openPlan, requireSheets, saidSheets } from './open-files';
import { inPlanUnits } from './moved-plan';
import { requireEnding, requireOut } from './require-out';

/** `phuluc fill`: the appendices of the FILEs' plan in a new workbook, beside every sheet of the first FILE. */
export const fill: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, FILL_ARGUMENTS);
    const given = requireFiles(positionals);
    const out = await requireOut(values.out, given, io);
    const options = fillOptions(values, io.today());
    const opened = await openPlan(given, { io, language }, out);
    const { paths } = opened;
    requireSheets('--as', saidSheets(options.said), opened.workbooks);
    requireSheets('--without', options.without ?? [], opened.workbooks);
    const moved = await inPlanUnits(opened.workbooks, values.units, values['as-of'] ?? io.today(), {
      io,
      language,
    });
    const workbooks = withTextTargets(moved.workbooks);
    const bytes = await io.readFile(paths[0] ?? '');
    await requireEnding(out, bytes);
    const result = await filled(workbooks, options);
    const named = workbooks.length > 1 ? new NamedByFile() : undefined;
    if (result.questions.length > 0) {
      const questions = named?.of(result.questions) ?? result.questions;
      io.stderr(`${questionLines(language, questions).join('\n')}\n`);
      return 2;
    }
    // two appendices that say the same of the same cells say it once
    const told = (named?.of(result.issues) ?? result.issues).map((issue) => fillLine(language, issue));
    for (const sentence of new Set(told)) io.stderr(`${sentence}\n`);
    if (result.preview.every(({ layout }) => layout === 'copy'))
      throw new InputProblem({
        kind: 'nothing-to-fill',
        files: paths.map((file) => basename(file)),
        blanks: (result.blanks ?? []).map(({ sheet }) => sheet),
      });
    await io.writeFile(
      out,
      await written(bytes, workbooks[0]?.sheets ?? [], withEdits(result, moved.edits, workbooks[0]?.file)),
    );
    for (const line of previewLines(language, result.preview)) io.stdout(`${line}\n`);
    const dated = result.preview.some(({ layout }) => layout === 'star-tally' || layout === 'target-report');
    if (dated && result.asOf !== undefined) io.stdout(`${asOfLine(language, result.asOf)}\n`);
    if (result.plan.sheets.length > 0) io.stdout(`${printsLine(language)}\n`);
    io.stdout(`${CLI_WORDS[language].written(out)}\n`);
    return exitCodeOf(
      opened,
      result.findings.some(({ severity }) => severity === 'error'),
    );
  },
};

/** With what was written beside the first file's own rows; other files' sheets are copied as they were moved. */
function withEdits(result: FillResult, edits: readonly CellEdit[], home = ''): FillResult {
  const own = edits.filter(({ ref }) => ref.file === home);
  return { ...result, plan: { ...result.plan, edits: [...result.plan.edits, ...own] } };
}

/** The solver is loaded only where the sums ask for it: mostly networks suffice. */
async function filled(workbooks: Parameters<typeof fillPlan>[0], options: FillOptions): Promise<FillResult> {
  const result = fillPlan(workbooks, options);
  const asks = result.issues.some(({ kind }) => kind === 'rounding-not-least' || kind === 'rounding-outside');
  if (!asks) return result;
  const { loadSolver } = await import('../hosts/milp/load-node');
  return fillPlan(workbooks, { ...options, solver: await loadSolver() });
}

/** An .xlsx keeps everything that it holds; of an .xls or .ods come its cells. */
async function written(
  bytes: Uint8Array,
  sheets: readonly SheetPlan[],
  { plan }: FillResult,
): Promise<Uint8Array> {
  if (canKeep(bytes)) return keepWorkbook(bytes, plan);
  const put = new Map(plan.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const kept = sheets.map((sheet) => put.get(sheet.name.toLowerCase()) ?? sheet);
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const added = plan.sheets.filter(({ name }) => !names.has(name.toLowerCase()));
  const isFirst = ({ front }: SheetPlan): boolean => front ?? false;
  return writeWorkbook([...added.filter(isFirst), ...kept, ...added.filter((sheet) => !isFirst(sheet))]);
}
