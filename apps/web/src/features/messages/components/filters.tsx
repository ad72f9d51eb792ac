import { messageKinds, messageStates } from '@cheminer/vocabulary';
import { Button, ButtonLink, SelectField } from '@cheminer/ui';
import { Form } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { addressOf, type Asked, isFiltered } from '../filters.ts';
import type { Ledger } from '../ledger.ts';
import styles from './messages.module.css';

/** Which messages are shown: the choice goes into the address. */
export function Filters({ ledger, asked }: { ledger: Ledger; asked: Asked }) {
  const { filters, counts } = useWords().messages;
  const { sent, queued, refused, bounced } = ledger.counts;
  return (
    <Form
      method="get"
      role="search"
      aria-label={filters.label}
      className={styles.filters}
      key={addressOf({ ...asked, apres: '' })}
    >
      <Fields ledger={ledger} asked={asked} />
      <Button type="submit">{filters.apply}</Button>
      {isFiltered(asked) && (
        <ButtonLink to="?" variant="quiet">
          {filters.clear}
        </ButtonLink>
      )}
      <p role="status" className={styles.counts}>
        {counts(sent, queued, refused + bounced)}
      </p>
    </Form>
  );
}

function Fields({ ledger, asked }: { ledger: Ledger; asked: Asked }) {
  const { filters, states, kinds } = useWords().messages;
  const options = <Name extends string>(names: readonly Name[], said: Record<Name, string>) =>
    names.map((value) => ({ value, label: said[value] }));
  return (
    <>
      <SelectField
        name="etat"
        label={filters.state}
        empty={filters.allStates}
        options={options(messageStates, states)}
        defaultValue={asked.etat}
      />
      <SelectField
        name="genre"
        label={filters.kind}
        empty={filters.allKinds}
        options={options(messageKinds, kinds)}
        defaultValue={asked.genre}
      />
      <SelectField
        name="personne"
        label={filters.person}
        empty={filters.allPeople}
        options={ledger.people.map(({ accountId, givenName, familyName }) => ({
          ...{ value: accountId, label: `${givenName} ${familyName}` },
        }))}
        defaultValue={asked.personne}
      />
    </>
  );
}
