import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Finding } from '../../../engine/findings';
import { useWords } from '../../preferences/language';
import { keysOf, placeKey } from '../../state/news';
import { CardList } from '../../parts/Card';
import { FindingCard, type FindingCardProps } from './FindingCard';
import { isFresh, type Group } from './grouping';
import { usePaged } from './use-paged';
import { STEADY } from './use-steady-list';

const useStyles = makeStyles({
  panel: { margin: 0 },
  heading: { paddingLeft: 0, minHeight: '32px', fontWeight: tokens.fontWeightSemibold },
});

export interface FindingGroupProps extends Pick<
  FindingCardProps,
  'figureAt' | 'busy' | 'onReveal' | 'onCorrect'
> {
  readonly group: Group;
  /** The `placeKey` of the finding that was looked up last. */
  readonly chosen?: string | undefined;
  /** Those that were not there when the person last asked. */
  readonly fresh?: ReadonlySet<Finding>;
}

/** Findings of one kind under a heading that counts them; what asks for nothing begins folded. */
export function FindingGroup({ group, chosen, fresh, ...card }: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const keys = useMemo(() => keysOf(group.mistakes.map(({ lead }) => lead)), [group]);
  const { shown, next, more } = usePaged(group.mistakes);
  return (
    <Accordion collapsible multiple defaultOpenItems={group.folded ? [] : [group.id]}>
      <AccordionItem value={group.id}>
        <AccordionHeader as="h3" button={{ className: styles.heading }}>
          {words.check[group.id](group.mistakes.length)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <CardList>
            {shown.map((mistake) => {
              const { lead, consequences } = mistake;
              const key = keys.get(lead);
              return (
                <li key={key} {...{ [STEADY]: key }}>
                  <FindingCard
                    mistake={mistake}
                    chosen={[lead, ...consequences].some((finding) => placeKey(finding) === chosen)}
                    fresh={fresh !== undefined && isFresh(mistake, fresh)}
                    {...card}
                  />
                </li>
              );
            })}
            {next > 0 && (
              <li>
                <Button onClick={more}>{words.check.more(next)}</Button>
              </li>
            )}
          </CardList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
