import { decimal } from '../../../src/engine/decimal';
import type { Actual } from '../../../src/engine/targets/actual';
import { lackingNoun } from '../../../src/engine/targets/lacking-noun';
import { parseTargets } from '../../../src/engine/targets/parse-target';

const [target] = parseTargets({ indicator: 'Tỷ lệ chủ thể là HTX', planned: 'tối thiểu 40%' });

test.each<[string, Actual, string]>([
  ['a share that the sheet reports', { kind: 'reported', value: decimal(35), cells: [] }, '%'],
  [
    'a share that is counted',
    { kind: 'share', numerator: 3, denominator: 10, unknown: [], cells: [], denominatorCells: [] },
    'HTX',
  ],
])('%s lacks %s', (_, counted, noun) => {
  expect(target && lackingNoun({ target, counted }, 'vi')).toBe(noun);
});
