import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, SaveRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CellRef } from '../../../engine/grid/grid';
import { shownCell } from '../../../locales/shown/figures';
import { isLatest, type Correction } from '../../state/corrections';
import type { PanelProps } from '../panel';
import { ChangeLine } from './ChangeLine';
import { FIX_WORDS } from '../../../locales/corrections';
import type { FixWords } from '../../../locales/types/corrections';
import { useIn } from '../../preferences/language';
import { saveFile } from './save-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'break-word',
    ':focus': { outline: 'none' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
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

/** Whether it is within the part of its place that is scrolled into view. */
function isInSight(element: Element): boolean {
  const around = element.closest('main')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return !around || (top >= around.top && bottom <= around.bottom);
}

/** What was corrected here, each with its way back; in the browser also the corrected file. */
export function Corrections({ state, session }: PanelProps): ReactNode {
  const styles = useStyles();
  const words = useIn(FIX_WORDS);
  const box = useRef<HTMLElement>(null);
  const [said, say] = useState('');
  const { corrections, correcting } = state;
  const count = useRef(corrections.length);
  const [ever, setEver] = useState(false);
  if (corrections.length > 0 && !ever) setEver(true);

  // The button that was pressed is gone with its card or line: the focus goes on from what came of it. Where that
  // is out of sight, a person is mending one after another: the list then puts it on the next card.
  useEffect(() => {
    const [before, now] = [count.current, corrections.length];
    count.current = now;
    const undo = box.current?.querySelector<HTMLElement>('li:last-child button[data-undo]');
    // Who corrects a name is at the questions about units, and stays there.
    const isName = corrections.at(-1)?.changes.some((change) => 'name' in change);
    if (now > before && undo && !isName && isInSight(undo)) undo.focus();
    if (now < before) box.current?.focus();
  }, [corrections]);

  async function undo(correction: Correction): Promise<void> {
    say('');
    if (await session.corrections.takeBack(correction)) say(words.undone(cellsOf(correction, words)));
  }

  async function save(): Promise<void> {
    try {
      const { files, unkept } = await session.correctedFiles();
      for (const { name, bytes } of files) saveFile(beside(name, words.suffix), bytes, XLSX);
      const lines = [
        ...(files.length > 0
          ? [words.saved(files.map(({ name }) => beside(name, words.suffix)).join(', '))]
          : []),
        ...(unkept.length > 0 ? [words.notKept(unkept.join(', '))] : []),
      ];
      say(lines.join(' '));
    } catch {
      say(words.notSaved);
    }
  }

  if (!ever) return null;
  const reveal = (cell: CellRef): void => void session.reveal(cell, []);

  return (
    <section className={styles.box} ref={box} tabIndex={-1} aria-label={words.traces}>
      {corrections.length > 0 && (
        <ul className={styles.list}>
          {corrections.map((correction, index) => (
            <li key={index} className={styles.line}>
              <div className={styles.what}>
                <CheckmarkRegular className={styles.icon} aria-hidden="true" />
                <div>
                  {correction.changes.slice(0, MOST).map((change) => (
                    <div key={shownCell(change.cell)}>
                      {words.fixed} <ChangeLine change={change} onReveal={reveal} />
                    </div>
                  ))}
                  {correction.changes.length > MOST && (
                    <div>{words.moreCells(correction.changes.length - MOST)}</div>
                  )}
                </div>
              </div>
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
