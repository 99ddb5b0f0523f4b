import { SettingsRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { Menu, type MenuGroup, type MenuItem } from '../parts/Menu';
import { useIn, useLanguage, useWords } from '../preferences/language';
import { EXCEL_WORDS } from '../../locales/excel';
import type { Language } from '../../locales/language';
import type { Appearance, Preferences } from '../preferences/preferences';

/** Each language in its own words, so that one who reads only the other finds it. */
const LANGUAGES: readonly { readonly id: Language; readonly label: string }[] = [
  { id: 'vi', label: 'Tiếng Việt' },
  { id: 'en', label: 'English' },
];
const APPEARANCES: readonly Appearance[] = ['auto', 'light', 'dark'];

export interface SettingsProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  /** What can be chosen where the pane is in Excel. */
  readonly excel?: ExcelChoices | undefined;
}

export interface ExcelChoices {
  readonly canDraw: boolean;
  readonly opensAlong: () => boolean;
  readonly openAlong: (opens: boolean) => Promise<void>;
}

/** Language and appearance, and in Excel how the pane lives with the workbook. */
export function Settings({ preferences, onChange, excel }: SettingsProps): ReactNode {
  const words = useWords();
  const excelWords = useIn(EXCEL_WORDS);
  const language = useLanguage();
  const { appearance, marks, guideKey } = preferences;
  const [along, setAlong] = useState(() => excel?.opensAlong() ?? false);
  const [said, say] = useState('');

  function openAlong(opens: boolean): void {
    excel?.openAlong(opens).then(
      () => {
        setAlong(opens);
        say('');
      },
      () => say(excelWords.notSavedChoice),
    );
  }
  const check = (key: string, label: string, is: boolean, choose: (is: boolean) => void): MenuItem => ({
    key,
    label,
    does: () => choose(!is),
    chosen: { is, among: 'checkbox' },
  });

  const groups: MenuGroup[] = [
    {
      key: 'language',
      heading: words.settings.language,
      items: LANGUAGES.map(({ id, label }) => ({
        key: id,
        label,
        lang: id,
        does: () => onChange({ ...preferences, language: id }),
        chosen: { is: id === language, among: 'radio' },
      })),
    },
    {
      key: 'appearance',
      heading: words.settings.appearance,
      items: APPEARANCES.map((id) => ({
        key: id,
        label: words.settings.appearances[id],
        does: () => onChange({ ...preferences, appearance: id }),
        chosen: { is: id === appearance, among: 'radio' },
      })),
    },
    {
      key: 'keys',
      items: [
        check('guide', words.settings.guideKey, guideKey, (is) => onChange({ ...preferences, guideKey: is })),
      ],
    },
  ];
  if (excel)
    groups.push({
      key: 'excel',
      heading: excelWords.choices,
      items: [
        check('along', excelWords.openAlong, along, openAlong),
        ...(excel.canDraw
          ? [check('marks', excelWords.drawMarks, marks, (is) => onChange({ ...preferences, marks: is }))]
          : []),
      ],
    });
  return (
    <Menu label={words.settings.open} icon={<SettingsRegular />} opens="above" groups={groups} said={said} />
  );
}
