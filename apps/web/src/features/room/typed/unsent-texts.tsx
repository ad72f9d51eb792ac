import { Button, Note } from '@cheminer/ui';
import { consultationAt, isWrittenNow } from '@cheminer/workshop-run';
import { PenLine } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import type { Unsent } from './drafts.ts';

/** What was typed and found its phase over: nothing of it is lost. */
export function UnsentTexts() {
  const { drafts } = useStanding();
  const unsent = useSyncExternalStore(drafts.follow, drafts.unsent);
  return unsent.map((each) => <UnsentText key={each.name} unsent={each} />);
}

function UnsentText({ unsent: { name, text } }: { unsent: Unsent }) {
  const { drafts } = useStanding();
  const { room: words } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Note icon={PenLine}>
      {words.unsent} <q>{text}</q>{' '}
      <Button onClick={() => void copy()}>{isCopied ? words.copied : words.copy}</Button>{' '}
      <ToParking name={name} />{' '}
      <Button variant="quiet" onClick={() => drafts.forget(name)}>
        {words.withdraw}
      </Button>
    </Note>
  );
}

/** Where an idea may still wait for its time, about the subject that it was written for. */
function ToParking({ name }: { name: string }) {
  const { drafts, run, now, room, command, isBusy } = useStanding();
  const { room: words } = useWords();
  const unsent = drafts.unsent().find((each) => each.name === name);
  const isUnderWay = run.status === 'running' || run.status === 'paused';
  const isMember = run.people.some(({ memberId }) => memberId === room.me.memberId);
  if (!unsent || !isUnderWay || !isMember || !isWrittenNow(run, 'advice', now)) return null;
  const park = async () => {
    const consultation = unsent.consultation ?? consultationAt(run, now);
    const idea = { kind: 'contribute', type: 'advice', text: unsent.text.trim(), consultation } as const;
    if (await command(idea)) drafts.forget(name);
  };
  return (
    <Button busy={isBusy && ''} onClick={() => void park()}>
      {words.park}
    </Button>
  );
}
