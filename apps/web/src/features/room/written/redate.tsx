import { Button, Dialog } from '@cheminer/ui';
import { CalendarClock } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { faultsOf } from '../../../app/form-faults.ts';
import { wallClockIn } from '../../../app/wall-clock.ts';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import { DatesFields } from './dates-fields.tsx';
import { datesOf } from './opens.ts';

/** Other dates for the phases to come, as people write faster or slower than was thought. */
export function Redate() {
  const { written: words } = useWords().room;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={CalendarClock} onClick={() => setOpen(true)}>
        {words.redate}
      </Button>
      {isOpen && <RedateDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function RedateDialog({ onClose }: { onClose: () => void }) {
  const { failure, isBusy, run, phaseIndex } = useStanding();
  const words = useWords();
  const { room: said } = words;
  const id = useId();
  const { days, setDays, dates, redate } = useRedating(onClose);
  const fault = faultsOf(failure, {}, words)['opens'];
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.written.redate}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button
            type="submit"
            form={id}
            variant="main"
            busy={isBusy && ''}
            disabledReason={dates === null && words.common.required}
          >
            {said.written.keepDates}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={redate}>
        <p>{said.written.redateHint}</p>
        <DatesFields phases={run.phases} days={days} onChange={setDays} from={phaseIndex + 1} />
        {fault && <p role="alert">{fault}</p>}
      </form>
    </Dialog>
  );
}

/** Only the days that were changed make other instants. */
function useRedating(onDone: () => void) {
  const { room, run, command } = useStanding();
  const dayOf = (instant: string) => wallClockIn(room.zone, instant).date;
  const before = [...run.opens!.map(dayOf), run.closes === null ? '' : dayOf(run.closes)];
  const [days, setDays] = useState<readonly string[]>(before);
  const typed = datesOf(days, room.zone);
  const isSame = (nth: number) => days[nth] === before[nth];
  const dates = typed && {
    opens: typed.opens.map((each, nth) => (isSame(nth) ? run.opens![nth]! : each)),
    closes: (isSame(run.opens!.length) && run.closes) || typed.closes,
  };
  const redate = (event: FormEvent) => {
    event.preventDefault();
    if (dates) void command({ kind: 'redate', ...dates }).then((isDone) => isDone && onDone());
  };
  return { days, setDays, dates, redate };
}
