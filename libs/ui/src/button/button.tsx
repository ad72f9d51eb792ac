import { useId, type ComponentProps, type MouseEvent } from 'react';
import { cx } from '../cx.ts';
import styles from './button.module.css';
import { Face, faceClass, type ButtonFace } from './face.tsx';

export type ButtonProps = ButtonFace &
  Omit<ComponentProps<'button'>, 'children' | 'disabled' | 'aria-label' | 'aria-disabled'> & {
    /** The word shown under the label while something is being sent. The label stays, a second press does nothing. */
    busy?: string | false;
    /** A button is never disabled without a reason. It keeps its place in the tab order, so that the reason is heard. */
    disabledReason?: string | false;
  };

export function Button(props: ButtonProps) {
  const { variant, wide, icon, iconEnd, label, children, busy, disabledReason, onClick, className, ...rest } =
    props;
  const reasonId = useId();
  const stopped = Boolean(busy || disabledReason);
  const button = (
    <>
      <button
        type="button"
        {...rest}
        className={cx(faceClass({ variant, wide, label }), className)}
        aria-label={label}
        aria-disabled={stopped || undefined}
        aria-describedby={disabledReason ? reasonId : rest['aria-describedby']}
        onClick={stopped ? swallow : onClick}
      >
        <Face {...{ icon, iconEnd, children, busy }} />
      </button>
      {busy !== undefined && (
        <span role="status" className="sr">
          {busy}
        </span>
      )}
    </>
  );
  if (!disabledReason) return button;
  return (
    <span className={cx(styles.explained, wide && styles.column)}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {disabledReason}
      </span>
    </span>
  );
}

/** Keeps a form from being sent twice, or before its time. */
function swallow(event: MouseEvent) {
  event.preventDefault();
}
