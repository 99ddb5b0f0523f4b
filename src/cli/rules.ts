import { APPENDICES, PRINTED } from '../engine/layouts/appendices';
import { INPUT_LAYOUTS } from '../engine/layouts/inputs';
import { STAR_RULES } from '../engine/layouts/star-rules';
import { PRESETS } from '../engine/targets/presets';
import { RULES } from '../locales/findings';
import type { Language } from '../locales/language';
import { REPORT_WORDS } from '../locales/report';
import { RULES_WORDS } from '../locales/rules';
import { parseArguments, UsageProblem } from './arguments';
import type { Command } from './io';

/** Something that a person may ask about by name: as a line, and as data. */
interface Paper {
  readonly name: string;
  readonly line: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** All that stands on something: the rules of checking, the standard sheets, the rules of stars, targets to begin from. */
function papersIn(language: Language): Readonly<Record<string, readonly Paper[]>> {
  const words = RULES_WORDS[language];
  const { severities } = REPORT_WORDS[language];
  return {
    rules: Object.entries(RULES).map(
      ([
        rule,
        {
          label: { [language]: label },
          severity,
          origin,
        },
      ]) => ({
        name: rule,
        line: words.papers(rule, label, severities[severity], origin),
        data: { rule, label, severity, origin },
      }),
    ),
    layouts: [...APPENDICES, ...PRINTED, ...INPUT_LAYOUTS].map(({ id, named, origin }) => ({
      name: id,
      line: words.layout(id, named[language], origin),
      data: { layout: id, label: named[language], origin },
    })),
    starRules: STAR_RULES.map((rule) => ({
      name: rule.id,
      line: words.starRule(rule),
      data: {
        rule: rule.id,
        number: rule.number,
        from: rule.from,
        ...(rule.to === undefined ? {} : { to: rule.to }),
        validMonths: rule.validMonths,
        origin: rule.source,
        confidence: rule.confidence,
      },
    })),
    presets: PRESETS.map((preset) => ({
      name: preset.id,
      line: words.preset(preset),
      data: { preset: preset.id, label: preset.name, origin: preset.source, confidence: preset.confidence },
    })),
  };
}

/** `phuluc rules [NAME]… [--json]`: what each rule and standard sheet is called, how grave a breach is at worst, and what it stands on. */
export const rules: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, { json: { type: 'boolean' } });
    const papers = Object.entries(papersIn(language));
    const names = new Set(papers.flatMap(([, each]) => each.map(({ name }) => name)));
    const wrong = positionals.find((name) => !names.has(name));
    if (wrong !== undefined) throw new UsageProblem({ kind: 'no-such-rule', name: wrong });
    const asked = papers
      .map(
        ([kind, each]) =>
          [
            kind,
            positionals.length > 0 ? each.filter(({ name }) => positionals.includes(name)) : each,
          ] as const,
      )
      .filter(([, each]) => each.length > 0);
    if (values.json) {
      const data = Object.fromEntries(asked.map(([kind, each]) => [kind, each.map((one) => one.data)]));
      io.stdout(`${JSON.stringify(data, undefined, 2)}\n`);
      return 0;
    }
    for (const [, each] of asked) for (const { line } of each) io.stdout(`${line}\n`);
    return 0;
  },
};
