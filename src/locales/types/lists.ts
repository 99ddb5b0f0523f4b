import type { ListRuleId } from '../../engine/lists/list-findings';
import type { Locale } from './locale';

/** The sentences of the rules about lists in one language. */
export type ListSentences = Pick<Locale['findings'], ListRuleId>;
