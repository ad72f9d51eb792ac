import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { Button } from '../button/button.tsx';
import styles from './dialog.module.css';

export type DialogProps = {
  open: boolean;
  /** Escape, the cross, or a native close: set `open` to false here. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the safest first. */
  actions?: ReactNode;
  /** Names a cross at the corner. Leave it out when the actions hold a way back. */
  closeLabel?: string;
};

/** A native modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, children, actions, closeLabel }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before paint, and before removal: an open dialog taken out of the page would lose the focus for good.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => {
      dialog.close();
      focusAnew();
    };
  }, [open]);
  // On Escape the caller closes it, so that the focus comes back only once the caller knows.
  const cancelled = (event: SyntheticEvent<HTMLDialogElement>) => {
    event.preventDefault();
    onClose();
  };
  // Only a close the caller does not know of: its own change of `open` closes the dialog too.
  const told = ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
    if (open && !currentTarget.open) onClose();
  };
  return (
    <dialog ref={box} aria-labelledby={titleId} className={styles.dialog} onCancel={cancelled} onClose={told}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {closeLabel !== undefined && <Button variant="quiet" icon={X} label={closeLabel} onClick={onClose} />}
      </div>
      {open && children}
      {open && actions && <div className={styles.actions}>{actions}</div>}
    </dialog>
  );
}

/** A field that gets the focus back while the dialog still shuts it out takes no letters in Chromium: it is asked twice. */
function focusAnew(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}
