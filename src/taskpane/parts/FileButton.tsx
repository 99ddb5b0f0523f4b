import { Button, type ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useWords } from '../locales';

/** The forms in which workbooks come. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.xlsb';

export interface FileButtonProps {
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's own dialog for choosing files. */
export function FileButton({ appearance, onFiles }: FileButtonProps): ReactNode {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {words.files.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={words.files.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
