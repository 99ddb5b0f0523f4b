import { BUDGET_PLAN } from './budget-plan';
import { FUNDING_SOURCES } from './funding-sources';
import type { AppendixLayout } from './layout';
import { PRODUCT_GROUPS } from './product-groups';
import { PRODUCT_PLAN } from './product-plan';
import { STAR_TALLY } from './star-tally';

/** Every appendix of units by years and items. Adding one is a new file and a line here. */
export const APPENDICES: readonly AppendixLayout[] = [
  PRODUCT_PLAN,
  PRODUCT_GROUPS,
  BUDGET_PLAN,
  FUNDING_SOURCES,
  STAR_TALLY,
];
