import { Button, DateField, TextField } from '@cheminer/ui';
import type { FormEvent } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding, useTreatment, writesForAll } from '../standing.ts';
import { draftName } from '../typed/drafts.ts';
import { useDraft } from '../typed/use-draft.ts';
import { Apart } from './apart.tsx';
import styles from './companion.module.css';

/** What the client decides: what, when, with whom, and the first sign that it moves. */
export function Actions({ isApart = false }: { isApart?: boolean }) {
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
      {mayDecide && treatment && <Deciding {...{ isApart }} consultation={treatment.consultation} />}
    </>
  );
}

type DecidingProps = { isApart: boolean; consultation: 1 | 2 };

function Deciding({ isApart, consultation }: DecidingProps) {
  const { room: words } = useWords();
  const form = <ActionForm consultation={consultation} />;
  if (!isApart) return form;
  return (
    <Apart label={words.newAction} title={words.actions}>
      {form}
    </Apart>
  );
}

function ActionForm({ consultation }: { consultation: 1 | 2 }) {
  const { isBusy } = useStanding();
  const { room: words } = useWords();
  const { fields, add } = useDeciding(consultation);
  const field = (name: keyof typeof fields) => ({
    value: fields[name].text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      fields[name].type(currentTarget.value),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form className={styles.action} onSubmit={submit}>
      <TextField label={words.what} maxLength={2_000} {...field('text')} />
      <DateField label={words.dueOn} optional={words.optional} {...field('dueOn')} />
      <TextField label={words.withWhom} optional={words.optional} maxLength={200} {...field('withWhom')} />
      <TextField label={words.firstSign} optional={words.optional} maxLength={300} {...field('firstSign')} />
      <DateField label={words.remindOn} optional={words.optional} {...field('remindOn')} />
      <Button type="submit" busy={isBusy && ''}>
        {words.addAction}
      </Button>
    </form>
  );
}

/** What is being decided: it leaves its fields once it is sent, or kept to be. */
function useDeciding(consultation: 1 | 2) {
  const { command } = useStanding();
  const name = (field: string) => draftName(consultation, `action/${field}`);
  const fields = {
    text: useDraft(name('text')),
    withWhom: useDraft(name('withWhom')),
    firstSign: useDraft(name('firstSign')),
    dueOn: useDraft(name('dueOn')),
    remindOn: useDraft(name('remindOn')),
  };
  const add = async () => {
    const said = Object.entries(fields).map(([field, { text }]) => [field, text.trim()] as const);
    const given = Object.fromEntries(said.filter(([, value]) => value !== ''));
    if (!given['text']) return;
    const actionId = crypto.randomUUID();
    const isDone = await command({ kind: 'decide-action', actionId, consultation, ...given });
    if (isDone) Object.values(fields).forEach(({ forget, text }) => forget(text));
  };
  return { fields, add };
}
