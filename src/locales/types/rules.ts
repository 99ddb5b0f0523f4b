import type { StarRule } from '../../engine/layouts/star-rules';
import type { Preset } from '../../engine/targets/presets';

/** What is said to a person who asks what something stands on, in one language. */
export interface RulesWords {
  readonly papers: (rule: string, label: string, severity: string, origin: string) => string;
  /** Of a standard sheet. */
  readonly layout: (id: string, name: string, origin: string) => string;
  readonly starRule: (rule: StarRule) => string;
  /** Of targets that a named plan sets. */
  readonly preset: (preset: Preset) => string;
}
