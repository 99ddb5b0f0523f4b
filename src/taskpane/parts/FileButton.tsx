import { Button, type ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useWords } from '../preferences/language';

/** The forms in which plans come; those that are refused too, with what to do. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.xlsb,.docx,.txt,.doc,.rtf,.pdf';

export interface FileButtonProps {
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  /** Instead of the usual words. */
  readonly label?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's own dialog for choosing files. */
export function FileButton({ appearance, label, onFiles }: FileButtonProps): ReactNode {
  const words = useWords();
  const shown = label ?? words.files.choose;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {shown}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={shown}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
