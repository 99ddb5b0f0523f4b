import { RECORD_SHEET } from '../../engine/plan/filled-sheets';
import { Button, mergeClasses, Select } from '@fluentui/react-components';
import { DismissRegular, EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../engine/check';
import { cellName } from '../../engine/grid/address';
import { displayText } from '../../engine/grid/display';
import { cellAt, type CellRef, type Sheet, type Workbook } from '../../engine/grid/grid';
import { useWords } from '../preferences/language';
import { Tabs } from '../parts/Tabs';
import type { Focus, SheetKey } from '../state/state';
import { frozenOn } from './frozen';
import { geometryOf } from './geometry';
import { counterpart, marksOn, onSheet } from './marks';
import type { CursorPlace } from './move';
import { SheetGrid } from './SheetGrid';
import { useStyles } from './WorkbookView.styles';

export interface WorkbookViewProps {
  readonly workbooks: readonly Workbook[];
  readonly shown: SheetKey;
  readonly focus: Focus | undefined;
  /** The last check: where the sheets' tables stand. */
  readonly result: CheckResult | undefined;
  readonly onShow: (sheet: SheetKey) => void;
  readonly onClearMarks: () => void;
}

const START: CursorPlace = { row: 0, col: 0 };

function placeOn(focus: Focus | undefined, shown: SheetKey): CursorPlace {
  return focus && onSheet(focus.cell, shown) ? { row: focus.cell.row, col: focus.cell.col } : START;
}

/** The cursor follows a finding until it is moved by hand. */
function useCursor(shown: SheetKey, focus: Focus | undefined): [CursorPlace, (place: CursorPlace) => void] {
  const [kept, keep] = useState({ shown, focus, place: placeOn(focus, shown) });
  const current = kept.shown === shown && kept.focus === focus;
  if (current) return [kept.place, (place) => keep({ shown, focus, place })];
  const place = kept.focus === focus ? START : placeOn(focus, shown);
  keep({ shown, focus, place });
  return [place, (next) => keep({ shown, focus, place: next })];
}

interface OpenSheetProps extends Pick<WorkbookViewProps, 'shown' | 'focus' | 'result' | 'onClearMarks'> {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** True for the pane that shows the other cell of a difference. */
  readonly second?: boolean;
}

/** One sheet with its cursor: the cell's address and content above, the grid, the legend of marks. */
function OpenSheet(props: OpenSheetProps): ReactNode {
  const { workbook, sheet, shown, focus, result, second = false, onClearMarks } = props;
  const styles = useStyles();
  const words = useWords();
  const [active, setActive] = useCursor(shown, focus);
  const [asked, askFor] = useState<Sheet>();
  // What a finding is about is seen even where the file hides it.
  const isHidden = sheet.hiddenRows?.has(active.row) === true || sheet.hiddenCols?.has(active.col) === true;
  const withHidden = asked === sheet || isHidden;
  const geometry = useMemo(() => geometryOf(sheet, withHidden), [sheet, withHidden]);
  const marks = useMemo(() => marksOn(focus, shown), [focus, shown]);
  const frozen = useMemo(() => frozenOn(result, shown), [result, shown]);
  const cell = cellAt(sheet, active.row, active.col);
  const hidden = [sheet.hiddenRows?.size ?? 0, sheet.hiddenCols?.size ?? 0] as const;
  return (
    <>
      <div className={mergeClasses(styles.bar, second && styles.hiddenShort)}>
        <span className={styles.address}>{cellName(active.row, active.col)}</span>
        <span className={styles.content}>
          {cell?.formula ? `=${cell.formula}` : displayText(cell, workbook.date1904)}
        </span>
        {hidden[0] + hidden[1] > 0 && (
          <Button
            className={styles.clear}
            size="small"
            appearance="subtle"
            disabledFocusable={isHidden && asked !== sheet}
            icon={withHidden ? <EyeRegular /> : <EyeOffRegular />}
            title={withHidden ? words.view.hideHidden : words.view.showHidden}
            onClick={() => askFor(asked === sheet ? undefined : sheet)}
          >
            {words.view.hiddenParts(...hidden)}
          </Button>
        )}
        {focus && !second && (
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
        frozen={frozen}
        active={active}
        onActive={setActive}
      />
      {marks.size > 0 && !second && (
        <div className={styles.legendBar}>
          <span className={styles.legend}>{words.view.legend}</span>
        </div>
      )}
    </>
  );
}

interface SecondProps extends Pick<WorkbookViewProps, 'workbooks' | 'result' | 'onClearMarks'> {
  readonly focus: Focus;
  readonly other: CellRef;
  readonly onClose: () => void;
}

/** The other cell of a difference, in sight together with the first. */
function Second({ workbooks, result, focus, other, onClearMarks, onClose }: SecondProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { file, sheet: name } = other;
  const shown = useMemo(() => ({ file, sheet: name }), [file, name]);
  // Here the other one is what is looked at.
  const turned = useMemo(() => ({ cell: other, parts: [focus.cell, ...focus.parts] }), [focus, other]);
  const workbook = workbooks.find((each) => each.file === file);
  const sheet = workbook?.sheets.find((each) => each.name === name);
  if (!workbook || !sheet) return null;
  const told = workbooks.length > 1 ? `${file}: ${name}` : name;
  return (
    <section className={styles.second} aria-label={words.view.otherPane(told)}>
      <div className={styles.secondHead}>
        <span className={styles.content}>{words.view.otherPane(told)}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.view.closeOther}
          onClick={onClose}
        />
      </div>
      <OpenSheet second {...{ workbook, sheet, shown, result, onClearMarks }} focus={turned} />
    </section>
  );
}

/** The workbooks of a plan as their files show them: a view, not an editor. */
export function WorkbookView(props: WorkbookViewProps): ReactNode {
  const { workbooks, shown, focus, result, onShow, onClearMarks } = props;
  const styles = useStyles();
  const words = useWords();
  const [closed, close] = useState<Focus>();
  const workbook = workbooks.find((each) => each.file === shown.file);
  const sheet = workbook?.sheets.find((each) => each.name === shown.sheet);
  if (!workbook || !sheet) return null;
  const other = focus && focus !== closed && onSheet(focus.cell, shown) ? counterpart(focus) : undefined;

  return (
    <section className={styles.view} aria-label={workbook.file}>
      <div className={styles.first}>
        <OpenSheet {...{ workbook, sheet, shown, focus, result, onClearMarks }} />
      </div>
      {focus && other && (
        <Second {...{ workbooks, result, focus, other, onClearMarks }} onClose={() => close(focus)} />
      )}
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
