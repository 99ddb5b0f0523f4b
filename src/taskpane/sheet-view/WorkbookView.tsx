import { RECORD_SHEET } from '../../engine/plan/filled-sheets';
import { Button, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { cellName } from '../../engine/grid/address';
import { displayText } from '../../engine/grid/display';
import { cellAt, type Sheet, type Workbook } from '../../engine/grid/grid';
import { useWords } from '../preferences/language';
import { Tabs } from '../parts/Tabs';
import type { Focus, SheetKey } from '../state/state';
import { geometryOf } from './geometry';
import { marksOn, onSheet } from './marks';
import type { Place } from './move';
import { SheetGrid } from './SheetGrid';
import { useStyles } from './WorkbookView.styles';

export interface WorkbookViewProps {
  readonly workbooks: readonly Workbook[];
  readonly shown: SheetKey;
  readonly focus: Focus | undefined;
  readonly onShow: (sheet: SheetKey) => void;
  readonly onClearMarks: () => void;
}

const START: Place = { row: 0, col: 0 };

/** The cursor follows a finding until it is moved by hand. */
function useCursor(shown: SheetKey, focus: Focus | undefined): [Place, (place: Place) => void] {
  const [kept, keep] = useState({ shown, focus, place: START });
  const current = kept.shown === shown && kept.focus === focus;
  if (current) return [kept.place, (place) => keep({ shown, focus, place })];
  const fresh = kept.focus !== focus && focus && onSheet(focus.cell, shown);
  const place = fresh ? { row: focus.cell.row, col: focus.cell.col } : START;
  keep({ shown, focus, place });
  return [place, (next) => keep({ shown, focus, place: next })];
}

interface OpenSheetProps extends WorkbookViewProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** One sheet with its cursor: the cell's address and content above, the grid, the legend of marks. */
function OpenSheet({ workbook, sheet, shown, focus, onClearMarks }: OpenSheetProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [active, setActive] = useCursor(shown, focus);
  const geometry = useMemo(() => geometryOf(sheet), [sheet]);
  const marks = useMemo(() => marksOn(focus, shown), [focus, shown]);
  const cell = cellAt(sheet, active.row, active.col);
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.address}>{cellName(active.row, active.col)}</span>
        <span className={styles.content}>
          {cell?.formula ? `=${cell.formula}` : displayText(cell, workbook.date1904)}
        </span>
        {focus && (
          <Button className={styles.clear} size="small" appearance="subtle" onClick={onClearMarks}>
            {words.view.clear}
          </Button>
        )}
      </div>
      <SheetGrid
        key={`${shown.file}/${shown.sheet}`}
        sheet={sheet}
        geometry={geometry}
        date1904={workbook.date1904 ?? false}
        marks={marks}
        active={active}
        onActive={setActive}
      />
      {marks.size > 0 && (
        <div className={styles.bar}>
          <span className={styles.legend}>{words.view.legend}</span>
        </div>
      )}
    </>
  );
}

/** The workbooks of a plan as their files show them: a view, not an editor. */
export function WorkbookView(props: WorkbookViewProps): ReactNode {
  const { workbooks, shown, onShow } = props;
  const styles = useStyles();
  const words = useWords();
  const workbook = workbooks.find((each) => each.file === shown.file);
  const sheet = workbook?.sheets.find((each) => each.name === shown.sheet);
  if (!workbook || !sheet) return null;

  return (
    <section className={styles.view} aria-label={workbook.file}>
      <OpenSheet {...props} workbook={workbook} sheet={sheet} />
      <div className={styles.foot}>
        {workbooks.length > 1 && (
          <Select
            size="small"
            aria-label={words.view.file}
            value={workbook.file}
            onChange={(_event, { value }) => {
              const next = workbooks.find((each) => each.file === value)?.sheets[0];
              if (next) onShow({ file: value, sheet: next.name });
            }}
          >
            {workbooks.map(({ file }) => (
              <option key={file} value={file}>
                {file}
              </option>
            ))}
          </Select>
        )}
        <Tabs
          label={words.view.sheets}
          overflow="scrolls"
          items={workbook.sheets
            .filter(({ name }) => name !== RECORD_SHEET)
            .map(({ name, hidden }) => ({ id: name, label: hidden ? <i>{name}</i> : name }))}
          chosen={sheet.name}
          onChoose={(name) => onShow({ file: workbook.file, sheet: name })}
        />
      </div>
    </section>
  );
}
