import { fold, remembered } from './fold';

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
  ['doanh nghiệp', 'dn'],
  ['hộ kinh doanh', 'hkd'],
  ['cơ sở sản xuất', 'cssx'],
  ['cơ sở', 'cs'],
];

const BY_WORDS = new Map(FORMS.map(([words, form]) => [fold(words), form]));
const PATTERN = new RegExp(`(?<=^| )(?:${[...BY_WORDS.keys()].join('|')})(?= |$)`, 'gu');

/** A producer's name for comparing: `Hợp tác xã nông nghiệp A`, `HTX NN A` and `htxnn a` are one. */
export const producerKey: (name: string) => string = remembered((name) => shortened(shortened(fold(name))));

/** Once turns `hợp tác xã nông nghiệp` into `htx nông nghiệp`, twice into `htx nn`. */
function shortened(text: string): string {
  return text.replace(PATTERN, (words) => BY_WORDS.get(words) ?? words);
}
