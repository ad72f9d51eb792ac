import { Button, Dialog } from '@cheminer/ui';
import { PenLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../../app/words.tsx';

type ApartProps = Readonly<{ label: string; title: string; children: ReactNode }>;

/** What is typed now and then, on a screen that does not scroll: it takes its place once it is asked for. */
export function Apart({ label, title, children }: ApartProps) {
  const { room: words } = useWords();
  const [isOpen, open] = useState(false);
  const close = () => open(false);
  return (
    <>
      <Button icon={PenLine} onClick={() => open(true)}>
        {label}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={title}
        actions={<Button onClick={close}>{words.troubles.close}</Button>}
      >
        {children}
      </Dialog>
    </>
  );
}
