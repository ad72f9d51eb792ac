import { ButtonLink } from '@cheminer/ui';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { addressOf, type Asked } from '../filters.ts';
import type { Ledger, Line } from '../ledger.ts';
import { MessageState } from './message-state.tsx';
import styles from './ledger-table.module.css';

/** Laid out as cards where it is narrow: the roles are written out, for a table laid out otherwise is none to some readers. */
export function LedgerTable({ ledger, asked }: { ledger: Ledger; asked: Asked }) {
  const { table } = useWords().messages;
  return (
    <>
      <table role="table" className={styles.table}>
        <caption className="sr">{table.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[table.message, table.person, table.state, table.date].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ledger.rows.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      <Pages next={ledger.next} asked={asked} />
    </>
  );
}

function Row({ line }: { line: Line }) {
  const { kinds, table } = useWords().messages;
  const { moment } = useFormat();
  const person = `${line.givenName} ${line.familyName}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={line.id} aria-label={table.open(kinds[line.kind], person)} className={styles.kind}>
          {kinds[line.kind]}
        </Link>
        {line.meetingTitle && <span className={styles.quiet}>{line.meetingTitle}</span>}
      </th>
      <td role="cell">{person}</td>
      <td role="cell">
        <MessageState line={line} />
      </td>
      <td role="cell" className={styles.quiet}>
        {moment(line.settledAt ?? line.createdAt)}
      </td>
    </tr>
  );
}

/** A page at a time, by the address. */
function Pages({ next, asked }: { next: string | null; asked: Asked }) {
  const { table } = useWords().messages;
  if (next === null && asked.apres === '') return null;
  return (
    <p className={styles.pages}>
      {asked.apres !== '' && (
        <ButtonLink to={addressOf({ ...asked, apres: '' }) || '?'} variant="quiet">
          {table.first}
        </ButtonLink>
      )}
      {next !== null && <ButtonLink to={addressOf({ ...asked, apres: next })}>{table.more}</ButtonLink>}
    </p>
  );
}
