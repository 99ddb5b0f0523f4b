import type { MoneyUnit } from '../../../engine/text/measure-unit';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Difference, Reconciliation } from '../../../engine/funding/reconcile';
import { worthTelling } from '../../../engine/funding/worth-telling';
import type { CellRef, Workbook } from '../../../engine/grid/grid';
import { LAYOUT_NAMES } from '../../../locales/layout-names';
import { sideInFull } from '../../../locales/funding-side';
import { versionLines } from '../../../locales/versions';
import { useLanguage } from '../../preferences/language';
import { usePaged } from '../check/use-paged';
import { DifferenceCard } from './DifferenceCard';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';
import { NOTE } from '../../parts/plain.styles';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: NOTE,
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
});

interface ComparedProps {
  readonly reconciliation: Reconciliation;
  readonly measure: MoneyUnit;
  /** Those of both sides, as far as they are at hand. */
  readonly workbooks: readonly Workbook[];
  readonly canReveal: (cell: CellRef) => boolean;
  readonly onReveal: (cell: CellRef, all: readonly CellRef[]) => void;
}

/** Two sides: how many figures agree, who is missing, the differences as a list. */
export function Compared({ reconciliation, ...shared }: ComparedProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNDING_PANEL_WORDS[language];
  const { left, right, equal, compared, byUnit } = reconciliation;
  const { real, rounding, onlyLeft, onlyRight } = worthTelling(reconciliation);
  const sides = [sideInFull(left, language), sideInFull(right, language)] as const;
  const names = [`(1) ${shortName(left)}`, `(2) ${shortName(right)}`] as const;
  function shortName({ kind, files }: Reconciliation['left']): string {
    if (kind === 'typed') return words.against.typedSide;
    const [file, another] = files;
    return file === undefined || another !== undefined ? LAYOUT_NAMES[language][kind] : file;
  }
  const absent = onlyLeft.length + onlyRight.length;
  const totalsOnly = !byUnit && left.units.length > 0 && right.units.length > 0;
  return (
    <section className={styles.list}>
      <h3 className={styles.heading}>
        {real.length > 0 || absent > 0
          ? words.differences(real.length)
          : compared > 0
            ? words.noDifferences
            : words.nothingCompared}
      </h3>
      <p className={styles.note}>{words.compared(...sides, equal)}</p>
      {versionLines(reconciliation, shared.measure, language).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {totalsOnly && <p className={styles.note}>{words.onlyTotals}</p>}
      {onlyLeft.length > 0 && <p className={styles.note}>{words.absent(onlyLeft, '(2)')}</p>}
      {onlyRight.length > 0 && <p className={styles.note}>{words.absent(onlyRight, '(1)')}</p>}
      <Cards differences={real} sides={names} {...shared} />
      {rounding.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.rounding(rounding.length)}</summary>
          <Cards differences={rounding} sides={names} {...shared} />
        </details>
      )}
    </section>
  );
}

interface CardsProps extends Omit<ComparedProps, 'reconciliation'> {
  readonly differences: readonly Difference[];
  readonly sides: readonly [string, string];
}

function Cards({ differences, ...shared }: CardsProps): ReactNode {
  const styles = useStyles();
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const { shown, next, more } = usePaged(differences);
  return (
    <div className={styles.list}>
      {shown.map((difference, index) => (
        <DifferenceCard key={index} difference={difference} {...shared} />
      ))}
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          {words.more(next)}
        </Button>
      )}
    </div>
  );
}
