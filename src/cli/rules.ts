import type { RuleId } from '../engine/findings';
import { RULES } from '../locales/findings';
import { REPORT_WORDS } from '../locales/report';
import { RULES_WORDS } from '../locales/rules';
import { parseArguments, UsageProblem } from './arguments';
import type { Command } from './io';

function isRule(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}

/** `phuluc rules [RULE]… [--json]`: what each rule is called, how grave a breach is at worst, and what it stands on. */
export const rules: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, { json: { type: 'boolean' } });
    const wrong = positionals.find((name) => !isRule(name));
    if (wrong !== undefined)
      throw new UsageProblem({ kind: 'bad-value', name: 'rules', value: wrong, allowed: 'phuluc rules' });
    const asked = (positionals.length > 0 ? positionals : Object.keys(RULES)).filter(isRule);
    const papers = asked.map((rule) => {
      const { label, severity, origin } = RULES[rule];
      return { rule, label, severity, origin };
    });
    if (values.json) {
      const told = papers.map(({ label, ...each }) => ({ ...each, label: label[language] }));
      io.stdout(`${JSON.stringify({ rules: told }, undefined, 2)}\n`);
      return 0;
    }
    const { severities } = REPORT_WORDS[language];
    for (const { rule, label, severity, origin } of papers)
      io.stdout(`${RULES_WORDS[language].papers(rule, label[language], severities[severity], origin)}\n`);
    return 0;
  },
};
