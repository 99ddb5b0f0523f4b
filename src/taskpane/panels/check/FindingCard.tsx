import { cellKey } from '../../../engine/grid/place-key';
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CellChange, Severity } from '../../../engine/findings/facts';
import type { Finding, RuleId } from '../../../engine/findings';
import { refRuns } from '../../../engine/grid/address';
import type { CellRef } from '../../../engine/grid/grid';
import { shownCell } from '../../../locales/shown/figures';
import type { Mistake } from '../../../reporting/mistakes';
import { useIn, useLanguage, useWords } from '../../preferences/language';
import { MISTAKE_WORDS } from '../../../locales/mistakes';
import { WATCH_WORDS } from '../../../locales/watch';
import type { Words } from '../../../locales/types/pane';
import { Card, type CardProps } from '../../parts/Card';
import { PlacesBeside } from '../../document-view/PlacesBeside';
import { CellLink } from './CellLink';
import { Consequences } from './Consequences';
import { Equation } from './Equation';
import type { FigureAt } from './figure-index';
import { FigureTable, type FigureRow } from './FigureTable';
import { findingText } from './finding-text';
import { Suggested } from './Suggested';
import { usePaged } from './use-paged';
import { useNamed } from './several-files';
import { CARD } from './use-roving-cards';

const useStyles = makeStyles({
  message: {
    margin: 0,
    overflowWrap: 'break-word',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
});

const LOOKS = {
  error: { icon: ErrorCircleFilled, tone: 'bad' },
  warning: { icon: WarningFilled, tone: 'warning' },
  info: { icon: InfoRegular, tone: 'quiet' },
} as const satisfies Readonly<Record<Severity, Pick<CardProps, 'icon' | 'tone'>>>;

export interface FindingCardProps {
  readonly mistake: Mistake;
  readonly figureAt: FigureAt;
  readonly chosen: boolean;
  /** True where it was not there when the person last asked for a check. */
  readonly fresh?: boolean;
  /** True while a correction is being written and checked. */
  readonly busy?: boolean;
  readonly onReveal: (finding: Finding, cell: CellRef) => void;
  /** Absent where nothing can be corrected from here. */
  readonly onCorrect?: (changes: readonly CellChange[]) => void;
}

/** What they weigh is planned and reached, and nothing is added up. */
const OF_TARGETS: ReadonlySet<RuleId> = new Set(['target-missed', 'target-verdict']);

/** Both figures and their difference; figures of two appendices are named by their sheets. */
function figureRows(finding: Finding, words: Words): FigureRow[] {
  const { found, expected, difference, cells } = finding;
  const across = finding.rule === 'cross-appendix';
  const { figures } = words.check;
  const [first, second] = OF_TARGETS.has(finding.rule)
    ? [figures.reached, figures.planned]
    : [figures.found, figures.expected];
  const rows: FigureRow[] = [
    { key: 'found', label: (across && cells[0]?.sheet) || first, value: found },
    { key: 'expected', label: (across && cells[1]?.sheet) || second, value: expected },
    { key: 'difference', label: figures.difference, value: difference },
  ];
  return rows.filter((row) => row.value !== undefined);
}

/** `NSNN 2021, Cấp Huyện`: the figure in a cell by its column and row, as printed. */
function figureName(wrong: CellRef, figure: ReturnType<FigureAt>): string {
  const parts = figure ? [figure.column, figure.row].filter((part) => part !== '') : [];
  return parts.length > 0 ? parts.join(', ') : shownCell(wrong);
}

/**
 * One mistake: where, what, both figures and their difference, the equation on demand, and the sums that fail
 * by it. Where the likely wrong cell is no total, the card stands on it and the sums under it.
 */
export function FindingCard(props: FindingCardProps): ReactNode {
  const { mistake, figureAt, chosen, fresh = false, busy = false, onReveal, onCorrect } = props;
  const { lead: finding, consequences, wrong } = mistake;
  const { suggestion, places = [] } = finding;
  const styles = useStyles();
  const words = useWords();
  const watch = useIn(WATCH_WORDS);
  const mistakeWords = useIn(MISTAKE_WORDS);
  const language = useLanguage();
  const named = useNamed();
  const text = findingText(named(finding), language);
  const title = wrong ? mistakeWords.likely(figureName(named(wrong), figureAt(wrong))) : text.title;
  const under = wrong ? [finding, ...consequences] : consequences;
  const cells = usePaged(refRuns(finding.cells));
  const reveal = (cell: CellRef): void => onReveal(finding, cell);
  const rows = wrong ? [] : figureRows(named(finding), words);

  return (
    <Card
      {...LOOKS[finding.severity]}
      title={title}
      badge={fresh && <Badge appearance="tint">{watch.fresh}</Badge>}
      chosen={chosen}
      marks={{ [CARD]: '' }}
    >
      {places.length > 0 && <PlacesBeside finding={finding} figureAt={figureAt} onReveal={reveal} />}
      {!wrong && places.length === 0 && (
        <div className={styles.cells}>
          {cells.shown.map(({ first, last }) => (
            <CellLink key={cellKey(first)} cell={first} last={last} onReveal={reveal} />
          ))}
          {cells.next > 0 && (
            <Button size="small" onClick={cells.more}>
              {words.check.more(cells.next)}
            </Button>
          )}
        </div>
      )}
      {rows.length > 0 && <FigureTable rows={rows} result={finding.difference !== undefined} label={title} />}
      {!wrong && text.what !== undefined && <p className={styles.message}>{text.what}</p>}
      {suggestion && onCorrect && (
        <Suggested
          finding={finding}
          suggestion={suggestion}
          figureAt={figureAt}
          told={under}
          busy={busy}
          onReveal={reveal}
          onCorrect={onCorrect}
        />
      )}
      {!wrong && <Equation finding={finding} figureAt={figureAt} onReveal={reveal} />}
      {under.length > 0 && <Consequences findings={under} figureAt={figureAt} onReveal={onReveal} />}
    </Card>
  );
}
