import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { APPENDICES } from '../../../engine/layouts/appendices';
import { INPUT_LAYOUTS } from '../../../engine/layouts/inputs';
import { LOCALES } from '../../../locales';
import { problemSentence } from '../../../locales/finding-sentence';
import { useIn, useLanguage, useWords } from '../../preferences/language';
import { SHEETS_WORDS } from '../../../locales/sheets';
import { Sheets, type SheetsProps } from './Sheets';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

/** No table was read: what was found, what a person may say that it is, and what was looked for. */
export function NothingRecognised(props: Omit<SheetsProps, 'open'>): ReactNode {
  const { files, sheets } = props.result;
  const styles = useStyles();
  const words = useWords();
  const own = useIn(SHEETS_WORDS);
  const language = useLanguage();
  return (
    <section>
      <h2 className={styles.title}>{words.check.nothingRecognised}</h2>
      {sheets.length === 0 && <p className={styles.text}>{own.noFiguresAnywhere}</p>}
      <p className={styles.text}>{problemSentence(LOCALES[language], { kind: 'no-known-table', files })}</p>
      <Sheets {...props} open />
      <details>
        <summary className={styles.summary}>{own.lookedFor}</summary>
        <ul className={styles.list}>
          {APPENDICES.map((layout) => (
            <li key={layout.id}>
              {layout.label[language]} ({layout.titles[0]})
            </li>
          ))}
          {INPUT_LAYOUTS.map((layout) => (
            <li key={layout.id}>{layout.label[language]}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
