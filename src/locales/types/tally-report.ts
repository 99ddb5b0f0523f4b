/** What `phuluc tally` says besides the words about stars, in one language. */
export interface TallyWords {
  readonly title: (date: string) => string;
  readonly unknown: (count: number) => string;
  readonly baseline: (total: number, unlisted: number) => string;
  readonly units: string;
  readonly groups: string;
  readonly producerTypes: string;
  readonly years: string;
  readonly movements: {
    readonly new: string;
    readonly upgraded: string;
    readonly renewed: string;
    readonly lowered: string;
    readonly expired: string;
    readonly withdrawn: string;
  };
  readonly renewals: (days: number, count: number) => string;
  readonly awaiting: (count: number) => string;
  readonly more: (count: number) => string;
}
