import { Button } from '@cheminer/ui';
import { useFetcher, useParams } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import type { Webinar } from '../meetings.ts';
import type { Done } from '../workshop-commands.ts';
import styles from './my-place.module.css';
import { SentState } from './sent-state.tsx';

type Places = NonNullable<Webinar['places']>;

/** A webinar that has few places, and whether places there may still change hands. */
export const hasPlacesToAsk = (webinar: Webinar): webinar is Webinar & { places: Places; eventId: string } =>
  webinar.places !== null && webinar.notYet?.code === 'starts-at';

/** My place at a webinar that has few of them, or my turn in the line. */
export function MyPlace({ webinar }: { webinar: Webinar & { places: Places; eventId: string } }) {
  const { common, workshops } = useWords();
  const words = workshops.places;
  const { cohortId } = useParams();
  const fetcher = useFetcher<Done>();
  const { said, hint, intent, label } = standingOf(webinar, words);
  return (
    <fetcher.Form method="post" action={`/promotions/${cohortId}/webinaires`} className={styles.place}>
      <p>{said}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      <input type="hidden" name="eventId" value={webinar.eventId} />
      <Button
        type="submit"
        name="intent"
        value={intent}
        variant={intent === 'take' ? 'main' : 'quiet'}
        busy={fetcher.state !== 'idle' && common.sending}
      >
        {label}
        <span className="sr"> {webinar.title}</span>
      </Button>
      <SentState sending={fetcher.state === 'submitting'} done={fetcher.data} saved={words.kept} />
    </fetcher.Form>
  );
}

type Standing = Readonly<{ said: string; hint?: string; intent: 'take' | 'give-back'; label: string }>;

function standingOf(
  { places: { total, taken, waiting }, myPlace }: { places: Places; myPlace: Webinar['myPlace'] },
  words: ReturnType<typeof useWords>['workshops']['places'],
): Standing {
  if (myPlace?.rank === null) return { said: words.mine, intent: 'give-back', label: words.giveBack };
  if (myPlace) {
    const said = words.waiting(myPlace.rank);
    return { said, hint: words.waitingHint, intent: 'give-back', label: words.leave };
  }
  return taken < total
    ? { said: words.free(total - taken, total), intent: 'take', label: words.take }
    : { said: words.full(waiting), intent: 'take', label: words.queue };
}
