import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { FillResult } from '../../../engine/filling/fill-plan';
import type { SheetPreview } from '../../../engine/filling/preview';
import { isBlank, type Sheet } from '../../../engine/grid/grid';
import { useLanguage, useWords } from '../../preferences/language';
import { CellChanges } from './CellChanges';
import { previewName } from '../../../locales/fill-issues';
import { capital } from './names';
import { SheetSketch } from './SheetSketch';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    padding: tokens.spacingHorizontalXS,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  detail: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`, maxWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

export interface PreviewTableProps {
  readonly result: FillResult;
  /** Sheets that a person allowed to be overwritten. */
  readonly overwrite: readonly string[];
  readonly onOverwrite: (sheet: string, allowed: boolean) => void;
}

/** Unfolded only when asked for, as a sheet may have thousands of cells. */
function Fold({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{label}</summary>
      {open && children}
    </details>
  );
}

/** Cells that hold something, of a sheet that is compared with nothing. */
function filledCells({ rows }: Sheet): number {
  return rows.reduce((sum, row) => sum + (row ?? []).filter((cell) => cell && !isBlank(cell)).length, 0);
}

interface RowProps extends Pick<PreviewTableProps, 'overwrite' | 'onOverwrite'> {
  readonly preview: SheetPreview;
  /** The new sheet, where one would be written. */
  readonly sheet: Sheet | undefined;
}

function SheetRows({ preview, sheet, overwrite, onOverwrite }: RowProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill;
  const language = useLanguage();
  const { layout, sheet: name, status, changes } = preview;
  const allowed = overwrite.includes(name);
  const cells = status === 'new' && sheet ? filledCells(sheet) : changes.length;
  return (
    <>
      <tr>
        <th className={styles.cell} scope="row">
          {name}
        </th>
        <td className={styles.cell}>{capital(previewName(language, { layout }), language)}</td>
        <td className={styles.cell}>
          {words.statuses[status]}
          {cells > 0 && <div className={styles.count}>{words.cells(cells)}</div>}
        </td>
      </tr>
      {(status !== 'unchanged' || allowed) && (
        <tr>
          <td className={styles.detail} colSpan={3}>
            {status === 'kept' && <p className={styles.note}>{words.overwriteNote}</p>}
            {(status === 'kept' || allowed) && (
              <Checkbox
                checked={allowed}
                label={words.overwrite(name)}
                onChange={(_event, { checked }) => onOverwrite(name, checked === true)}
              />
            )}
            {status === 'new' && sheet && layout !== 'counting' && layout !== 'charts' ? (
              <Fold label={words.seeSheet(name)}>
                <SheetSketch sheet={sheet} />
              </Fold>
            ) : (
              changes.length > 0 && (
                <Fold label={words.seeChanges(name)}>
                  <CellChanges changes={changes} />
                </Fold>
              )
            )}
          </td>
        </tr>
      )}
    </>
  );
}

/** Which sheets a filling would make or change, and which it leaves alone. */
export function PreviewTable({ result, overwrite, onOverwrite }: PreviewTableProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill;
  const made = result.preview.filter(({ layout }) => layout !== 'copy');
  const copies = result.preview.filter(({ layout, status }) => layout === 'copy' && status !== 'unchanged');
  const sheetOf = (name: string): Sheet | undefined =>
    result.plan.sheets.find((sheet) => sheet.name === name);
  const rows = (previews: readonly SheetPreview[]): ReactNode =>
    previews.map((preview) => (
      <SheetRows
        key={preview.sheet}
        preview={preview}
        sheet={sheetOf(preview.sheet)}
        overwrite={overwrite}
        onOverwrite={onOverwrite}
      />
    ));
  const table = (content: ReactNode, label: string): ReactNode => (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {[words.columns.sheet, words.columns.what, words.columns.change].map((heading) => (
            <th key={heading} className={styles.head} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{content}</tbody>
    </table>
  );
  return (
    <>
      {table(rows(made), words.previewTitle)}
      {copies.length > 0 && (
        <Fold label={words.copies(copies.length)}>{table(rows(copies), words.copies(copies.length))}</Fold>
      )}
    </>
  );
}
