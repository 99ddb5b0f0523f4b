import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../../engine/grid/grid';
import { STAR_WORDS } from '../../../locales/stars';
import { useLanguage } from '../../preferences/language';
import { usePaged } from '../check/use-paged';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';
import type { RenewalLine } from './stars-messages';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'break-word' },
  item: { paddingBottom: tokens.spacingVerticalXS },
  detail: { color: tokens.colorNeutralForeground2 },
});

export interface RenewalListProps {
  readonly renewals: readonly RenewalLine[];
  readonly onReveal: (cells: readonly CellRef[]) => void;
}

/** Recognitions that have ended or soon will, by their end: each with its window and the round it can go into. */
export function RenewalList({ renewals, onReveal }: RenewalListProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const shared = STAR_WORDS[language];
  const { shown, next, more } = usePaged(renewals);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ product, unit, cell, stars, ends, state, window, round }) => {
          const parts = [
            shared.stars(stars),
            shared.ends(ends),
            shared.renewal[state],
            ...(window && state !== 'overdue' ? [shared.window(window.opens, window.closes)] : []),
            ...(round ? [shared.round(round)] : []),
          ];
          return (
            <li key={`${cell.file}/${cell.sheet}/${cell.row}`} className={styles.item}>
              <Link as="button" aria-label={words.goTo(product)} onClick={() => onReveal([cell])}>
                {product}
              </Link>
              {unit === undefined ? '' : ` (${unit})`}{' '}
              <span className={styles.detail}>{parts.join('; ')}</span>
            </li>
          );
        })}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" onClick={more}>
          {words.more(next)}
        </Button>
      )}
    </>
  );
}
