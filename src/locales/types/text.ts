import type { TextRuleId } from '../../engine/document/facts/text-findings';
import type { Locale } from './locale';

/** The sentences about a plan's text in one language. */
export type TextSentences = Pick<Locale['findings'], TextRuleId>;
