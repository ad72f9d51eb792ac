import { Button, Card, Note } from '@cheminer/ui';
import { useId, useState } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import { useRecordedWords } from '../recorded-words.ts';
import type { Sheet, SheetPerson } from '../sheet.ts';
import type { Deciding } from '../use-sheet.ts';
import { ContestDialog } from './contest-dialog.tsx';
import { Drawing } from './drawing.tsx';
import { Signed } from './signed.tsx';

type OwnLineProps = { sheet: Sheet; deciding: Deciding };

/** What is recorded of the reader, and what they may do about it: confirm it, or say that it is not exact. */
export function OwnLine({ sheet, deciding }: OwnLineProps) {
  const { attendance: words } = useWords().workshops;
  const id = useId();
  const [person] = sheet.people;
  if (!person) return null;
  return (
    <Card aria-labelledby={id} className={styles.own}>
      <h2 id={id}>{words.whatIsRecorded}</h2>
      <Known person={person} />
      {!person.signature?.isCurrent && <Signing {...{ sheet, person, deciding }} />}
      {sheet.permissions.canContest && <ContestDialog deciding={deciding} />}
    </Card>
  );
}

function Known({ person: { recorded, signature, contest } }: { person: SheetPerson }) {
  const { attendance: words } = useWords().workshops;
  const said = useRecordedWords();
  return (
    <>
      <p className={styles.statement}>{said(recorded)}</p>
      {signature && <Signed signature={signature} />}
      {signature && !signature.isCurrent && <Note tone="warn">{words.changedSince}</Note>}
      {contest?.isOpen && <Note>{words.youSaid(contest.text)}</Note>}
    </>
  );
}

type SigningProps = OwnLineProps & { person: SheetPerson };

/** One tap, or a drawing for who prefers it; why not, when it cannot be. */
function Signing({ sheet, person, deciding }: SigningProps) {
  const { workshops, common } = useWords();
  const words = workshops.attendance;
  const [isDrawing, setDrawing] = useState(false);
  const why = useWhyNot(sheet);
  if (!sheet.permissions.canSign) return <p className={styles.quiet}>{why}</p>;
  const sign = (drawing?: string) => void deciding.sign(words.signedNow, person.seal, drawing);
  const busy = deciding.isSending && common.sending;
  return (
    <div className={styles.signing}>
      <p>{words.ask}</p>
      <div className={styles.ways}>
        <Button {...(!isDrawing && { variant: 'main' })} busy={busy} onClick={() => sign()}>
          {words.confirm}
        </Button>
        {!isDrawing && <Button onClick={() => setDrawing(true)}>{words.draw}</Button>}
      </div>
      {isDrawing && <Drawing busy={busy} onDrawn={sign} />}
      <p className={styles.quiet}>{why}</p>
    </div>
  );
}

/** Until when, or why not now. */
function useWhyNot({ signing, permissions, openedAt }: Sheet): string {
  const { attendance: words } = useWords().workshops;
  const { moment } = useFormat();
  const { opensAt, closesAt } = signing;
  if (permissions.canSign) return closesAt === null ? words.openNow : words.until(moment(closesAt));
  const now = new Date().toISOString();
  if (closesAt !== null && closesAt <= now) return words.closedSince(moment(closesAt));
  return opensAt > now && openedAt === null ? words.opens(moment(opensAt)) : words.nothingToSign;
}
