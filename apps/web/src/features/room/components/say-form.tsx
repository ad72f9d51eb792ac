import { Button, cx, SelectField, TextArea } from '@cheminer/ui';
import {
  consultationAt,
  contractTags,
  type ContractTag,
  type ContributionType,
} from '@cheminer/workshop-run';
import { Send, SquareParking } from 'lucide-react';
import { type FormEvent, use, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { contractOf, givenName } from '../room.ts';
import { SubjectContext, useStanding, useTreatment, writesForAll } from '../standing.ts';
import { draftName } from '../typed/drafts.ts';
import { useDraft } from '../typed/use-draft.ts';
import styles from './companion.module.css';

/** Something to say, of the kind that has its place now; for oneself, or for somebody without a screen. */
export function SayForm({ type, compact }: { type: ContributionType; compact?: boolean }) {
  const { isBusy } = useStanding();
  const { room: words } = useWords();
  const { text, typed, tag, setTag, onBehalfOf, setOnBehalf, say, isSent } = useSaying(type);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void say();
  };
  return (
    <form className={cx(styles.say, compact && styles.compact)} onSubmit={submit}>
      <TextArea
        label={words.asked[type]}
        rows={compact ? 1 : 2}
        maxLength={2_000}
        value={text}
        onChange={({ currentTarget }) => typed(currentTarget.value)}
      />
      {type === 'offer' && <TagField value={tag} onChange={setTag} />}
      <OnBehalf value={onBehalfOf} onChange={setOnBehalf} />
      <div className={styles.sayButtons}>
        <Button type="submit" variant={compact ? 'plain' : 'main'} icon={Send} busy={isBusy && ''}>
          {words.say}
        </Button>
        {type === 'question' && (
          <Button icon={SquareParking} onClick={() => void say('advice')}>
            {words.toParking}
          </Button>
        )}
      </div>
      <p role="status" className={styles.sentWord}>
        {isSent && words.sent}
      </p>
    </form>
  );
}

/** What is being said: it leaves the field once it is sent, or kept to be. */
function useSaying(type: ContributionType) {
  const { command, run, now } = useStanding();
  const subject = use(SubjectContext);
  const consultation = subject ?? consultationAt(run, now);
  const draft = useDraft(draftName(consultation, `say/${type}`));
  const [tag, setTag] = useState('');
  const [onBehalfOf, setOnBehalf] = useState('');
  const [isSent, setSent] = useState(false);
  const say = async (as = type) => {
    const { text } = draft;
    if (text.trim() === '') return;
    const offered = as === 'offer' && tag ? { tag: tag as ContractTag } : {};
    const by = onBehalfOf ? { onBehalfOf } : {};
    // Off line it may go when the group is at another subject.
    const about = consultation ? { consultation } : {};
    const said = { kind: 'contribute', type: as, text: text.trim() } as const;
    const isDone = await command({ ...said, ...offered, ...by, ...about });
    setSent(isDone);
    // What was typed meanwhile is another word.
    if (isDone) draft.forget(text);
  };
  const typed = (next: string) => {
    draft.type(next);
    setSent(false);
  };
  return { text: draft.text, typed, tag, setTag, onBehalfOf, setOnBehalf, say, isSent };
}

type ChosenProps = { value: string; onChange: (value: string) => void };

/** What the client asked for comes first. */
function TagField({ value, onChange }: ChosenProps) {
  const { room: words } = useWords();
  const wanted = contractOf(useTreatment())?.tags ?? [];
  const others = contractTags.filter((tag) => !wanted.includes(tag));
  return (
    <SelectField
      label={words.kind}
      optional={words.optional}
      empty="…"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      options={[
        ...wanted.map((tag) => ({ value: tag, label: words.tags[tag] })),
        ...others.map((tag) => ({ value: tag, label: `${words.tags[tag]} (${words.outside})` })),
      ]}
    />
  );
}

/** Whoever conducts has no voice of their own in the subject; others speak for those who share their device or only call. */
function OnBehalf({ value, onChange }: ChosenProps) {
  const { run, room, nameOf } = useStanding();
  const { room: words } = useWords();
  const { memberId } = room.me;
  const isMember = run.people.some((each) => each.memberId === memberId);
  const conducts = writesForAll({ run, room });
  const others = run.people.filter(
    (each) =>
      each.memberId !== memberId && (conducts || each.besideId === memberId || each.presence === 'phone'),
  );
  if (others.length === 0) return null;
  return (
    <SelectField
      label={words.onBehalf}
      value={value}
      {...(isMember ? { empty: words.myself } : { empty: '…' })}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      options={others.map((each) => ({ value: each.memberId, label: givenName(nameOf(each.memberId)) }))}
    />
  );
}
