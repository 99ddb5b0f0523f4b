/** What is said about changes that were checked without being asked for. */
export interface WatchWords {
  /** On a finding that was not there before. */
  readonly fresh: string;
  /** On a tab, for one who does not see the badge. */
  readonly unseen: (count: number) => string;
  readonly gone: (count: number) => string;
  /** The one sentence that a screen reader hears. */
  readonly news: (came: number, went: number, errors: number) => string;
}
