import { GLOSSARY } from './glossary';
import { sentencesOf } from './sentences';

const VI = sentencesOf('vi');
const EN = sentencesOf('en');
const byPlace = new Map(VI.map((each) => [each.place, each]));
const twins = EN.flatMap((en) => {
  const vi = byPlace.get(en.place);
  return vi ? [{ place: en.place, en, vi }] : [];
});

/** Option names and file endings are not spoken. */
const spoken = (text: string): string => text.replace(/--[\w-]+|[\w-]*\.\w+\b|"[^"{}]*"/g, ' ');

/** The help is a page with the commands' own syntax. */
const HELP = /^terminal\.ts \.help\b/;

test('there are sentences to look at, each in both languages', () => {
  expect(twins.length).toBeGreaterThan(500);
});

test.each(GLOSSARY.map((term) => [String(term.en), term] as const))(
  'what is called %s in English has one name in Vietnamese',
  (_, { en: inEnglish, vi: inVietnamese, unsaid = {} }) => {
    const otherwise = twins
      .filter(({ place, en }) => !HELP.test(place) && inEnglish.test(spoken(en.text)) && !(place in unsaid))
      .filter(({ vi }) => !inVietnamese.test(vi.text))
      .map(({ place, en, vi }) => `${place}: ${en.text} | ${vi.text}`);
    expect(otherwise).toEqual([]);
  },
);

test.each([
  ['vi', VI, GLOSSARY.flatMap(({ notVi }) => notVi ?? [])],
  ['en', EN, GLOSSARY.flatMap(({ notEn }) => notEn ?? [])],
] as const)('no sentence in %s calls a thing by another name', (_, sentences, names) => {
  const found = sentences.flatMap(({ place, text }) =>
    names
      .filter((name) => !HELP.test(place) && name.test(spoken(text)))
      .map((name) => `${place}: ${name.source}`),
  );
  expect(found).toEqual([]);
});

test('both languages say the same facts', () => {
  const differ = twins
    .filter(({ en, vi }) => [...en.facts].sort().join() !== [...vi.facts].sort().join())
    .map(({ place, en, vi }) => `${place}: ${[...vi.facts].join()} | ${[...en.facts].join()}`);
  expect(differ).toEqual([]);
});
