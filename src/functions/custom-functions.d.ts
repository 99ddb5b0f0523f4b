/** What of Microsoft's custom functions runtime is used; it comes from the host or the functions' page. */
declare namespace CustomFunctions {
  type ErrorCode = '#VALUE!' | '#N/A';

  /** Thrown out of a function: the error that its cell shows, and what is said when it is looked at. */
  class Error {
    readonly code: ErrorCode;
    constructor(code: ErrorCode, message?: string);
  }

  function associate(id: string, work: (...given: never[]) => unknown): void;
}
