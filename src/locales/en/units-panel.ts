import type { UnitsPanelWords } from '../types/units-panel';
import { many } from './counted';

export const en: UnitsPanelWords = {
  title: 'Former units and units of today',
  hint: 'Matches names with the official list and moves units of before 1 July 2025 to the communes of today.',
  reading: 'Matching names of units',
  province: 'Province',
  chooseProvince: 'Choose a province',
  from: {
    option: 'chosen',
    plan: 'from the plan sheet',
    title: 'from the titles',
    file: "from the file's name",
    names: 'inferred from the names, please check',
  },
  counts: ({ today, former, divided, ambiguous, unknown }) =>
    `${many(today, 'row')} in units of today, ${many(former, 'row')} moved, ${many(divided + ambiguous + unknown, 'row')} to ask about.`,
  whole: (count) =>
    `${many(count, 'appendix row is a whole former district, not moved', 'appendix rows are whole former districts, not moved')}; a check compares them with an appendix of communes by regrouping.`,
  none: 'No column names communes or districts.',
  noQuestions: 'That was the last question.',
  question: (at, all) => `Question ${at} of ${all}`,
  asks: {
    divided: 'belongs to several units today. Choose one:',
    ambiguous: 'is the name of several units. Choose one:',
    unknown: 'is not on the list. Choose the unit:',
    elsewhere: 'stands in another district. Choose the unit:',
    spelling: 'may be a slip. Choose the unit:',
  },
  rows: (count) => many(count, 'row'),
  keys: 'Keys 1–9 choose, arrow right skips, arrow left goes back.',
  other: 'Another unit',
  correct: (name) => `Correct to ${name}`,
  spellings: (count) => `${many(count, 'name is', 'names are')} written otherwise than on the list`,
  more: (count) => `${many(count, 'more name')}.`,
  corrected: (name) => `Corrected to ${name}; undo it under “Corrected”.`,
  chosen: (name) => `${name} chosen`,
  before: 'Back',
  next: 'Skip',
  open: (count) => `${many(count, 'question is', 'questions are')} open; the rows stay blank.`,
  write: "Write today's communes",
  written: (sheet) => `The columns "Xã, phường mới" and "Mã đơn vị" and the sheet ${sheet} were written.`,
  save: 'Save as a new file',
  suffix: 'new units',
  saved: (files) => `${files} was saved.`,
  notKept: (files) =>
    `${files}: this kind of file cannot be written into. Save it as .xlsx in Excel and open it again.`,
  undo: 'Undo',
  undone: 'Undone.',
  sum: (before, placed, waiting) =>
    `${before} rows in all = ${placed} with a unit of today + ${waiting} waiting for answers.`,
};
