import { HostProblem, type HostRefusal } from '../host';

/** The error codes of Office.js that have a meaning here; any other becomes `unknown` with its code. */
export const ERROR_CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidReference',
  'InvalidArgument',
  'InvalidSelection',
  'InactiveWorkbook',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'PivotTableRangeConflict',
  'InsertDeleteConflict',
  'NonBlankCellOffSheet',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'FormulaLengthExceedsLimit',
  'UnsupportedFeature',
  'UnsupportedSheet',
  'ApiNotFound',
  'MemoryLimitReached',
  'RequestAborted',
  'GeneralException',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** `what` is the sheet or call that Excel names, where it names one; for a conflict, what stood in the way. */
type Refuse = (where: string) => HostRefusal;

const tooLarge: Refuse = () => ({ kind: 'too-large' });
const lost: Refuse = () => ({ kind: 'lost' });
const conflict =
  (what: string): Refuse =>
  () => ({ kind: 'conflict', what });
const unknown =
  (code: ErrorCode): Refuse =>
  () => ({ kind: 'unknown', code });

const REFUSALS: Readonly<Record<ErrorCode, Refuse>> = {
  InvalidOperationInCellEditMode: () => ({ kind: 'editing' }),
  // Sheets are looked at before they are written; what is left is a lock that nobody could have seen.
  AccessDenied: () => ({ kind: 'protected' }),
  ItemNotFound: (what) => ({ kind: 'not-found', what }),
  ItemAlreadyExists: (what) => ({ kind: 'exists', what }),
  InvalidReference: (what) => ({ kind: 'not-found', what }),
  InvalidArgument: unknown('InvalidArgument'),
  InvalidSelection: conflict('selection'),
  InactiveWorkbook: lost,
  FilteredRangeConflict: conflict('filter'),
  MergedRangeConflict: conflict('merge'),
  PivotTableRangeConflict: conflict('pivot-table'),
  InsertDeleteConflict: conflict('insert-delete'),
  NonBlankCellOffSheet: conflict('off-sheet'),
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  FormulaLengthExceedsLimit: (what) => ({ kind: 'unsupported', what }),
  UnsupportedFeature: (what) => ({ kind: 'unsupported', what }),
  UnsupportedSheet: (what) => ({ kind: 'unsupported', what }),
  ApiNotFound: (what) => ({ kind: 'unsupported', what }),
  MemoryLimitReached: tooLarge,
  RequestAborted: lost,
  GeneralException: unknown('GeneralException'),
};

/** What an error thrown by Office.js (or by this host) means, as a `HostProblem`. */
export function asHostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = memberText(error, 'code') ?? memberText(error, 'name') ?? 'GeneralException';
  const where = memberText(memberOf(error, 'debugInfo'), 'errorLocation') ?? '';
  const problem = new HostProblem(isErrorCode(code) ? REFUSALS[code](where) : { kind: 'unknown', code });
  problem.cause = error;
  return problem;
}

/** True where Office.js threw this code. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  return memberText(error, 'code') === code;
}

function isErrorCode(code: string): code is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function memberText(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === 'string' && member !== '' ? member : undefined;
}
