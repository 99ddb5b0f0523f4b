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

const NONE: ReadonlySet<Finding> = new Set();

/**
 * Findings by what they ask of a reader, in that order. Within a group what is fresh comes first; else the
 * order is the engine's, so that what stays keeps its place.
 */
export function grouped(findings: readonly Finding[], fresh: ReadonlySet<Finding> = NONE): Group[] {
  return ORDER.map((id) => ({
    id,
    findings: freshFirst(
      findings.filter((finding) => groupOf(finding) === id),
      fresh,
    ),
    folded: id === 'explained' || id === 'assumed',
  })).filter((group) => group.findings.length > 0);
}

function freshFirst(findings: readonly Finding[], fresh: ReadonlySet<Finding>): readonly Finding[] {
  if (fresh.size === 0) return findings;
  return [
    ...findings.filter((finding) => fresh.has(finding)),
    ...findings.filter((finding) => !fresh.has(finding)),
  ];
}
