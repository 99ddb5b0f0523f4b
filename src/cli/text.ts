import { checkPlan } from '../engine/check';
import type { TextResult } from '../engine/document/check-text';
import type { Workbook } from '../engine/grid/grid';
import { withoutCopies } from '../engine/plan/without-copies';
import { LOCALES } from '../locales';
import type { Locale } from '../locales/types/locale';
import { InputProblem } from '../engine/problems';
import { parseArguments, requireFiles } from './arguments';
import { findingJson } from './finding-json';
import type { Command } from './io';
import { exitCodeOf, leftOutJson, openPlan } from './open-files';
import { deadlineJson, factJson, textTargetJson } from './text-json';
import { textReport } from './text-report';

/** `phuluc text FILE [--json]`: the figures that a plan's text states, as read. */
export const text: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, { json: { type: 'boolean' } });
    const opened = await openPlan(requireFiles(positionals), { io, language });
    const workbooks = withoutCopies(opened.workbooks);
    const texts = textsOf(workbooks);
    const locale = LOCALES[language];
    io.stdout(
      values.json
        ? `${JSON.stringify({ ...textJson(texts, locale, workbooks.length > 1), ...leftOutJson(opened, locale) }, null, 2)}\n`
        : textReport(
            texts,
            locale,
            workbooks.map(({ file }) => file),
          ),
    );
    return exitCodeOf(
      opened,
      texts.some(({ findings }) => findings.some(({ severity }) => severity === 'error')),
    );
  },
};

/** The texts among the files, held against the appendices among them. */
function textsOf(workbooks: readonly Workbook[]): readonly TextResult[] {
  const { texts } = checkPlan(workbooks);
  const [first] = workbooks;
  if (!texts) throw new InputProblem({ kind: 'no-text', file: first?.file ?? '' });
  return texts;
}

/** A text as `--json` prints it; the contract with other programs (cli.md). What it does not name is ours. */
export function textJson(texts: readonly TextResult[], locale: Locale, severalFiles: boolean): object {
  return {
    files: texts.map(({ file }) => file),
    plan:
      texts.map(({ identity: { number, date, period } }) => ({
        ...(number ? { number: number.text } : {}),
        ...(date ? { date: date.iso } : {}),
        ...(period ? { from: period.from, to: period.to } : {}),
      }))[0] ?? {},
    facts: offsetFacts(texts),
    deadlines: texts.flatMap(({ deadlines }) => deadlines.map(deadlineJson)),
    targets: texts.flatMap(({ targets }) => targets.map(textTargetJson)),
    findings: texts.flatMap(({ findings }) =>
      findings.map((finding) => findingJson(finding, locale, severalFiles)),
    ),
  };
}

/** Facts of several texts in one list; a parent is the place of its fact in that list, from 0. */
function offsetFacts(texts: readonly TextResult[]): object[] {
  let offset = 0;
  return texts.flatMap(({ facts, file }) => {
    const before = offset;
    offset += facts.length;
    return facts.map((fact) => factJson(fact, before, texts.length > 1 ? file : undefined));
  });
}
