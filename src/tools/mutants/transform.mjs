import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import swc from '@swc/jest';

/*
 * Jest's transform for one mutant: the file named in MUTANT_FILE is taken as the file MUTANT_TEXT has it; the tree
 * stays as it is.
 */
export default {
  createTransformer(options) {
    const plain = swc.createTransformer(options);
    const changed = (file) => file === env.MUTANT_FILE;
    return {
      canInstrument: true,
      getCacheKey(source, file, settings) {
        const key = plain.getCacheKey(source, file, settings);
        if (!changed(file)) return key;
        return createHash('sha1').update(key).update(readFileSync(env.MUTANT_TEXT)).digest('hex');
      },
      process(source, file, settings) {
        return plain.process(changed(file) ? readFileSync(env.MUTANT_TEXT, 'utf8') : source, file, settings);
      },
    };
  },
};
