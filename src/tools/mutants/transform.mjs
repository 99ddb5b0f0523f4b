import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import swc from '@swc/jest';

/*
 * Jest's transform over a tree with some files changed: CHANGED is a file that says of which paths another text is
 * taken. The tree stays as it is.
 */
const changed = new Map(Object.entries(JSON.parse(readFileSync(env.CHANGED, 'utf8'))));

export default {
  createTransformer(options) {
    const plain = swc.createTransformer(options);
    return {
      canInstrument: true,
      getCacheKey(source, file, settings) {
        const key = plain.getCacheKey(source, file, settings);
        const text = changed.get(file);
        return text === undefined ? key : createHash('sha1').update(key).update(text).digest('hex');
      },
      process(source, file, settings) {
        return plain.process(changed.get(file) ?? source, file, settings);
      },
    };
  },
};
