import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { toNumber } from '../../../engine/decimal';
import { shownFigure } from '../../../locales/shown/figures';
import { shownPlanned } from '../../../locales/shown/planned';
import { shownUndecided } from '../../../locales/shown/undecided';
import { STAR_WORDS } from '../../../locales/stars';
import { lackingNoun } from '../../../engine/targets/lacking-noun';
import { useLanguage } from '../../preferences/language';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';
import type { TargetLine } from './stars-messages';
import { STACKED } from '../../parts/plain.styles';

const useStyles = makeStyles({
  list: { ...STACKED, gap: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: 'break-word' },
  track: {
    position: 'relative',
    display: 'block',
    width: '100%',
    height: '18px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default' },
  },
  fill: { position: 'absolute', top: 0, bottom: 0, left: 0 },
  reached: { backgroundColor: tokens.colorBrandForeground1 },
  /* Striped: short of its mark, in any colour. */
  missed: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorBrandForeground1} 0 3px, transparent 3px 7px)`,
  },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '3px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
});

export interface TargetListProps {
  readonly results: readonly TargetLine[];
  /** Leads to what a target rests on. */
  readonly onReveal: (index: number) => void;
}

/** Each target as a bar towards its mark, its figures beside it; a click leads to what it rests on. */
export function TargetList({ results, onReveal }: TargetListProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {results.map((result, index) => (
        <li key={index}>
          <TargetItem result={result} onReveal={() => onReveal(index)} />
        </li>
      ))}
    </ul>
  );
}

const ICONS = {
  reached: CheckmarkCircleRegular,
  missed: ErrorCircleRegular,
  undecided: QuestionCircleRegular,
} as const;

function TargetItem({
  result,
  onReveal,
}: {
  readonly result: TargetLine;
  readonly onReveal: () => void;
}): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const shared = STAR_WORDS[language];
  const { target, actual, counted, verdict, lacking, open, sheet } = result;
  const goal = target.planned[0] ? toNumber(target.planned[0]) : 0;
  const value = actual ? toNumber(actual) : 0;
  const scale = target.measure === '%' ? 100 : Math.max(goal * 1.25, value, 1);
  const Icon = ICONS[verdict];
  const details = [
    ...(verdict === 'missed' && lacking
      ? [shared.lacking(shownFigure(lacking), lackingNoun(result, language))]
      : []),
    ...(verdict === 'missed' && open ? [shared.running] : []),
    ...shownUndecided(result, shared, language),
  ];
  return (
    <>
      <p className={styles.text}>{target.text}</p>
      {actual && (
        <button
          type="button"
          className={styles.track}
          aria-label={words.showCells(target.text)}
          disabled={sheet === undefined}
          onClick={onReveal}
        >
          <span
            className={mergeClasses(styles.fill, verdict === 'reached' ? styles.reached : styles.missed)}
            style={{ width: `${Math.min(100, (value / scale) * 100)}%` }}
          />
          <span className={styles.mark} style={{ left: `${Math.min(99, (goal / scale) * 100)}%` }} />
        </button>
      )}
      <div className={styles.line}>
        <Icon
          aria-hidden="true"
          className={mergeClasses(verdict === 'reached' && styles.good, verdict === 'missed' && styles.bad)}
        />
        <span className={styles.figure}>{shared.verdicts[verdict]}:</span>
        {actual && <span>{`${shownFigure(actual)} ${target.measure}${counted.share ? '' : ','}`}</span>}
        {counted.share && actual && <span className={styles.detail}>({counted.share.join('/')}),</span>}
        <span className={styles.detail}>{words.planned(shownPlanned(target))}</span>
        {details.length > 0 && <span className={styles.detail}>{details.join('; ')}</span>}
        {!actual && sheet !== undefined && (
          <Link as="button" aria-label={`${sheet}: ${words.showCells(target.text)}`} onClick={onReveal}>
            {sheet}
          </Link>
        )}
      </div>
    </>
  );
}
