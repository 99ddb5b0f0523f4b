import type { ExcelWords } from '../types/excel';

export const en: ExcelWords = {
  slow: 'Excel has not answered yet. This pane opens by itself once Excel is ready; if it takes long, press Try again.',
  retry: 'Try again',
  notLoaded: "office.js could not be loaded. Check the network to the add-in's server, then press Try again.",
  tooOld: 'Needs Excel 2021 or later (Windows), 16.52 or later (Mac), or Excel on the web.',
  choices: 'In Excel',
  openAlong: 'Open with this workbook',
  notSavedChoice: 'Excel could not keep this choice in the workbook.',
  drawMarks: 'Colour cells for 20 seconds when clicked',
  insert: 'Put the report on a new sheet',
  added: (sheet) => `Added the sheet “${sheet}”.`,
  takeAway: 'Take it away',
  inserted: (sheet) => `The report is on sheet “${sheet}” of this workbook.`,
};
