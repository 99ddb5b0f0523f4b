import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FillIssue } from '../../../engine/filling/fill-issue';
import { fillSentence } from '../../../locales/fill-issues';
import { useLanguage, useWords } from '../../preferences/language';
import { usePaged } from '../check/use-paged';
import { PLAIN_LIST } from '../../parts/plain.styles';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: PLAIN_LIST,
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'break-word',
  },
  answer: { paddingTop: tokens.spacingVerticalXS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
});

export interface IssuesProps {
  readonly issues: readonly FillIssue[];
  /** Digits that were rounded away are wanted after all. */
  readonly onDecimals: (decimals: number) => void;
}

/** What a filling could not do as asked or had to assume; sheets left alone are told in the table itself. */
export function Issues({ issues, onDecimals }: IssuesProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const told = issues.filter(({ kind }) => kind !== 'changed-by-hand');
  const { shown, next, more } = usePaged(told);
  if (told.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{words.fill.issues(told.length)}</h3>
      <ul className={styles.list}>
        {shown.map((issue, index) => (
          <li key={index} className={styles.item}>
            <InfoRegular className={styles.icon} aria-hidden="true" />
            <span>
              {fillSentence(language, issue)}
              {issue.kind === 'rounded' && (
                <div className={styles.answer}>
                  <Button size="small" onClick={() => onDecimals(issue.keep)}>
                    {words.fill.keepDigits(issue.keep)}
                  </Button>
                </div>
              )}
            </span>
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={more}>
          {words.check.more(next)}
        </Button>
      )}
    </section>
  );
}
