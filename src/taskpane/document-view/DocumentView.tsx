import { mergeClasses } from '@fluentui/react-components';
import { Link } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import type { TextResult } from '../../engine/document/check-text';
import { markedFigures, type MarkedFigure } from '../../engine/document/marked-figures';
import type { Paragraph, TextPlace } from '../../engine/document/plan-text';
import type { CellRef, Workbook } from '../../engine/grid/grid';
import { useIn } from '../preferences/language';
import type { SheetKey } from '../state/state';
import { ChosenFigure } from './ChosenFigure';
import { INDENT_PX, useStyles } from './DocumentView.styles';
import { byParagraph, segmentsOf } from './segments';
import { DOCUMENT_WORDS } from '../../locales/document';

export interface DocumentViewProps {
  readonly workbook: Workbook;
  /** The text as checked; absent while the check goes on. */
  readonly result: TextResult | undefined;
  /** The sentence that is looked up. */
  readonly place?: TextPlace | undefined;
  /** Where there is little room: the paragraphs with figures alone. */
  readonly figuresOnly?: boolean;
  readonly onRead: (place: TextPlace) => void;
  readonly onReveal: (cell: CellRef, parts: readonly CellRef[]) => void;
  /** Absent where a document's tables cannot be shown. */
  readonly onShow?: ((sheet: SheetKey) => void) | undefined;
}

const STATES = ['agree', 'differ', 'alone', 'unread'] as const;
const NONE: readonly MarkedFigure[] = [];

/** A plan's text with its figures marked as found; a click on one tells what it was held against. */
export function DocumentView(props: DocumentViewProps): ReactNode {
  const { workbook, result, place, figuresOnly = false, onRead, onReveal, onShow } = props;
  const styles = useStyles();
  const words = useIn(DOCUMENT_WORDS);
  const id = useId();
  const [chosen, choose] = useState<MarkedFigure>();
  const marked = useMemo(() => (result ? markedFigures(result) : []), [result]);
  const figures = useMemo(() => byParagraph(marked), [marked]);
  const paragraphs = workbook.text?.paragraphs ?? [];
  const looked = place?.file === workbook.file ? place.paragraph : undefined;
  // A figure of an earlier check is none of this one.
  const current = chosen && figures.get(chosen.paragraph)?.includes(chosen) ? chosen : undefined;
  useEffect(() => {
    if (looked !== undefined) document.getElementById(`${id}-${looked}`)?.scrollIntoView({ block: 'center' });
  }, [id, looked, place]);
  const shown = paragraphs.flatMap((paragraph, index) =>
    !figuresOnly || figures.has(index) || index === looked ? [{ paragraph, index }] : [],
  );
  return (
    <section className={styles.view} aria-label={words.label(workbook.file)}>
      {result && (
        <div className={styles.legend}>
          {STATES.map((state) => (
            <span key={state}>
              <span className={styles[state]}>
                {marked.filter((figure) => figure.state === state).length}
              </span>{' '}
              {words.states[state]}
            </span>
          ))}
        </div>
      )}
      <div className={styles.page}>
        <div className={styles.text}>
          {figuresOnly && <p className={styles.note}>{words.figuresOnly}</p>}
          {shown.map(({ paragraph, index }) => (
            <DocumentParagraph
              key={index}
              id={`${id}-${index}`}
              paragraph={paragraph}
              figures={figures.get(index) ?? NONE}
              chosen={current}
              looked={index === looked}
              onChoose={choose}
              onTable={onShow && ((sheet) => onShow({ file: workbook.file, sheet }))}
            />
          ))}
        </div>
      </div>
      {result && current && (
        <ChosenFigure
          result={result}
          figure={current}
          text={(paragraphs[current.paragraph]?.text ?? '').slice(current.start, current.end)}
          onRead={onRead}
          onReveal={onReveal}
          onClose={() => choose(undefined)}
        />
      )}
    </section>
  );
}

interface DocumentParagraphProps {
  readonly id: string;
  readonly paragraph: Paragraph;
  readonly figures: readonly MarkedFigure[];
  readonly chosen: MarkedFigure | undefined;
  readonly looked: boolean;
  readonly onChoose: (figure: MarkedFigure) => void;
  readonly onTable: ((sheet: string) => void) | undefined;
}

function DocumentParagraph(props: DocumentParagraphProps): ReactNode {
  const { id, paragraph, figures, chosen, looked, onChoose, onTable } = props;
  const styles = useStyles();
  const words = useIn(DOCUMENT_WORDS);
  const { text, marker, level, kind, tables = [] } = paragraph;
  return (
    <>
      <p
        id={id}
        className={mergeClasses(
          styles.paragraph,
          kind === 'heading' && styles.heading,
          kind === 'footnote' && styles.footnote,
          looked && styles.looked,
        )}
        style={{ marginLeft: level * INDENT_PX }}
      >
        {marker === undefined ? '' : `${marker} `}
        {segmentsOf(text, figures).map(({ text: words_, figure }, index) =>
          figure ? (
            <button
              key={index}
              type="button"
              className={mergeClasses(styles.figure, styles[figure.state])}
              aria-label={words.figure(words_, words.states[figure.state])}
              aria-pressed={figure === chosen}
              onClick={() => onChoose(figure)}
            >
              {words_}
            </button>
          ) : (
            words_
          ),
        )}
      </p>
      {onTable &&
        tables.map((sheet) => (
          <p key={sheet} className={styles.note}>
            <Link as="button" onClick={() => onTable(sheet)}>
              {words.table(sheet)}
            </Link>
          </p>
        ))}
    </>
  );
}
