import type { FigureState } from '../../engine/document/marked-figures';

/** What the view of a plan's text says, in one language. */
export interface DocumentWords {
  readonly tab: string;
  readonly tables: string;
  readonly label: (file: string) => string;
  readonly states: Readonly<Record<FigureState, string>>;
  /** A figure's name for who cannot see its mark. */
  readonly figure: (text: string, state: string) => string;
  readonly counts: (file: string, counts: Readonly<Record<FigureState, number>>) => string;
  readonly show: string;
  readonly hide: string;
  readonly deadlines: (count: number) => string;
  readonly paragraph: (number: number) => string;
  readonly goTo: (number: number) => string;
  readonly notUnderstood: string;
  readonly onlyHere: string;
  readonly agreesWith: string;
  readonly differsFrom: string;
  readonly close: string;
  readonly table: (sheet: string) => string;
  readonly figuresOnly: string;
  readonly targets: (count: number) => string;
  readonly targetsNote: string;
  readonly readAs: (what: string) => string;
  readonly confirm: (count: number) => string;
  readonly confirmed: (count: number) => string;
  readonly saveTargets: string;
  readonly targetsFile: string;
  readonly planNote: string;
  readonly savePlan: string;
  readonly planFile: string;
  /** Of a sheet that was read off a text. */
  readonly saved: (name: string) => string;
}
