/** What a blank sheet offers to choose from, and the day whose law it follows. */
export interface TemplateOptions {
  /** Years to choose from; also the columns of an appendix. */
  readonly years: readonly number[];
  /** Units to choose from; without them a second sheet takes their list. */
  readonly units?: readonly string[];
  /** The plan's province, where it is known. */
  readonly province?: string;
  /** The day from which the sheets are for, `YYYY-MM-DD`; without one, the law as it stands. */
  readonly date?: string;
}
