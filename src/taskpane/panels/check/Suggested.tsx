import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CellChange, Suggestion } from '../../../engine/findings/facts';
import type { Finding } from '../../../engine/findings';
import { refRuns } from '../../../engine/grid/address';
import type { CellRef } from '../../../engine/grid/grid';
import { LOCALES } from '../../../locales';
import { shownCell, shownFigure } from '../../../locales/shown/figures';
import { useIn, useLanguage } from '../../preferences/language';
import { CellLink } from './CellLink';
import { ChangeLine } from './ChangeLine';
import type { FigureAt } from './figure-index';
import { FIX_WORDS } from '../../../locales/corrections';
import type { FixWords } from '../../../locales/types/corrections';
import { useNamed } from './several-files';
import { PLAIN_LIST } from '../../parts/plain.styles';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'break-word',
  },
  bulb: { flexShrink: 0, fontSize: '20px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    alignItems: 'flex-start',
  },
  text: { margin: 0 },
  list: { ...PLAIN_LIST, alignSelf: 'stretch' },
  way: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  change: { fontVariantNumeric: 'tabular-nums' },
});

export interface SuggestedProps {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  /** Findings that are told beside it. */
  readonly told?: readonly Finding[];
  readonly figureAt: FigureAt;
  /** True while another correction is being written and checked. */
  readonly busy: boolean;
  readonly onReveal: (cell: CellRef) => void;
  readonly onCorrect: (changes: readonly CellChange[]) => void;
}

/** The changes as the name of a button says them: `PL 03!F10 thành 3.200`. */
function namedChanges(changes: readonly CellChange[], words: FixWords): string {
  return changes.map(({ cell, to }) => words.becomes(shownCell(cell), shownFigure(to))).join(words.and);
}

/** The likely correction with its reason; nothing is changed before "Sửa" is pressed. */
export function Suggested(props: SuggestedProps): ReactNode {
  const { finding, suggestion, told = [], figureAt, busy, onReveal, onCorrect } = props;
  const styles = useStyles();
  const words = useIn(FIX_WORDS);
  const { diagnosis } = LOCALES[useLanguage()];
  const named = useNamed();
  const { cause, changes, unique, alternatives = [], mends = [], proved } = suggestion;
  const known = [finding, ...told].flatMap(({ cells }) => cells);
  const others = mends.filter((cell) => !known.some((own) => sameCell(own, cell)));
  const single = unique || alternatives.length === 0;
  const ways = (single ? [changes] : [changes, ...alternatives]).filter(({ length }) => length > 0);
  const overFormula = ways.some((way) =>
    way.some(({ cell, formula }) => formula === undefined && figureAt(cell)?.figure.formula !== undefined),
  );

  return (
    <div className={styles.box}>
      <LightbulbRegular className={styles.bulb} aria-hidden="true" />
      <div className={styles.body}>
        <p className={styles.text}>
          {cause
            ? `${diagnosis.cause(named(cause))}.`
            : single
              ? `${diagnosis.likely(named(changes))}.`
              : words.ways(ways.length)}
        </p>
        <ul className={styles.list}>
          {ways.map((way, index) => (
            <li key={index} className={styles.way}>
              <div className={styles.change}>
                {way.map((change) => (
                  <div key={shownCell(change.cell)}>
                    <ChangeLine change={change} onReveal={onReveal} withSlip={!single} />
                  </div>
                ))}
              </div>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={words.fixTo(namedChanges(named(way), words))}
                onClick={() => onCorrect(way)}
              >
                {words.fix}
              </Button>
            </li>
          ))}
        </ul>
        {overFormula && <p className={styles.text}>{words.formula}</p>}
        {others.length > 0 && (
          <p className={styles.text}>
            {words.mends(others.length)}
            {refRuns(others).map(({ first, last }) => (
              <span key={shownCell(first)}>
                {' '}
                <CellLink cell={first} last={last} onReveal={onReveal} />
              </span>
            ))}
          </p>
        )}
        {proved === false && <p className={styles.text}>{words.notProved}</p>}
      </div>
    </div>
  );
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}
