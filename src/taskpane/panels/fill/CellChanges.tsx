import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { displayText } from '../../../engine/grid/display';
import { isCellError, type CellValue } from '../../../engine/grid/grid';
import type { CellChangePreview } from '../../../engine/filling/preview';
import { useWords } from '../../preferences/language';
import { usePaged } from '../check/use-paged';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  place: { width: '56px', textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
  head: { textAlign: 'left', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  value: { verticalAlign: 'top', overflowWrap: 'break-word', paddingBottom: tokens.spacingVerticalXXS },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
  },
  blank: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

/** Longer formulas are cut: the sheet itself shows them whole. */
const LONGEST = 90;

function shortened(formula: string): string {
  return formula.length > LONGEST ? `=${formula.slice(0, LONGEST)}…` : `=${formula}`;
}

/** Cells of one sheet with what they hold and what they would hold. */
export function CellChanges({ changes }: { readonly changes: readonly CellChangePreview[] }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const labels = words.fill.change;
  const { shown, next, more } = usePaged(changes);
  const textOf = (value: CellValue): ReactNode => {
    if (isCellError(value)) return value.error;
    if (value === null || value === '') return <span className={styles.blank}>{labels.blank}</span>;
    return displayText({ value });
  };
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.place} scope="col">
              {labels.cell}
            </th>
            <th className={styles.head} scope="col">
              {labels.from}
            </th>
            <th className={styles.head} scope="col">
              {labels.to}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ cell, from, to, formula }) => (
            <tr key={cell}>
              <th className={styles.place} scope="row">
                {cell}
              </th>
              <td className={styles.value}>{textOf(from)}</td>
              <td className={styles.value}>
                {textOf(to)}
                {formula !== undefined && <span className={styles.formula}>{shortened(formula)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next > 0 && (
        <Button size="small" onClick={more}>
          {words.check.more(next)}
        </Button>
      )}
    </>
  );
}
