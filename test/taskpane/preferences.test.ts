import { isDarkColour } from '../../src/taskpane/preferences/brightness';
import { DEFAULT_PREFERENCES, languageOf, readPreferences } from '../../src/taskpane/preferences/preferences';

test.each([
  [null, DEFAULT_PREFERENCES],
  [
    '{"language":"en","appearance":"dark"}',
    { language: 'en', appearance: 'dark', marks: false, guideKey: true },
  ],
  ['{"appearance":"light","marks":true}', { appearance: 'light', marks: true, guideKey: true }],
  ['{"guideKey":false}', { ...DEFAULT_PREFERENCES, guideKey: false }],
  ['{"language":"fr","appearance":7,"marks":"yes"}', DEFAULT_PREFERENCES],
  ['"en"', DEFAULT_PREFERENCES],
  ['not json', DEFAULT_PREFERENCES],
])('what was kept is read as far as it makes sense: %s', (kept, expected) => {
  expect(readPreferences(kept)).toEqual(expected);
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['fr-FR', 'vi'],
  ['', 'vi'],
  [undefined, 'vi'],
])("Office's %s is %s, as in the manifest", (display, language) => {
  expect(languageOf(display)).toBe(language);
});

test.each([
  ['#FFFFFF', false],
  ['#F3F2F1', false],
  ['262626', true],
  ['#000000', true],
  ['#0A0A0A', true],
  ['#3F9B3F', false],
  ['#00f', undefined],
  ['false', undefined],
  [false, undefined],
  [undefined, undefined],
])('a background of %s is dark: %s', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
