import type { Words } from './pane';

export interface TourStep {
  readonly title: string;
  readonly text: string;
}

/** The question mark of the pane and the tour on the sample, in one language. */
export interface TourWords {
  readonly help: string;
  readonly guide: string;
  readonly tour: string;
  readonly admin: string;
  readonly label: string;
  readonly step: (step: number, all: number) => string;
  readonly next: string;
  readonly back: string;
  readonly leave: string;
  readonly done: string;
  /** In the order of the tour; each stands at the place of the pane that it is about. */
  readonly steps: readonly (TourStep & { readonly place: keyof Words['tabs'] })[];
}
