import type { ExpectedShape } from '../engine/diagnosis/explain-input';
import type { SlipKind } from '../engine/findings';
import { enDiagnosis } from '../engine/locales/en-diagnosis';
import { viDiagnosis } from '../engine/locales/vi-diagnosis';

/** What `phuluc explain` says. */
export interface ExplainWords {
  readonly notJson: (detail: string) => string;
  readonly wrongShape: (path: string, expected: string) => string;
  readonly shapes: Readonly<Record<ExpectedShape, string>>;
  readonly allHold: string;
  readonly violated: (count: number) => string;
  readonly weight: (weight: string) => string;
  readonly count: (sets: number, complete: boolean) => string;
  readonly hopeless: (constraints: readonly number[]) => string;
  readonly unproved: string;
  readonly missing: (figure: string, implied: string | undefined) => string;
  readonly between: (low: string | undefined, high: string | undefined) => string;
  readonly slips: Readonly<Record<SlipKind, string>>;
}

const VI: ExplainWords = {
  notJson: (detail) => `không phải JSON hợp lệ (${detail}). Hãy kiểm tra lại tệp.`,
  wrongShape: (path, expected) => `${path === '' ? 'tệp' : path}: cần ${expected}.`,
  shapes: {
    object: 'một đối tượng có "constraints" và "record"',
    constraints: 'danh sách ràng buộc, mỗi ràng buộc có "coef", "op" và "rhs"',
    coefficients: 'hệ số của từng số liệu, như {"a": 1, "t": -1}',
    operator: '"op" là "==", ">=" hoặc "<="',
    number: 'một số, như 12.5 hoặc "12.5"',
    figure: 'một số, null, hoặc {"value": "644", "decimals": 0}',
    weight: 'trọng số từ 0 trở lên, hoặc "Inf"',
  },
  allHold: 'Mọi ràng buộc đều thỏa mãn.',
  violated: (count) => `${count} ràng buộc không thỏa mãn.`,
  weight: (weight) => `Trọng số nhỏ nhất của các số liệu phải sửa: ${weight}.`,
  count: (sets, complete) =>
    complete ? `Có ${sets} cách giải thích:` : `Có ít nhất ${sets} cách giải thích:`,
  hopeless: (constraints) =>
    `Không cách sửa nào giải thích được: các ràng buộc ${constraints.join(', ')} mâu thuẫn với nhau hoặc với số liệu không được sửa.`,
  unproved: 'Hết thời gian: chưa chứng minh được đây là cách sửa ít nhất.',
  missing: (figure, implied) =>
    implied === undefined
      ? `${figure}: còn trống, được coi là tùy ý.`
      : `${figure}: còn trống, suy ra ${implied}.`,
  between: (low, high) => {
    if (low !== undefined && high !== undefined) return `từ ${low} đến ${high}`;
    if (low !== undefined) return `từ ${low} trở lên`;
    return high === undefined ? 'tùy ý' : `đến ${high}`;
  },
  slips: viDiagnosis.slips,
};

const EN: ExplainWords = {
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

export const EXPLAIN_WORDS = { vi: VI, en: EN } satisfies Record<'vi' | 'en', ExplainWords>;
