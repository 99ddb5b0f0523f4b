import { DEFAULT_PREFERENCES, readPreferences } from '../../src/taskpane/preferences/preferences';

test.each([
  [null, DEFAULT_PREFERENCES],
  ['{"language":"en","appearance":"dark"}', { language: 'en', appearance: 'dark' }],
  ['{"language":"fr","appearance":7}', DEFAULT_PREFERENCES],
  ['"en"', DEFAULT_PREFERENCES],
  ['not json', DEFAULT_PREFERENCES],
])('what was kept is read as far as it makes sense: %s', (kept, expected) => {
  expect(readPreferences(kept)).toEqual(expected);
});
