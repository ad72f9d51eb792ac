import { api } from '@cheminer/api-client';
import { Button, Card, Note, SelectField } from '@cheminer/ui';
import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useRevalidator } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { type Failure, send } from '../../../app/send.ts';
import { useWords } from '../../../app/words.tsx';
import { fullName, type Grouping } from '../grouping.ts';
import styles from '../groups.module.css';

type LinksProps = { cohortId: string; grouping: Grouping; readOnly: boolean };

/** Who answers to whom, as far as groups are concerned: kept at once, apart from the groups themselves. */
export function Links({ cohortId, grouping, readOnly }: LinksProps) {
  const words = useWords();
  const { links } = words.groups;
  const id = useId();
  const { failure, change } = useLinks(cohortId);
  const nameOf = new Map(grouping.people.map((each) => [each.memberId, fullName(each)]));
  return (
    <Card aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{links.title}</h2>
      <p className={styles.quiet}>{links.note}</p>
      {failure && (
        <Note tone="danger" role="alert">
          {sentenceOfFailure(failure, words)}
        </Note>
      )}
      {grouping.apart.length === 0 && <p>{links.none}</p>}
      <ul role="list" className={styles.links}>
        {grouping.apart.map(({ oneId, otherId }) => {
          const [one, other] = [nameOf.get(oneId) ?? '…', nameOf.get(otherId) ?? '…'];
          return (
            <li key={oneId + otherId}>
              {links.between(one, other)}{' '}
              {!readOnly && (
                <Button
                  icon={X}
                  label={links.removeOf(one, other)}
                  onClick={() => void change('DELETE', oneId, otherId)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!readOnly && <NewLink grouping={grouping} onAdd={(one, other) => void change('PUT', one, other)} />}
    </Card>
  );
}

function NewLink({ grouping, onAdd }: { grouping: Grouping; onAdd: (one: string, other: string) => void }) {
  const { links } = useWords().groups;
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const options = grouping.people
    .filter(({ isFacilitator }) => !isFacilitator)
    .map((each) => ({ value: each.memberId, label: fullName(each) }));
  const add = () => {
    onAdd(one, other);
    setOne('');
    setOther('');
  };
  return (
    <div className={styles.newLink}>
      <SelectField
        label={links.one}
        empty={links.choose}
        value={one}
        options={options}
        onChange={({ currentTarget }) => setOne(currentTarget.value)}
      />
      <SelectField
        label={links.other}
        empty={links.choose}
        value={other}
        options={options.filter(({ value }) => value !== one)}
        onChange={({ currentTarget }) => setOther(currentTarget.value)}
      />
      <Button disabledReason={(one === '' || other === '') && links.choose} onClick={add}>
        {links.add}
      </Button>
    </div>
  );
}

function useLinks(cohortId: string) {
  const { revalidate } = useRevalidator();
  const [failure, fail] = useState<Failure | null>(null);
  const change = async (method: 'PUT' | 'DELETE', oneId: string, otherId: string): Promise<void> => {
    const at = { params: { path: { cohortId, oneId, otherId } } };
    const route = '/api/cohorts/{cohortId}/grouping/apart/{oneId}/{otherId}';
    const { failure: refused } = await send(() =>
      method === 'PUT' ? api.PUT(route, at) : api.DELETE(route, at),
    );
    fail(refused);
    if (!refused) await revalidate();
  };
  return { failure, change };
}
