import { fold, remembered } from '../text/fold';

/** Words for kinds of producers and the one form that each is compared in; longer ones first. */
const FORMS: readonly (readonly [words: string, form: string])[] = [
  ['hợp tác xã', 'htx'],
  ['htxnn', 'htx nn'],
  ['htx nông nghiệp', 'htx nn'],
  ['tổ hợp tác', 'tht'],
  ['công ty', 'cty'],
  ['trách nhiệm hữu hạn', 'tnhh'],
  ['một thành viên', 'mtv'],
  ['cổ phần', 'cp'],
  ['doanh nghiệp tư nhân', 'dntn'],
  ['hộ kinh doanh', 'hkd'],
];

const PATTERNS = FORMS.map(
  ([words, form]) => [new RegExp(`(^| )${fold(words)}(?= |$)`, 'gu'), form] as const,
);

/** A producer's name for comparing: `Hợp tác xã nông nghiệp A`, `HTX NN A` and `htxnn a` are one. */
export const producerKey: (name: string) => string = remembered((name) =>
  PATTERNS.reduce((text, [pattern, form]) => text.replace(pattern, `$1${form}`), fold(name)),
);
