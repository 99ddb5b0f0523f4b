import { explain, plainRational, type ExplainedChange, type Explanation } from '../engine/diagnosis/explain';
import { readExplainInput, type ExplainProblem } from '../engine/diagnosis/explain-input';
import { toFloat, type Rational } from '../engine/rational';
import { loadSolver } from '../hosts/milp/load-node';
import { EXPLAIN_WORDS } from '../locales/explain';
import type { ExplainWords } from '../locales/types/explain';

export interface ExplainOptions {
  readonly json: boolean;
  readonly lang: 'vi' | 'en';
  /** What messages call the input. */
  readonly file: string;
}

export interface CommandOutput {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const MOST_SETS = 1000;
const FIRST_STEPS = 200_000;
const SECONDS = 30;
const SOLVER_SECONDS = 30;

/** `phuluc explain`: the text of one JSON file to the smallest explanations of the system in it. */
export async function explainCommand(text: string, options: ExplainOptions): Promise<CommandOutput> {
  const words = EXPLAIN_WORDS[options.lang];
  const input = readExplainInput(text);
  if ('kind' in input)
    return { exitCode: 2, stdout: '', stderr: `${options.file}: ${problemText(input, words)}\n` };
  const until = performance.now() + SECONDS * 1000;
  const search = { limit: MOST_SETS, steps: FIRST_STEPS, stop: () => performance.now() > until };
  let explanation = explain(input, search);
  if (!explanation.proved) {
    const solver = await loadSolver();
    explanation = explain(input, { ...search, steps: 0, solver, solverSeconds: SOLVER_SECONDS });
  }
  const wrong = explanation.violated > 0;
  const stdout = options.json
    ? `${JSON.stringify(asJson(explanation), null, 2)}\n`
    : asText(explanation, words);
  return { exitCode: wrong ? 1 : 0, stdout, stderr: '' };
}

function problemText(problem: ExplainProblem, words: ExplainWords): string {
  if (problem.kind === 'not-json') return words.notJson(problem.detail);
  return words.wrongShape(problem.path, words.shapes[problem.expected]);
}

/** The fixed contract of `cli.md`; weights are JSON numbers, figures decimal strings (or `1/3`). */
function asJson(explanation: Explanation): object {
  const { minimalWeight, contradiction, unique } = explanation;
  return {
    violated: explanation.violated,
    minimalWeight: minimalWeight === undefined ? null : toFloat(minimalWeight),
    sets: explanation.sets,
    unique,
    complete: explanation.complete,
    proved: explanation.proved,
    suggestions: explanation.suggestions.map((changes) => ({ changes: changes.map(changeJson), unique })),
    missing: explanation.missing.map(({ figure, implied }) => ({
      figure,
      ...(implied ? { implied: plainRational(implied) } : {}),
    })),
    ...(contradiction ? { contradiction } : {}),
  };
}

function changeJson({ figure, from, to, between, because }: ExplainedChange): object {
  return {
    figure,
    ...(from ? { from: plainRational(from) } : {}),
    ...(to ? { to: plainRational(to) } : {}),
    ...(between
      ? {
          between: [
            between.low ? plainRational(between.low) : null,
            between.high ? plainRational(between.high) : null,
          ],
        }
      : {}),
    because,
  };
}

function asText(explanation: Explanation, words: ExplainWords): string {
  const lines: string[] = [];
  const { contradiction, minimalWeight, sets, suggestions } = explanation;
  if (contradiction)
    lines.push(words.violated(explanation.violated), words.hopeless(contradiction.map((at) => at + 1)));
  else if (explanation.violated === 0) lines.push(words.allHold);
  else if (minimalWeight) {
    lines.push(words.violated(explanation.violated), words.weight(plainRational(minimalWeight)));
    lines.push(words.count(sets.length, explanation.complete));
    for (const changes of suggestions)
      lines.push(`- ${changes.map((change) => changeText(change, words)).join('; ')}`);
    if (!explanation.proved) lines.push(words.unproved);
  }
  for (const { figure, implied } of explanation.missing) {
    lines.push(words.missing(figure, implied && plainRational(implied)));
  }
  return `${lines.join('\n')}\n`;
}

function changeText({ figure, from, to, between, because }: ExplainedChange, words: ExplainWords): string {
  const reason = because === 'difference' ? '' : ` (${words.slips[because]})`;
  const old = from ? plainRational(from) : '';
  if (to) return `${figure}: ${old} → ${plainRational(to)}${reason}`;
  const bound = (value: Rational | undefined): string | undefined => value && plainRational(value);
  return `${figure}: ${old} → ${words.between(bound(between?.low), bound(between?.high))}${reason}`;
}
