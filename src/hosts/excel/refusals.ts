import { HostProblem, type HostRefusal, type Obstacle, type Spot } from '../host';
import { tracedPlace } from './trace';

type Refuse = (at: Spot) => HostRefusal;

const always =
  (refusal: HostRefusal): Refuse =>
  () =>
    refusal;
const tooLarge = always({ kind: 'too-large' });
const lost = always({ kind: 'lost' });
const overloaded = always({ kind: 'overloaded' });
const unsupported: Refuse = (at) => ({ kind: 'unsupported', ...at });
const conflict =
  (what: Obstacle): Refuse =>
  (at) => ({ kind: 'conflict', what, ...at });
const named =
  (kind: 'not-found' | 'exists'): Refuse =>
  ({ sheet, cells }) => ({
    kind,
    ...(sheet === undefined ? {} : { what: cells === undefined ? sheet : `${sheet}!${cells}` }),
  });
const fault =
  (code: string): Refuse =>
  (at) => ({ kind: 'fault', code, ...at });

/**
 * Every error code that Microsoft documents for Excel: `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` of the
 * API reference, and "Error handling with the application-specific JavaScript APIs"
 * (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling); the last group is
 * what hosts and the client library answer besides.
 */
const REFUSALS = {
  InvalidOperationInCellEditMode: always({ kind: 'editing' }),
  // Sheets are looked at before they are written; what is left is a lock that nobody could have seen.
  AccessDenied: ({ sheet }) => ({ kind: 'protected', ...(sheet === undefined ? {} : { sheet }) }),
  ItemNotFound: named('not-found'),
  InvalidReference: named('not-found'),
  ItemAlreadyExists: named('exists'),
  InvalidArgument: (at) => ({ kind: 'invalid', ...at }),
  FormulaLengthExceedsLimit: (at) => ({ kind: 'invalid', ...at }),
  InvalidSelection: conflict('selection'),
  FilteredRangeConflict: conflict('filter'),
  MergedRangeConflict: conflict('merge'),
  PivotTableRangeConflict: conflict('pivot-table'),
  InsertDeleteConflict: conflict('insert-delete'),
  NonBlankCellOffSheet: conflict('off-sheet'),
  Conflict: conflict('other-edit'),
  OpenWorkbookLinksBlocked: conflict('links'),
  RefreshWorkbookLinksBlocked: conflict('links'),
  PowerQueryRefreshResourceChallenge: conflict('links'),
  InactiveWorkbook: always({ kind: 'inactive' }),
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  MemoryLimitReached: tooLarge,
  ActivityLimitReached: overloaded,
  ServiceNotAvailable: overloaded,
  Unauthenticated: always({ kind: 'signed-out' }),
  HostRestartNeeded: always({ kind: 'restart' }),
  ApiNotFound: unsupported,
  ApiNotAvailable: unsupported,
  NotImplemented: unsupported,
  UnsupportedFeature: unsupported,
  UnsupportedOperation: unsupported,
  UnsupportedSheet: unsupported,
  InvalidOperation: unsupported,
  RequestAborted: lost,
  ConnectionFailure: lost,
  GeneralException: (at) => ({ kind: 'unknown', code: 'GeneralException', ...at }),
  'Client Error': (at) => ({ kind: 'unknown', code: 'Client Error', ...at }),
  BadPassword: always({ kind: 'protected' }),
  CannotRegisterEvent: unsupported,
  // Calls that this add-in does not make, or makes wrongly.
  ContentLengthRequired: fault('ContentLengthRequired'),
  DirtySupportingFormula: fault('DirtySupportingFormula'),
  EmptyChartSeries: fault('EmptyChartSeries'),
  InvalidBinding: fault('InvalidBinding'),
  InvalidObjectPath: fault('InvalidObjectPath'),
  InvalidRequest: fault('InvalidRequest'),
  InvalidRequestContext: fault('InvalidRequestContext'),
  InvalidRibbonDefinition: fault('InvalidRibbonDefinition'),
  PropertyNotLoaded: fault('PropertyNotLoaded'),
  RangeImageExceedsLimit: fault('RangeImageExceedsLimit'),
  RunMustReturnPromise: fault('RunMustReturnPromise'),
  UnsupportedFillType: fault('UnsupportedFillType'),
  ValueNotLoaded: fault('ValueNotLoaded'),
  // Seen besides what is documented.
  Timeout: lost,
  InvalidOrTimedOutSession: lost,
  '5012': lost,
} as const satisfies Readonly<Record<string, Refuse>>;

export type ErrorCode = keyof typeof REFUSALS;

/** The error codes of Office.js that have a meaning here; any other becomes `unknown` with its code. */
export const ERROR_CODES = Object.keys(REFUSALS) as readonly ErrorCode[];

/** What an error thrown by Office.js (or by this host) means, as a `HostProblem`. */
export function asHostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error) ?? memberText(error, 'name') ?? 'GeneralException';
  const at = spotOf(error);
  const refuse: Refuse = isErrorCode(code) ? REFUSALS[code] : () => ({ kind: 'unknown', code, ...at });
  const problem = new HostProblem(refuse(at));
  problem.cause = error;
  return problem;
}

/** True where Office.js threw this code. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  return codeOf(error) === code;
}

/** Codes of the common API are numbers. */
function codeOf(error: unknown): string | undefined {
  const code = memberOf(error, 'code');
  return typeof code === 'number' ? String(code) : memberText(error, 'code');
}

/** The step that Excel was at: it gives back what was traced until then. */
function spotOf(error: unknown): Spot {
  const traces = memberOf(error, 'traceMessages');
  const last: unknown = Array.isArray(traces) ? traces.at(-1) : undefined;
  return tracedPlace(typeof last === 'string' ? last : undefined) ?? {};
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(REFUSALS, code);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function memberText(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === 'string' && member !== '' ? member : undefined;
}
