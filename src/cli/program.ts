import type { Language } from '../locales/language';
import { InputProblem, type Problem } from '../engine/problems';
import { requireChoice, UsageProblem } from './arguments';
import type { Command, ExitCode, Io } from './io';
import { CLI_WORDS, usageSentence } from '../locales/terminal';
import type { CommandName, Help } from '../locales/types/terminal';
import { terminalText } from './terminal-text';

/** Loaded when called for: no command waits for what another one needs. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check')).check,
  tally: async () => (await import('./tally')).tally,
  targets: async () => (await import('./targets')).targets,
  funding: async () => (await import('./funding')).funding,
  explain: async () => (await import('./explain-file')).explainFile,
  text: async () => (await import('./text')).text,
  fill: async () => (await import('./fill')).fill,
  template: async () => (await import('./template')).template,
  units: async () => (await import('./units')).units,
  rules: async () => (await import('./rules')).rules,
  words: async () => (await import('./words')).words,
};

/** Runs one command line, without the program's own name; every expected failure becomes a sentence. */
export async function runProgram(argv: readonly string[], given: Io): Promise<ExitCode> {
  const io: Io = {
    ...given,
    stdout: (text) => given.stdout(terminalText(text)),
    stderr: (text) => given.stderr(terminalText(text)),
  };
  let language: Language = 'vi';
  try {
    const { lang, rest } = takeLanguage(argv);
    language = lang === undefined ? 'vi' : requireChoice('--lang', lang, ['vi', 'en']);
    const [name, ...args] = rest;
    if (name === undefined || name === '--help' || name === '-h' || args.includes('--help')) {
      io.stdout(helpText(CLI_WORDS[language].help));
      return name === undefined ? 2 : 0;
    }
    if (!isCommand(name)) throw new UsageProblem({ kind: 'unknown-command', name });
    const command = await COMMANDS[name]();
    return await command.run(args, { io, language });
  } catch (error) {
    if (error instanceof UsageProblem) io.stderr(`${usageSentence(CLI_WORDS[language], error.detail)}\n`);
    else if (error instanceof InputProblem) io.stderr(`${await inWords(error.problem, language)}\n`);
    else throw error;
    return 2;
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function helpText({ opening, commands, closing }: Help): string {
  return `${opening}\n${Object.values(commands).join('\n')}\n\n${closing}`;
}

/** Loaded when something is wrong: the sentences of all findings come with it. */
async function inWords(problem: Problem, language: Language): Promise<string> {
  const [{ LOCALES }, { problemSentence }] = await Promise.all([
    import('../locales'),
    import('../locales/finding-sentence'),
  ]);
  return problemSentence(LOCALES[language], problem);
}

/** `--lang en` and `--lang=en` may stand anywhere; every command understands them. */
function takeLanguage(argv: readonly string[]): { lang?: string; rest: string[] } {
  const rest: string[] = [];
  let lang: string | undefined;
  for (let index = 0; index < argv.length; index++) {
    const arg = argv[index] ?? '';
    if (arg === '--lang') {
      index += 1;
      lang = argv[index] ?? '';
    } else if (arg.startsWith('--lang=')) lang = arg.slice('--lang='.length);
    else rest.push(arg);
  }
  return { ...(lang === undefined ? {} : { lang }), rest };
}
