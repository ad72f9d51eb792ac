import { Button, TextArea } from '@cheminer/ui';
import { type Contribution, isWrittenNow } from '@cheminer/workshop-run';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { givenName } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import { draftName } from '../typed/drafts.ts';
import { useDraft } from '../typed/use-draft.ts';
import styles from './written.module.css';

/** What the client answered to a question; to the client, a way to answer. */
export function Answers({ question }: { question: Contribution }) {
  const { run, room, now, nameOf } = useStanding();
  const { room: words } = useWords();
  const treatment = useTreatment();
  const answers = run.contributions.filter((each) => each.answers === question.number);
  const isWriting = run.mode === 'written' && isWrittenNow(run, 'answer', now);
  const mayAnswer = treatment?.clientId === room.me.memberId && isWriting;
  return (
    <>
      {answers.map(({ number, authorId, onBehalfOf, content }) => (
        <p key={number}>
          <b>{givenName(nameOf(onBehalfOf ?? authorId))}</b> {content?.text ?? <i>{words.erased}</i>}
        </p>
      ))}
      {mayAnswer && answers.length === 0 && <Reply question={question} />}
    </>
  );
}

function Reply({ question: { number, content } }: { question: Contribution }) {
  const { command, isBusy } = useStanding();
  const { written: words, say } = useWords().room;
  const draft = useDraft(draftName(useTreatment()?.consultation, `answer/${number}`));
  const [isOpen, open] = useState(false);
  const reply = (event: FormEvent) => {
    event.preventDefault();
    const said = draft.text.trim();
    if (said)
      void command({ kind: 'contribute', type: 'answer', answers: number, text: said }).then(
        (isDone) => isDone && draft.forget(draft.text),
      );
  };
  if (!isOpen && draft.text === '') {
    return (
      <Button onClick={() => open(true)}>
        {words.answer}
        <span className="sr"> {content?.text}</span>
      </Button>
    );
  }
  return (
    <form className={styles.reply} onSubmit={reply}>
      <TextArea
        label={words.answerTo(content?.text ?? '…')}
        rows={3}
        maxLength={2_000}
        value={draft.text}
        onChange={({ currentTarget }) => draft.type(currentTarget.value)}
      />
      <Button type="submit" busy={isBusy && ''}>
        {say}
      </Button>
    </form>
  );
}
