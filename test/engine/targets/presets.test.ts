import { toPlain } from '../../../src/engine/decimal';
import { INDICATORS, INDICATOR_IDS } from '../../../src/engine/targets/indicators';
import { parseTargets } from '../../../src/engine/targets/parse-target';
import { presetNamed, PRESETS, targetsOf } from '../../../src/engine/targets/presets';

test.each(PRESETS)('$name says its source, and its targets read back as they are', ({ id, source }) => {
  expect(source).not.toBe('');
  for (const target of targetsOf(id)) {
    expect(target.planned.every(({ digits }) => digits > 0n)).toBe(true);
    const [read] = parseTargets({
      indicator: target.text,
      planned: undefined,
      measure: undefined,
      year: undefined,
      fromYear: undefined,
      until: undefined,
    });
    expect(read?.planned.map(toPlain)).toEqual(target.planned.map(toPlain));
    expect(read?.measure === '%').toBe(INDICATORS[target.indicator].kind === 'share');
  }
});

test.each([
  ['Gia Lai', 'gia-lai'],
  ['gia-lai', 'gia-lai'],
  ['hà nội', 'ha-noi'],
  ['Quốc gia', 'quoc-gia-919'],
  ['Atlantis', undefined],
  ['', undefined],
])('the preset that "%s" means', (name, id) => expect(presetNamed(name)?.id).toBe(id));

test('every indicator has its labels and a noun, but for what no sheet counts', () => {
  for (const id of INDICATOR_IDS) {
    const { label, noun } = INDICATORS[id];
    expect([label.vi, label.en].every((text) => text !== '')).toBe(true);
    if (!id.startsWith('other')) expect(noun.vi).not.toBe('');
  }
});
