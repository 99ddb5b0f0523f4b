import type { Finding } from '../../../engine/findings';

/** What a reviewer does first comes first. */
export type GroupId = 'errors' | 'warnings' | 'explained' | 'assumed';

export interface Group {
  readonly id: GroupId;
  readonly findings: readonly Finding[];
  /** True for what needs nothing done: it is shown folded. */
  readonly folded: boolean;
}

function groupOf(finding: Finding): GroupId {
  if (finding.severity === 'error') return 'errors';
  if (finding.severity === 'warning') return 'warnings';
  return finding.verdict === 'rounding' ? 'explained' : 'assumed';
}

const ORDER: readonly GroupId[] = ['errors', 'warnings', 'explained', 'assumed'];

/** Findings by what they ask of a reader, in that order; the order within a group is the engine's. */
export function grouped(findings: readonly Finding[]): Group[] {
  return ORDER.map((id) => ({
    id,
    findings: findings.filter((finding) => groupOf(finding) === id),
    folded: id === 'explained' || id === 'assumed',
  })).filter((group) => group.findings.length > 0);
}
