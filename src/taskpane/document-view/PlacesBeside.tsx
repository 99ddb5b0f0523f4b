import { cellKey } from '../../engine/grid/place-key';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import type { TextPlace } from '../../engine/document/plan-text';
import type { Finding } from '../../engine/findings';
import type { CellRef } from '../../engine/grid/grid';
import { shownFigure } from '../../locales/shown/figures';
import { useIn } from '../preferences/language';
import { CellLink } from '../panels/check/CellLink';
import type { FigureAt } from '../panels/check/figure-index';
import { usePaged } from '../panels/check/use-paged';
import { DOCUMENT_WORDS } from '../../locales/document';

/** Opens a sentence of a plan's text. */
export const ReadPlace = createContext<(place: TextPlace) => void>(() => undefined);

const useStyles = makeStyles({
  places: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'break-word',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { margin: 0 },
});

export interface PlacesBesideProps {
  readonly finding: Finding;
  readonly figureAt: FigureAt;
  readonly onReveal: (cell: CellRef) => void;
}

/** The places of a finding about a plan's text side by side, each with its own words. */
export function PlacesBeside({ finding, figureAt, onReveal }: PlacesBesideProps): ReactNode {
  const styles = useStyles();
  const words = useIn(DOCUMENT_WORDS);
  const read = useContext(ReadPlace);
  const places = usePaged(finding.places ?? []);
  const cells = usePaged(finding.cells);
  return (
    <div className={styles.places}>
      {places.shown.map((place, index) => (
        <div key={index} className={styles.place}>
          <Link as="button" aria-label={words.goTo(place.paragraph + 1)} onClick={() => read(place)}>
            {words.paragraph(place.paragraph + 1)}
          </Link>
          <p className={styles.words}>{place.quote}</p>
        </div>
      ))}
      {cells.shown.map((cell) => {
        const named = figureAt(cell);
        return (
          <div key={cellKey(cell)} className={styles.place}>
            <CellLink cell={cell} onReveal={onReveal} />
            {named && (
              <p className={styles.words}>
                {[named.row, named.column].filter((part) => part !== '').join(', ')}
                {named.figure.value ? `: ${shownFigure(named.figure.value)}` : ''}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
