import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../engine/findings';
import { useWords } from '../../locales';
import { FindingCard, type FindingCardProps } from './FindingCard';
import type { Group } from './grouping';
import { usePaged } from './use-paged';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  panel: { margin: 0 },
  heading: { paddingLeft: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface FindingGroupProps extends Pick<
  FindingCardProps,
  'figureAt' | 'busy' | 'onReveal' | 'onCorrect'
> {
  readonly group: Group;
  readonly chosen: Finding | undefined;
}

/** Findings of one kind under a heading that counts them; what asks for nothing begins folded. */
export function FindingGroup({ group, chosen, ...card }: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { shown, next, more } = usePaged(group.findings);
  return (
    <Accordion collapsible multiple defaultOpenItems={group.folded ? [] : [group.id]}>
      <AccordionItem value={group.id}>
        <AccordionHeader as="h3" button={{ className: styles.heading }}>
          {words.check[group.id](group.findings.length)}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list}>
            {shown.map((finding, index) => (
              <li key={index}>
                <FindingCard finding={finding} chosen={finding === chosen} {...card} />
              </li>
            ))}
            {next > 0 && (
              <li>
                <Button onClick={more}>{words.check.more(next)}</Button>
              </li>
            )}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
