import { amountInWords } from '../engine/text/amount-in-words';
import { writtenValue } from '../engine/text/written-value';
import { readWritten } from '../engine/text/written-figure';
import { parseArguments, UsageProblem } from './arguments';
import type { Command } from './io';

/**
 * `phuluc words 3.157.691.990`, `phuluc words 12.500 triệu đồng`: the amount in words. Separators and money units are
 * read as Vietnamese plans write them; what is no exact amount of money is refused.
 */
export const words: Command = {
  async run(argv, { io }) {
    // A negative amount would pass for an option.
    const negative = argv.findIndex((each) => /^-\d/.test(each));
    const guarded = argv.map((each, index) => (index === negative ? each.slice(1) : each));
    const { positionals } = parseArguments(guarded, {});
    const typed = positionals.join(' ');
    const read = writtenValue(readWritten(negative < 0 ? typed : `-${typed}`), 'dong');
    const isAmount = read.kind === 'value' && read.exact && read.per === undefined;
    const amount = isAmount ? read.readings[0]?.value : undefined;
    if (!amount)
      throw new UsageProblem({
        kind: 'bad-value',
        name: 'words',
        value: typed,
        allowed: '3.157.691.990 | 12.500 triệu đồng',
      });
    io.stdout(`${amountInWords(amount)}\n`);
    return 0;
  },
};
