import type { Finding } from '../engine/findings';
import { FIGURES } from './findings/figures';
import { FORMULAS } from './findings/formulas';
import { FUNDING } from './findings/funding';
import { LISTS } from './findings/lists';
import { PLAN } from './findings/plan';
import { READING } from './findings/reading';
import { RECORDS } from './findings/records';
import { STARS } from './findings/stars';
import { SUMS } from './findings/sums';
import { TARGETS } from './findings/targets';
import { TEXT_APPENDICES } from './findings/text-appendices';
import { TEXT_FIGURES } from './findings/text-figures';
import { TEXT_PAPERS } from './findings/text-papers';
import { UNITS } from './findings/units';
import type { RulesOf } from './findings/rule';

/** Every rule's papers and sentences. */
export const RULES: RulesOf<Finding> = {
  ...SUMS,
  ...FIGURES,
  ...FORMULAS,
  ...READING,
  ...UNITS,
  ...RECORDS,
  ...STARS,
  ...TARGETS,
  ...FUNDING,
  ...PLAN,
  ...LISTS,
  ...TEXT_FIGURES,
  ...TEXT_PAPERS,
  ...TEXT_APPENDICES,
};
