import { useId, type ReactNode } from 'react';
import { Choice } from '../../parts/Choice';
import { useStyles } from './ReadingForm.styles';

export interface ReadingChoiceProps<T extends string> {
  readonly label: string;
  /** Undefined: as it was read. */
  readonly value: T | undefined;
  readonly asRead: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChoose: (id: T | undefined) => void;
  /** What belongs to the choice. */
  readonly children?: ReactNode;
}

/** A person's word in place of what was read. */
export function ReadingChoice<T extends string>(props: ReadingChoiceProps<T>): ReactNode {
  const { label, value, asRead, options, onChoose, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <label className={styles.name} htmlFor={id}>
        {label}
      </label>
      <Choice
        id={id}
        size="small"
        className={styles.select}
        {...{ value, options, onChoose }}
        unchosen={asRead}
      />
      {children}
    </div>
  );
}
