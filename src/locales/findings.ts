import type { Finding } from '../engine/findings';
import { FIGURE_RULES } from './findings/figures';
import { FORMULA_RULES } from './findings/formulas';
import { FUNDING_RULES } from './findings/funding';
import { LIST_RULES } from './findings/lists';
import { PLAN_RULES } from './findings/plan';
import { READING_RULES } from './findings/reading';
import { RECORD_RULES } from './findings/records';
import { RATING_RULES } from './findings/stars';
import { SUM_RULES } from './findings/sums';
import { TARGET_RULES } from './findings/targets';
import { TEXT_APPENDIX_RULES } from './findings/text-appendices';
import { TEXT_FIGURE_RULES } from './findings/text-figures';
import { TEXT_PAPER_RULES } from './findings/text-papers';
import { UNIT_RULES } from './findings/units';
import type { RulesOf } from './findings/rule';

/** Every rule's papers and sentences. */
export const RULES: RulesOf<Finding> = {
  ...SUM_RULES,
  ...FIGURE_RULES,
  ...FORMULA_RULES,
  ...READING_RULES,
  ...UNIT_RULES,
  ...RECORD_RULES,
  ...RATING_RULES,
  ...TARGET_RULES,
  ...FUNDING_RULES,
  ...PLAN_RULES,
  ...LIST_RULES,
  ...TEXT_FIGURE_RULES,
  ...TEXT_PAPER_RULES,
  ...TEXT_APPENDIX_RULES,
};
