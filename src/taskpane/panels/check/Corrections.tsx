import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, SaveRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { CellRef } from '../../../engine/grid/grid';
import { shownCell } from '../../../locales/shown/figures';
import { isLatest, type Correction } from '../../state/corrections';
import type { PanelProps } from '../panel';
import { ChangeLine } from './ChangeLine';
import { FIX_WORDS } from '../../../locales/corrections';
import type { FixWords } from '../../../locales/types/corrections';
import { saveCorrected } from '../../parts/save-corrected';
import { useIn } from '../../preferences/language';
import { useCorrectionFocus } from './use-correction-focus';
import { PLAIN_LIST } from '../../parts/plain.styles';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'break-word',
    ':focus': { outline: 'none' },
  },
  list: PLAIN_LIST,
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontVariantNumeric: 'tabular-nums',
  },
  what: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start', minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  save: { alignSelf: 'flex-start' },
});

/** Of more changes than these, made at once, the first are shown and the others counted. */
const MOST = 3;

function cellsOf({ changes }: Correction, { moreCells }: FixWords): string {
  const cells = changes.slice(0, MOST).map(({ cell }) => shownCell(cell));
  const more = changes.length - cells.length;
  return [cells.join(', '), ...(more > 0 ? [moreCells(more)] : [])].join(' ');
}

/** `huyen.xlsx` → `huyen-da-sua.xlsx`. */
function beside(name: string, suffix: string): string {
  return name.replace(/(\.[^.]*)?$/, (kind) => `-${suffix}${kind}`);
}

/** What was corrected here, each with its way back; in the browser also the corrected file. */
export function Corrections({ state, session }: PanelProps): ReactNode {
  const styles = useStyles();
  const words = useIn(FIX_WORDS);
  const [said, say] = useState('');
  const { corrections, correcting } = state;
  const box = useCorrectionFocus(corrections);
  const [ever, setEver] = useState(false);
  if (corrections.length > 0 && !ever) setEver(true);

  async function undo(correction: Correction): Promise<void> {
    say('');
    if (await session.corrections.takeBack(correction)) say(words.undone(cellsOf(correction, words)));
  }

  const besideItself = (file: string): string => beside(file, words.suffix);
  const save = (): Promise<void> =>
    saveCorrected(session, besideItself, words).then(say, () => say(words.notSaved));

  if (!ever) return null;
  return (
    <section className={styles.box} ref={box} tabIndex={-1} aria-label={words.traces}>
      {corrections.length > 0 && (
        <ul className={styles.list}>
          {corrections.map((correction, index) => (
            <li key={index} className={styles.line}>
              <Corrected correction={correction} onReveal={(cell) => void session.reveal(cell, [])} />
              {isLatest(correction, corrections) && (
                <Button
                  size="small"
                  data-undo=""
                  icon={<ArrowUndoRegular />}
                  disabledFocusable={correcting}
                  aria-label={words.undoOf(cellsOf(correction, words))}
                  onClick={() => void undo(correction)}
                >
                  {words.undo}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {corrections.length > 0 && !session.inExcel && (
        <>
          <p className={styles.text}>{words.fileUntouched}</p>
          <Button className={styles.save} size="small" icon={<SaveRegular />} onClick={() => void save()}>
            {words.save}
          </Button>
        </>
      )}
      <p className={styles.text} role="status">
        {said}
      </p>
    </section>
  );
}

interface CorrectedProps {
  readonly correction: Correction;
  readonly onReveal: (cell: CellRef) => void;
}

function Corrected({ correction: { changes }, onReveal }: CorrectedProps): ReactNode {
  const styles = useStyles();
  const words = useIn(FIX_WORDS);
  return (
    <div className={styles.what}>
      <CheckmarkRegular className={styles.icon} aria-hidden="true" />
      <div>
        {changes.slice(0, MOST).map((change) => (
          <div key={shownCell(change.cell)}>
            {words.fixed} <ChangeLine change={change} onReveal={onReveal} />
          </div>
        ))}
        {changes.length > MOST && <div>{words.moreCells(changes.length - MOST)}</div>}
      </div>
    </div>
  );
}
