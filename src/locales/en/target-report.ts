import type { TargetWords } from '../types/target-report';

export const en: TargetWords = {
  title: (date, preset) =>
    preset === undefined
      ? `Targets against actual values as of ${date}`
      : `Actual values against the targets of ${preset} as of ${date}`,
  fromText: "Targets read from the plan's text; confirm them before use.",
  columns: ['Target', 'Planned', 'Actual', 'Share of', 'Verdict'],
};
