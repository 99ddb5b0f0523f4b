import type { ExplainWords } from '../types/explain';
import { en as enDiagnosis } from './diagnosis';

export const en: ExplainWords = {
  notJson: (detail) => `not valid JSON (${detail}). Check the file.`,
  wrongShape: (path, expected) => `${path === '' ? 'the file' : path}: expected ${expected}.`,
  shapes: {
    object: 'an object with "constraints" and "record"',
    constraints: 'a list of constraints, each with "coef", "op" and "rhs"',
    coefficients: 'the coefficient of each figure, as in {"a": 1, "t": -1}',
    operator: '"op" to be "==", ">=" or "<="',
    number: 'a number, as 12.5 or "12.5"',
    figure: 'a number, null, or {"value": "644", "decimals": 0}',
    weight: 'a weight of 0 or more, or "Inf"',
  },
  allHold: 'All constraints hold.',
  violated: (count) => `${count} constraint${count === 1 ? ' does' : 's do'} not hold.`,
  weight: (weight) => `Smallest weight of figures to change: ${weight}.`,
  count: (sets, complete) => `${complete ? '' : 'At least '}${sets} explanation${sets === 1 ? '' : 's'}:`,
  hopeless: (constraints) =>
    `No change explains it: constraints ${constraints.join(', ')} contradict each other or figures that may not change.`,
  unproved: 'Out of time: not proved smallest.',
  missing: (figure, implied) =>
    implied === undefined
      ? `${figure}: missing, taken as free.`
      : `${figure}: missing, implied to be ${implied}.`,
  between: (low, high) => {
    if (low !== undefined && high !== undefined) return `between ${low} and ${high}`;
    if (low !== undefined) return `${low} or more`;
    return high === undefined ? 'any value' : `${high} or less`;
  },
  slips: enDiagnosis.slips,
};
