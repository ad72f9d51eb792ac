import { Button, Note, SelectField } from '@cheminer/ui';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { fullName, type Turn } from '../turns.ts';
import styles from '../turns.module.css';
import type { Deciding, TurnPlace } from '../use-turns.ts';

type OffersProps = { place: TurnPlace; offers: NonNullable<Turn['offers']>; deciding: Deciding };

/** The client is not there: the other client goes first, somebody else brings a subject, or only returns are made. */
export function Offers({ place, offers, deciding }: OffersProps) {
  const { turns: words } = useWords();
  const { swap, volunteers, returnsOnly } = offers;
  const put = (memberId: string | null, returns = false) =>
    void deciding.place(words.saved, place, memberId, returns);
  return (
    <Note tone="warn" className={styles.offers}>
      <p>
        <strong>{words.offers.title}</strong>
      </p>
      <div className={styles.ways}>
        {swap && <Button onClick={() => put(swap.memberId!)}>{words.offers.swap(fullName(swap))}</Button>}
        <Volunteers volunteers={volunteers} onCall={(memberId) => put(memberId)} />
        {returnsOnly && <Button onClick={() => put(null, true)}>{words.offers.returns}</Button>}
      </div>
    </Note>
  );
}

type VolunteersProps = {
  volunteers: OffersProps['offers']['volunteers'];
  onCall: (memberId: string) => void;
};

function Volunteers({ volunteers, onCall }: VolunteersProps) {
  const { offers } = useWords().turns;
  const [who, choose] = useState('');
  if (volunteers.length === 0) return <p>{offers.noVolunteer}</p>;
  return (
    <div className={styles.call}>
      <SelectField
        label={offers.volunteer}
        empty={offers.choose}
        value={who}
        options={volunteers.map((each) => ({
          value: each.memberId!,
          label: offers.volunteerOf(fullName(each), each.subject),
        }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Button disabledReason={who === '' && offers.choose} onClick={() => onCall(who)}>
        {offers.call}
      </Button>
    </div>
  );
}
