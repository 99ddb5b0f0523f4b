import { WORDS } from '../../src/locales/pane';

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

const counts = { identities: 20, pass: 12, rounding: 6, fail: 2, undecided: 0, errors: 2, warnings: 0 };

test('the headline has the reviewer’s own words', () => {
  expect(WORDS.vi.check.headline(counts)).toBe('2 chỗ sai, 6 chênh lệch do làm tròn, 12 chỗ khớp.');
  expect(WORDS.en.check.headline(counts)).toBe('2 errors, 6 rounding differences, 12 in agreement.');
  expect(WORDS.en.check.headline({ ...counts, errors: 1, rounding: 1 })).toBe(
    '1 error, 1 rounding difference, 12 in agreement.',
  );
});

test.each(['vi', 'en'] as const)('%s: no exclamation, no stray spaces, no empty sentence', (language) => {
  for (const sentence of sentences(WORDS[language])) {
    expect(sentence).toBe(sentence.trim());
    expect(sentence).not.toBe('');
    if (language === 'vi' || !sentence.includes('!:'))
      expect(sentence.replace('dấu !', '')).not.toMatch(/!(?!:)/);
    expect(sentence).toBe(sentence.normalize('NFC'));
  }
});
