import { basename } from 'node:path';
import { parseArguments, requireFiles, UsageProblem } from './arguments';
import { explainCommand } from './explain';
import type { Command } from './io';

/** `phuluc explain FILE.json [--json]`: one file, whatever its name. */
export const explainFile: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, { json: { type: 'boolean' } });
    const [path = '', ...more] = requireFiles(positionals);
    const [second] = more;
    if (second !== undefined) throw new UsageProblem({ kind: 'one-file', extra: second });
    const text = new TextDecoder().decode(await io.readFile(path));
    const result = await explainCommand(text, {
      json: values.json ?? false,
      lang: language,
      file: basename(path),
    });
    if (result.stdout !== '') io.stdout(result.stdout);
    if (result.stderr !== '') io.stderr(result.stderr);
    return result.exitCode;
  },
};
