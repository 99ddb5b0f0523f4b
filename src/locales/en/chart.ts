import type { ChartWords } from '../types/chart';
import { shownCount } from '../shown/figures';

export const en: ChartWords = {
  more: (count) => `Show ${shownCount(count)} more`,
  copy: 'Copy the picture',
  copyOf: (title) => `Copy the picture: ${title}`,
  copied: 'The picture was copied.',
  notCopied: 'The picture cannot be copied here. Save it as a file instead.',
  save: 'Save the picture',
  saveOf: (title) => `Save the picture: ${title}`,
  saved: (file) => `Saved ${file}.`,
  notSaved: 'The picture could not be drawn.',
  print: 'Print',
  printOf: (title) => `Print: ${title}`,
  file: (title) => `${title}.png`,
  planned: 'Planned',
  reached: 'Reached',
  targets: 'Planned and reached',
};
