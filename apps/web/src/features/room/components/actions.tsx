import { Button, DateField, TextField } from '@cheminer/ui';
import { type FormEvent, useState } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding, useTreatment, writesForAll } from '../standing.ts';
import styles from './companion.module.css';

/** What the client decides: what, when, with whom, and the first sign that it moves. */
export function Actions() {
  const { run, room, command } = useStanding();
  const { room: words } = useWords();
  const { day } = useFormat();
  const treatment = useTreatment();
  const actions = run.actions.filter(({ consultation }) => consultation === treatment?.consultation);
  const mayDecide = treatment?.clientId === room.me.memberId || writesForAll({ run, room });
  return (
    <>
      <h2>
        {words.actions} <span>{actions.length}</span>
      </h2>
      <ul tabIndex={0} aria-label={words.actions} className={styles.returns}>
        {actions.map(({ actionId, content, dueOn }) => (
          <li key={actionId}>
            <p>
              <b>{content?.text ?? words.erased}</b>{' '}
              {[dueOn && day(dueOn), content?.withWhom, content?.firstSign].filter(Boolean).join(' · ')}
            </p>
            {mayDecide && (
              <Button
                variant="quiet"
                label={undefined}
                onClick={() => void command({ kind: 'drop-action', actionId })}
              >
                {words.withdraw}
                <span className="sr"> {content?.text}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayDecide && treatment && <ActionForm consultation={treatment.consultation} />}
    </>
  );
}

const nothing = { text: '', withWhom: '', firstSign: '', dueOn: '', remindOn: '' };

function ActionForm({ consultation }: { consultation: 1 | 2 }) {
  const { command, isBusy } = useStanding();
  const { room: words } = useWords();
  const [typed, setTyped] = useState(nothing);
  const type = (part: Partial<typeof nothing>) => setTyped({ ...typed, ...part });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const said = Object.entries(typed).map(([field, value]) => [field, value.trim()] as const);
    const given = Object.fromEntries(said.filter(([, value]) => value !== ''));
    if (!given['text']) return;
    const actionId = crypto.randomUUID();
    if (await command({ kind: 'decide-action', actionId, consultation, ...given })) setTyped(nothing);
  };
  const text = (field: 'text' | 'withWhom' | 'firstSign', maxLength: number) => ({
    ...{ maxLength, value: typed[field] },
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      type({ [field]: currentTarget.value }),
  });
  const date = (field: 'dueOn' | 'remindOn') => ({
    value: typed[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      type({ [field]: currentTarget.value }),
  });
  return (
    <form className={styles.action} onSubmit={(event) => void add(event)}>
      <TextField label={words.what} {...text('text', 2_000)} />
      <DateField label={words.dueOn} optional={words.optional} {...date('dueOn')} />
      <TextField label={words.withWhom} optional={words.optional} {...text('withWhom', 200)} />
      <TextField label={words.firstSign} optional={words.optional} {...text('firstSign', 300)} />
      <DateField label={words.remindOn} optional={words.optional} {...date('remindOn')} />
      <Button type="submit" busy={isBusy && ''}>
        {words.addAction}
      </Button>
    </form>
  );
}
