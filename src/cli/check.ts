import { withoutCopies } from '../engine/plan/without-copies';
import { checkPlan, type CheckResult } from '../engine/check';
import type { Diagnosis } from '../engine/diagnosis/diagnose';
import { diagnoseFully } from '../engine/diagnosis/diagnose-fully';
import { LOCALES } from '../locales';
import type { Locale } from '../locales/types/locale';
import { regroupedCheck } from '../engine/units/regrouped-check';
import { InputProblem } from '../engine/problems';
import { reportText } from '../reporting/report-text';
import { parseArguments, requireDate, requireFiles } from './arguments';
import { findingJson } from './finding-json';
import { identitiesJson } from './identities-json';
import type { Command } from './io';
import { CLI_WORDS } from '../locales/terminal';
import { exitCodeOf, leftOutJson, openPlan, requireSheets, saidSheets } from './open-files';
import { saidIn } from './said-arguments';
import { sheetsJson } from './sheets-json';
import { tablesJson } from './tables-json';
import { textReadJson } from './text-json';

export const check: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, {
      json: { type: 'boolean' },
      'as-of': { type: 'string' },
      thorough: { type: 'boolean' },
      identities: { type: 'boolean' },
      as: { type: 'string', multiple: true },
      measure: { type: 'string' },
      separators: { type: 'string' },
    });
    const asOf = requireDate('--as-of', values['as-of'] ?? io.today());
    const said = saidIn(values.as, values);
    const opened = await openPlan(requireFiles(positionals), { io, language });
    const workbooks = withoutCopies(opened.workbooks);
    const thorough = values.thorough ?? false;
    requireSheets('--as', saidSheets(said), opened.workbooks);
    const checked = await regroupedCheck(
      checkPlan(workbooks, { asOf, ...(said ? { said } : {}) }),
      workbooks,
      asOf,
    );
    const { result, proved } = await diagnosed(checked, thorough);
    if (result.tables.length === 0 && result.records.tables.length === 0 && !result.printed && !result.texts)
      throw new InputProblem({ kind: 'no-known-table', files: result.files });
    const locale = LOCALES[language];
    const json = {
      ...checkJson(result, locale),
      ...leftOutJson(opened, locale),
      ...(values.identities ? { identities: identitiesJson(result) } : {}),
    };
    io.stdout(
      values.json
        ? `${JSON.stringify(json, null, 2)}\n`
        : reportText(result, locale, { leftOut: opened.problems, day: io.today() }),
    );
    if (!proved && !values.json) io.stdout(`\n${CLI_WORDS[language].notProved(thorough)}\n`);
    return exitCodeOf(opened, result.summary.errors > 0);
  },
};

/** How long the search for the likeliest wrong cells may take, and how much of it the solver. */
const SECONDS = 20;
const SOLVER_SECONDS = 10;
/** How many times as much where it is asked for. */
const THOROUGH = 20;

function diagnosed(result: CheckResult, thorough: boolean): Promise<Diagnosis<CheckResult>> {
  const effort = thorough ? THOROUGH : 1;
  const until = performance.now() + SECONDS * 1000 * effort;
  return diagnoseFully(result, {
    effort,
    loadSolver: async () => (await import('../hosts/milp/load-node')).loadSolver(),
    solverSeconds: SOLVER_SECONDS,
    stop: () => performance.now() > until,
  });
}

/** A check as `--json` prints it; the contract with other programs (cli.md). */
export function checkJson(result: CheckResult, locale: Locale): object {
  const { files, findings, summary } = result;
  return {
    files,
    tables: tablesJson(result),
    sheets: sheetsJson(result, locale.language),
    ...(result.texts ? { texts: result.texts.map(textReadJson) } : {}),
    findings: findings.map((finding) => findingJson(finding, locale, files.length > 1)),
    summary,
  };
}
