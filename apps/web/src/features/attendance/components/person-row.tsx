import { Note } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import { useRecordedWords } from '../recorded-words.ts';
import type { Sheet, SheetPerson } from '../sheet.ts';
import type { Deciding } from '../use-sheet.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { Signed } from './signed.tsx';

type PersonRowProps = { person: SheetPerson; sheet: Sheet; deciding: Deciding };

/** One person: what is recorded of them, whether they signed, what they contest. */
export function PersonRow({ person, sheet, deciding }: PersonRowProps) {
  const { attendance: words } = useWords().workshops;
  const said = useRecordedWords();
  const { name, recorded, besideName, signature, contest } = person;
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        <p>{said(recorded)}</p>
        {besideName && <p className={styles.quiet}>{words.beside(besideName)}</p>}
      </div>
      {signature ? <Signed signature={signature} /> : <p className={styles.quiet}>{words.notSigned}</p>}
      {sheet.permissions.canCorrect && <CorrectDialog {...{ person, sheet, deciding }} />}
      {contest?.isOpen && (
        <Note tone="warn" className={styles.contest}>
          {words.theySaid(contest.text)}
        </Note>
      )}
    </li>
  );
}
