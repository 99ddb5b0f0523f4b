export interface VersionWords {
  readonly effect: (what: string, from: string, to: string, by: string, measure: string) => string;
  readonly added: (names: string) => string;
  readonly removed: (names: string) => string;
  readonly renamed: (from: string, to: string) => string;
}
