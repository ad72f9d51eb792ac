import { Button, Card, Dialog } from '@cheminer/ui';
import { useId, useState } from 'react';
import { useLocation } from 'react-router';
import { encode } from 'uqr';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import type { Sheet } from '../sheet.ts';

/** The address of this page as a code to be shown in the room: each finds their own line there, once signed in. */
export function SheetCode({ sheet: { signing } }: { sheet: Sheet }) {
  const { attendance: words } = useWords().workshops;
  const { moment } = useFormat();
  const id = useId();
  const [isLarge, setLarge] = useState(false);
  const address = window.location.origin + useLocation().pathname;
  return (
    <Card aria-labelledby={id} className={styles.stack}>
      <h2 id={id}>{words.code}</h2>
      <Code address={address} />
      <p className={styles.quiet}>{words.codeHow}</p>
      <p className={styles.quiet}>
        {signing.closesAt === null ? words.openNow : words.until(moment(signing.closesAt))}
      </p>
      <Button wide onClick={() => setLarge(true)}>
        {words.larger}
      </Button>
      <Dialog open={isLarge} onClose={() => setLarge(false)} title={words.code} closeLabel={words.close}>
        <Code address={address} />
        <p className={styles.address}>{address}</p>
      </Dialog>
    </Card>
  );
}

function Code({ address }: { address: string }) {
  const { attendance: words } = useWords().workshops;
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={words.codeLabel(address)}
      className={styles.code}
    >
      <path d={squares.join('')} />
    </svg>
  );
}
