import type { CheckResult } from '../engine/check';
import { judge } from '../engine/checking/judge';
import { identitiesOf } from '../engine/checking/identities';
import { refName, refNames } from '../engine/grid/address';

/** Every sum that was checked, as `--identities` adds it to the JSON (cli.md). */
export function identitiesJson({ tables, inputFigures = [], files }: CheckResult): object[] {
  const withFile = files.length > 1;
  return [...tables, ...inputFigures].flatMap((table) =>
    identitiesOf(table).map((identity) => ({
      total: refName(identity.total.ref, withFile),
      parts: refNames(
        identity.parts.map(({ ref }) => ref),
        withFile,
      ),
      kind: identity.kind,
      verdict: judge(identity)?.verdict ?? 'pass',
      evidence: identity.evidence,
    })),
  );
}
