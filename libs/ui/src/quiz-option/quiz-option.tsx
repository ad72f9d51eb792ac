import { Check, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import { Option } from '../option/option.tsx';
import styles from './quiz-option.module.css';

export type QuizOptionProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  children: ReactNode;
  /** Several answers to tick instead of one. */
  many?: boolean;
  /** Once the answer is validated: the option no longer changes, and its verdict is written. */
  verdict?: Readonly<{ kind: 'right' | 'to-review'; text: string }>;
  /** Once validated, for an option without verdict. */
  closed?: boolean;
};

/** One answer of a question; put them in a `fieldset` whose `legend` is the question. */
export function QuizOption({ children, many, verdict, closed, ...input }: QuizOptionProps) {
  return (
    <Option
      {...input}
      type={many ? 'checkbox' : 'radio'}
      tone={verdict?.kind}
      disabled={closed || verdict !== undefined}
      end={
        verdict && (
          <span className={cx(styles.verdict, styles[verdict.kind])}>
            <Icon of={verdict.kind === 'right' ? Check : X} />
            {verdict.text}
          </span>
        )
      }
    >
      {children}
    </Option>
  );
}
