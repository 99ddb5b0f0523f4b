import type { DocumentWords } from '../types/document';

export const en: DocumentWords = {
  tab: 'Text',
  tables: 'Tables',
  label: (file) => `Text of ${file}`,
  states: { agree: 'agrees', differ: 'differs', alone: 'only here', unread: 'not understood' },
  figure: (text, state) => `${text}, ${state}`,
  counts: (file, { agree, differ, alone, unread }) =>
    `Text of ${file}: ${agree + differ + alone + unread} figures. ${agree} agree, ${differ} differ, ${alone} stand in the text only, ${unread} not understood.`,
  show: 'Show the text',
  hide: 'Hide the text',
  deadlines: (count) => `Deadlines and rounds of assessment (${count})`,
  paragraph: (number) => `Paragraph ${number}`,
  goTo: (number) => `Go to paragraph ${number}`,
  notUnderstood: 'What this figure counts was not understood, so it was held against nothing.',
  onlyHere: 'No other figure of the text or the appendices to hold it against.',
  agreesWith: 'Agrees with',
  differsFrom: 'Differs from',
  close: 'Close',
  table: (sheet) => `Table: ${sheet}`,
  figuresOnly: 'Only the paragraphs with figures are shown.',
  inText: 'Text',
  inAppendix: 'Appendix',
};
