import { amountInWords } from '../engine/text/amount-in-words';
import { readFigureText } from '../engine/text/figure-text';
import { parseArguments, UsageProblem } from './arguments';
import type { Command } from './io';

/** `phuluc words 3.157.691.990`: the amount in words. Separators are read as Vietnamese plans write them. */
export const words: Command = {
  async run(argv, { io }) {
    // A negative amount would pass for an option.
    const negative = argv.findIndex((each) => /^-[\d.,]+$/.test(each));
    const guarded = argv.map((each, index) => (index === negative ? each.slice(1) : each));
    const { positionals } = parseArguments(guarded, {});
    const typed = positionals.join(' ');
    const read = readFigureText(negative < 0 ? typed : `-${typed}`);
    const amount = read.kind === 'figure' && !read.percent ? read.readings[0] : undefined;
    if (!amount)
      throw new UsageProblem({ kind: 'bad-value', name: 'words', value: typed, allowed: '3.157.691.990' });
    io.stdout(`${amountInWords(amount)}\n`);
    return 0;
  },
};
