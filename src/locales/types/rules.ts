/** What is said of a rule to a person who asks why, in one language. */
export interface RulesWords {
  readonly papers: (rule: string, label: string, severity: string, origin: string) => string;
}
