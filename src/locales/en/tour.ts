import type { TourWords } from '../types/tour';

export const en: TourWords = {
  help: 'Help',
  guide: 'Guide',
  tour: 'Two-minute tour on the sample',
  admin: 'For administrators',
  label: 'Tour',
  step: (step, all) => `Step ${step} of ${all}`,
  next: 'Next',
  back: 'Back',
  leave: 'Leave',
  done: 'Done',
  steps: [
    {
      place: 'check',
      title: 'The result is one sentence',
      text: 'The sample is three appendices of Gia Lai. The sentence on top counts errors, differences that rounding explains, and sums that agree.',
    },
    {
      place: 'check',
      title: 'Each card is one thing to look at',
      text: 'Click the cell that a card names and the sheet goes there. Here two appendices give two figures for one district, while the totals match.',
    },
    {
      place: 'check',
      title: 'Rounding is no error',
      text: 'The folded group below holds the differences that rounding explains. Look if you like; nothing has to be mended.',
    },
    {
      place: 'fill',
      title: 'Fill appendices',
      text: 'With the units’ sheets, appendices are filled here; without, blank sheets are to be had here. The plan’s number, date, signature and recipients are given once.',
    },
    {
      place: 'stars',
      title: 'Stars and targets',
      text: 'Stars, cumulative and valid, as of one day; recognitions that are about to end; targets reached or missed.',
    },
    {
      place: 'funding',
      title: 'Funding',
      text: 'State and other funding by year and unit. Choose the other side’s files to compare, and take the paragraph and table for the minutes.',
    },
    {
      place: 'check',
      title: 'Now your own files',
      text: 'Drop the files of one plan on the page, or choose them. They never leave the machine.',
    },
  ],
};
