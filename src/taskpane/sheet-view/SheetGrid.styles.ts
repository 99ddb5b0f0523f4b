import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CellClass } from './paint-row';

export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 48;

const head = {
  position: 'absolute',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  boxSizing: 'border-box',
  whiteSpace: 'pre',
  overflow: 'hidden',
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground3,
  borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

export const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  paper: { position: 'relative' },
  columns: {
    position: 'sticky',
    top: 0,
    height: `${HEAD_HEIGHT}px`,
    zIndex: 9,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  columnHeads: { position: 'absolute', top: 0, left: `${HEAD_WIDTH}px`, height: '100%' },
  rows: {
    position: 'sticky',
    left: 0,
    width: `${HEAD_WIDTH}px`,
    zIndex: 6,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: { position: 'sticky', left: 0, width: 0, height: 0 },
  cornerBox: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: `${HEAD_WIDTH}px`,
    height: `${HEAD_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
  },
  /* What stays in sight takes no room of its own in the paper. */
  stuck: { position: 'sticky', width: 0, height: 0 },
  stuckTop: { top: `${HEAD_HEIGHT}px` },
  stuckNames: { left: `${HEAD_WIDTH}px`, zIndex: 4 },
  stuckBand: { zIndex: 5, '> *': { left: `${HEAD_WIDTH}px` } },
  stuckHeads: { left: 0, zIndex: 7 },
  stuckCorner: { left: `${HEAD_WIDTH}px`, zIndex: 8 },
  pinned: {
    position: 'absolute',
    top: 0,
    left: 0,
    overflow: 'hidden',
    boxSizing: 'content-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  pinnedHeads: {
    position: 'absolute',
    top: 0,
    left: 0,
    height: '100%',
    overflow: 'hidden',
    minHeight: `${HEAD_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  shifted: { position: 'absolute', top: 0, left: 0, height: '100%' },
  columnHead: { ...head, top: 0, height: `${HEAD_HEIGHT}px` },
  rowHead: { ...head, left: 0, width: `${HEAD_WIDTH}px` },
  headHere: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  headMarked: {
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  /* Hidden in the file, shown here on demand. */
  headHidden: { fontStyle: 'italic', textDecorationLine: 'line-through' },
  foldBelow: { borderBottom: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  foldRight: { borderRight: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  layer: { position: 'absolute', top: `${HEAD_HEIGHT}px`, left: `${HEAD_WIDTH}px` },
  line: { position: 'absolute', backgroundColor: tokens.colorNeutralStroke3 },
  row: { position: 'absolute', left: 0, width: 0, height: 0 },
});

/** One class for what all cells share: a page of the view is a thousand of them. */
const useCell = makeResetStyles({
  position: 'absolute',
  boxSizing: 'border-box',
  padding: '1px 3px',
  overflow: 'hidden',
  whiteSpace: 'pre',
  fontFamily: '"Times New Roman", "Liberation Serif", Tinos, serif',
  fontSize: '15px',
  lineHeight: 1.2,
  color: tokens.colorNeutralForeground1,
  cursor: 'cell',
});

const useCellStyles = makeStyles({
  tall: { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end' },
  covers: { backgroundColor: tokens.colorNeutralBackground1 },
  bordered: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, padding: '0 2px' },
  active: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
    zIndex: 2,
    '@media (forced-colors: active)': { outline: '2px dotted Highlight', outlineOffset: '-2px' },
  },
  /* Frames stay within a cell's padding: no digit is covered. */
  markCell: {
    outline: `2px solid ${tokens.colorPaletteRedBorderActive}`,
    outlineOffset: '-2px',
    boxShadow: `0 0 0 2px ${tokens.colorPaletteRedBorderActive}`,
    zIndex: 3,
    '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-2px' },
  },
  markPart: {
    outline: `2px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    zIndex: 1,
    '@media (forced-colors: active)': { outline: '2px dashed Highlight', outlineOffset: '-2px' },
  },
});

/** The class of a cell by what it is. */
export function useCellClass(): (cell: CellClass) => string {
  const base = useCell();
  const styles = useCellStyles();
  return useMemo(() => {
    const known = new Map<string, string>();
    return ({ covers, isBordered, isTall, mark, isActive }) => {
      const key = `${covers}${isBordered}${isTall}${mark}${isActive}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const made = mergeClasses(
        base,
        isTall && styles.tall,
        covers && styles.covers,
        isBordered && styles.bordered,
        isActive && styles.active,
        mark === 'part' && styles.markPart,
        mark === 'cell' && styles.markCell,
      );
      known.set(key, made);
      return made;
    };
  }, [base, styles]);
}
