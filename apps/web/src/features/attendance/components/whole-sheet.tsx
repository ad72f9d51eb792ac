import { Button, Card, Chip } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import type { Sheet } from '../sheet.ts';
import type { Deciding } from '../use-sheet.ts';
import { Changes } from './changes.tsx';
import { PersonRow } from './person-row.tsx';
import { SheetCode } from './sheet-code.tsx';

type WholeSheetProps = { sheet: Sheet; deciding: Deciding };

/** Everybody's line, the code that leads people to theirs, and the countersignature. */
export function WholeSheet({ sheet, deciding }: WholeSheetProps) {
  const { attendance: words } = useWords().workshops;
  const id = useId();
  const signed = sheet.people.filter(({ signature }) => signature?.isCurrent).length;
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <Card flush aria-labelledby={id}>
          <div className={styles.head}>
            <h2 id={id}>{words.people}</h2>
            <p className={styles.quiet}>{words.signedCount(signed, sheet.people.length)}</p>
          </div>
          <ul role="list">
            {sheet.people.map((person) => (
              <PersonRow key={person.memberId} {...{ person, sheet, deciding }} />
            ))}
          </ul>
        </Card>
        <Changes changes={sheet.changes} />
      </div>
      <div className={styles.stack}>
        <SheetCode sheet={sheet} />
        <Countersigning {...{ sheet, deciding }} />
      </div>
    </div>
  );
}

function Countersigning({ sheet, deciding }: WholeSheetProps) {
  const { attendance: words } = useWords().workshops;
  const id = useId();
  const { countersignature: given } = sheet;
  return (
    <Card aria-labelledby={id} className={styles.stack}>
      <h2 id={id}>{words.countersigning}</h2>
      {given && <Given given={given} />}
      {!given?.isCurrent && <Countersign {...{ sheet, deciding }} />}
    </Card>
  );
}

function Given({ given: { byName, at, isCurrent } }: { given: NonNullable<Sheet['countersignature']> }) {
  const { attendance: words } = useWords().workshops;
  const { moment } = useFormat();
  return (
    <Chip tone={isCurrent ? 'ok' : 'warn'}>
      {(isCurrent ? words.countersignedBy : words.countersignedBefore)(byName, moment(at))}
    </Chip>
  );
}

function Countersign({ sheet: { permissions, seal, status }, deciding }: WholeSheetProps) {
  const { workshops, common } = useWords();
  const words = workshops.attendance;
  const missing = status === 'closed' ? words.markFirst : words.endFirst;
  return (
    <>
      <p className={styles.quiet}>{words.countersignWhy}</p>
      <Button
        variant="main"
        busy={deciding.isSending && common.sending}
        disabledReason={!permissions.canCountersign && missing}
        onClick={() => void deciding.countersign(words.countersigned, seal!)}
      >
        {words.countersign}
      </Button>
    </>
  );
}
