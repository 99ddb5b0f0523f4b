import { analyseFunding } from '../engine/funding/analyse';
import { joinedPlans } from '../engine/funding/joined-plans';
import { mayRegroupViews } from '../engine/funding/regrouped-views';
import { regrouperFor } from '../engine/funding/regrouper-for';
import type { FundingSide } from '../engine/funding/side';
import { LOCALES } from '../locales';
import { problemSentence } from '../locales/finding-sentence';
import { writeWorkbook } from '../hosts/file/write-workbook';
import { requireEnding, requireOut } from './require-out';
import { parseArguments, requireFiles, UsageProblem } from './arguments';
import { fundingJson } from './funding-json';
import { fundingReport } from './funding-report';
import type { Command } from './io';
import { reconciliationSheets } from '../locales/reconciliation-sheets';
import { CLI_WORDS } from '../locales/terminal';
import { FUNDING_WORDS } from '../locales/funding-report';
import { tellMoved } from './moved-plan';
import { requireSheets, saidSheets } from './open-files';
import { readSide, withFolders, type ReadSide } from './read-sides';
import { saidIn } from './said-arguments';
import { wantedUnits } from './wanted-units';

/** `phuluc funding FILE… [--against FILE…] [--out FILE] [--json]`. A folder stands for the workbooks in it. */
export const funding: Command = {
  async run(argv, { io, language }) {
    const { own, against } = takeAgainst(argv);
    const { values, positionals } = parseArguments(own, {
      json: { type: 'boolean' },
      units: { type: 'string' },
      as: { type: 'string', multiple: true },
      measure: { type: 'string' },
      separators: { type: 'string' },
      out: { type: 'string' },
    });
    const { units } = wantedUnits(values.units);
    const said = saidIn(values.as, values);
    const reading = { ...(units ? { units } : {}), ...(said ? { said } : {}) };
    const words = FUNDING_WORDS[language];
    const told = (done: number, all: number): void => io.stderr(`${words.reading(done, all)}\n`);
    const ours = await withFolders(requireFiles(positionals), io);
    const theirs = against && (await withFolders(against, io));
    const among = [...ours, ...(theirs ?? [])];
    const out = values.out === undefined ? undefined : await requireOut(values.out, among, io);
    if (out !== undefined) await requireEnding(out);
    const left = await readSide(ours, io, told, { ...reading, among });
    const right = theirs && (await readSide(theirs, io, told, { ...reading, among }));
    requireSheets('--as', saidSheets(said), [...left.sheets, ...(right?.sheets ?? [])]);
    // Two sides that name the same former units are compared by those: a difference is told where it stands.
    const inToday = !right || mayRegroupViews([left.side, right.side]);
    for (const moved of inToday ? [left.inToday, right?.inToday] : [])
      if (moved) tellMoved(moved, { io, language });
    const sideIn = (read: ReadSide): FundingSide => (inToday && read.inToday ? read.inToday : read).side;
    const ownSide = await joinedPlans(sideIn(left), io.today());
    const otherSide = right && (await joinedPlans(sideIn(right), io.today()));
    const regroup = await regrouperFor(otherSide ? [ownSide, otherSide] : [ownSide], io.today());
    const result = analyseFunding(ownSide, otherSide, undefined, regroup);
    const locale = LOCALES[language];
    const problems = [...left.problems, ...(right?.problems ?? [])];
    for (const problem of problems) io.stderr(`${problemSentence(locale, problem)}\n`);
    const files = [...left.side.files, ...(right?.side.files ?? [])];
    io.stdout(
      values.json
        ? `${JSON.stringify(fundingJson(result, locale, files.length > 1), null, 2)}\n`
        : fundingReport(result, locale, files),
    );
    if (out !== undefined) {
      const sheets = reconciliationSheets(result, language, () => false);
      if (sheets.length === 0) throw new UsageProblem({ kind: 'missing-option', name: '--against' });
      await io.writeFile(out, await writeWorkbook(sheets));
      io.stderr(`${CLI_WORDS[language].written(out)}\n`);
    }
    if (problems.length > 0) return 2;
    return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** Everything behind `--against` up to the next option is the other side; it may be given several times. */
function takeAgainst(argv: readonly string[]): { own: string[]; against?: string[] } {
  const own: string[] = [];
  const against: string[] = [];
  let other = false;
  let given = false;
  for (const arg of argv) {
    const [option, ...value] = arg.split('=');
    if (option === '--against') {
      given = true;
      other = value.length === 0;
      if (value.length > 0) against.push(value.join('='));
    } else {
      if (arg.startsWith('-') && arg !== '-') other = false;
      (other ? against : own).push(arg);
    }
  }
  if (given && against.length === 0) throw new UsageProblem({ kind: 'missing-value', name: '--against' });
  return given ? { own, against } : { own };
}
