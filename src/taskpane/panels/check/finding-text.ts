import type { Finding } from '../../../engine/findings';
import type { Language } from '../../locales/words';

export interface FindingText {
  readonly title: string;
  readonly message: string;
}

export function findingText(finding: Finding, _language: Language): FindingText {
  const { subject } = finding;
  return {
    title: [subject?.measure, subject?.year, subject?.unit].filter(Boolean).join(' · '),
    message: finding.rule,
  };
}
