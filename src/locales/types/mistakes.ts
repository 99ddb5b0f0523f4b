/** What is said about a mistake and the sums that fail by it. */
export interface MistakeWords {
  /** `Có lẽ ghi sai: NSNN 2021, Cấp Huyện`. */
  readonly likely: (figure: string) => string;
  readonly consequences: (count: number) => string;
  readonly figures: (found: string, expected: string) => string;
}
