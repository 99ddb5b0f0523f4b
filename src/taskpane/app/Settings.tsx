import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../locales';
import type { Language } from '../locales/words';
import type { Appearance, Preferences } from '../preferences/preferences';

/** Each language in its own words, so that one who reads only the other finds it. */
const LANGUAGES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };
const APPEARANCES: readonly Appearance[] = ['auto', 'light', 'dark'];

export interface SettingsProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

/** Language and appearance. */
export function Settings({ preferences, onChange }: SettingsProps): ReactNode {
  const words = useWords();
  const { language, appearance } = preferences;
  return (
    <Menu
      positioning={{ position: 'above', align: 'end' }}
      checkedValues={{ language: [language], appearance: [appearance] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
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
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
