import { Button, Dialog, SelectField } from '@cheminer/ui';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { fullName, isDecided, type Turn, type Turns } from '../turns.ts';
import type { Deciding, TurnPlace } from '../use-turns.ts';

type ChangeDialogProps = {
  place: TurnPlace;
  workshop: string;
  turn: Turn;
  turns: Turns;
  deciding: Deciding;
};

const returnsOnly = 'returns-only';

/** Who is client there, by hand: somebody of the group, nobody, or only the returns. */
export function ChangeDialog({ place, workshop, turn, turns, deciding }: ChangeDialogProps) {
  const { turns: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [who, choose] = useState('');
  const title = words.changeOf(workshop, place.slot);
  const open = () => {
    const decided = isDecided(turn) ? (turn.client?.memberId ?? '') : '';
    choose(turn.standing === returnsOnly ? returnsOnly : decided);
    setOpen(true);
  };
  const save = () => {
    setOpen(false);
    const memberId = who === '' || who === returnsOnly ? null : who;
    void deciding.place(words.saved, place, memberId, who === returnsOnly);
  };
  return (
    <>
      <Button onClick={open}>
        {words.change} <span className="sr">{title}</span>
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
            <Button variant="main" onClick={save}>
              {words.save}
            </Button>
          </>
        }
      >
        <Who turns={turns} who={who} onChoose={choose} />
      </Dialog>
    </>
  );
}

type WhoProps = { turns: Turns; who: string; onChoose: (who: string) => void };

function Who({ turns, who, onChoose }: WhoProps) {
  const { turns: words } = useWords();
  return (
    <SelectField
      label={words.who}
      hint={words.whoHint}
      value={who}
      options={[
        { value: '', label: words.nobody },
        ...turns.placeable.map((each) => ({ value: each.memberId!, label: fullName(each) })),
        { value: returnsOnly, label: words.returnsOnly },
      ]}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}
