import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useIn, useLanguage, useWords } from '../preferences/language';
import { EXCEL_WORDS } from '../../locales/excel';
import type { Language } from '../../locales/language';
import type { Appearance, Preferences } from '../preferences/preferences';

/** Each language in its own words, so that one who reads only the other finds it. */
const LANGUAGES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };
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
  const { appearance, marks } = preferences;
  const [along, setAlong] = useState(() => excel?.opensAlong() ?? false);
  const [said, say] = useState('');

  function chooseInExcel(chosen: readonly string[]): void {
    if (chosen.includes('marks') !== marks) onChange({ ...preferences, marks: chosen.includes('marks') });
    const opens = chosen.includes('along');
    if (!excel || opens === along) return;
    excel.openAlong(opens).then(
      () => {
        setAlong(opens);
        say('');
      },
      () => say(excelWords.notSavedChoice),
    );
  }

  return (
    <Menu
      positioning={{ position: 'above', align: 'end' }}
      checkedValues={{
        language: [language],
        appearance: [appearance],
        keys: preferences.guideKey ? ['guide'] : [],
        excel: [...(along ? ['along'] : []), ...(marks ? ['marks'] : [])],
      }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'excel') return chooseInExcel(checkedItems);
        if (name === 'keys') return onChange({ ...preferences, guideKey: checkedItems.length > 0 });
        const [value] = checkedItems;
        if (value) onChange({ ...preferences, [name]: value });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />} aria-label={words.settings.open} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.settings.language}</MenuGroupHeader>
            {Object.entries(LANGUAGES).map(([id, label]) => (
              <MenuItemRadio key={id} name="language" value={id} lang={id}>
                {label}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.settings.appearance}</MenuGroupHeader>
            {APPEARANCES.map((id) => (
              <MenuItemRadio key={id} name="appearance" value={id}>
                {words.settings.appearances[id]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItemCheckbox name="keys" value="guide">
            {words.settings.guideKey}
          </MenuItemCheckbox>
          {excel && (
            <>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{excelWords.choices}</MenuGroupHeader>
                <MenuItemCheckbox name="excel" value="along">
                  {excelWords.openAlong}
                </MenuItemCheckbox>
                {excel.canDraw && (
                  <MenuItemCheckbox name="excel" value="marks">
                    {excelWords.drawMarks}
                  </MenuItemCheckbox>
                )}
                <MenuGroupHeader role="status">{said}</MenuGroupHeader>
              </MenuGroup>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
