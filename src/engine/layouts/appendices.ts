import { BUDGET_PLAN } from './appendices/budget-plan';
import { FUNDING_SOURCES } from './appendices/funding-sources';
import { PRODUCT_GROUPS } from './appendices/product-groups';
import { PRODUCT_LIST } from './appendices/product-list';
import { PRODUCT_PLAN } from './appendices/product-plan';
import { STAR_TALLY } from './appendices/star-tally';
import { TARGET_REPORT } from './appendices/target-report';
import { TASK_PLAN } from './appendices/task-plan';

/** Every appendix of units by years and items, in the order of their numbers. A new one is a file and a line here. */
export const APPENDICES = [PRODUCT_PLAN, PRODUCT_GROUPS, BUDGET_PLAN, FUNDING_SOURCES, STAR_TALLY] as const;

/** The lists among the appendices, whose numbers follow. */
export const PRINTED = [TARGET_REPORT, PRODUCT_LIST, TASK_PLAN] as const;
