import { api } from '@cheminer/api-client';
import { useEffect, useState } from 'react';
import { isSignedOut, sendAside } from '../../app/send.ts';
import type { Step } from './step.ts';

/** How often a place is kept at most, in ms. */
const rhythm = 2000;
/** A text opened less far than that is shown from its start: nothing to resume. */
const leastShare = 0.03;

export type Position = Readonly<{
  /** Where the film starts again, in seconds. */
  seconds: number;
  /** The page took up where it was left. */
  resumed: boolean;
  /** Tells how far the film is. */
  tell: (seconds: number) => void;
}>;

/** Keeps the place to resume at, on any device, and goes back to it. The one exception to « no fetch in an effect ». */
export function useKeptPosition(cohortId: string, step: Step): Position {
  const [start] = useState(step.position);
  const isText = step.kind === 'reading';
  const isKept = !step.readOnly && !step.collective && step.completedAt === null;
  const tell = useKeeper(cohortId, step, isKept);
  useEffect(() => {
    if (isKept && start === null) tell(0, true);
  }, [isKept, start, tell]);
  // After the paint: the router has by then put a new page at its top.
  useEffect(() => {
    if (isText && isKept && (start ?? 0) > leastShare) window.scrollTo(0, start! * scrollable());
  }, [isText, isKept, start]);
  useEffect(() => {
    if (!isText || !isKept) return;
    const onScroll = () => tell(scrollable() > 0 ? Math.min(1, window.scrollY / scrollable()) : 0);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [isText, isKept, tell]);
  const resumed = isKept && (start ?? 0) > (isText ? leastShare : 0);
  return { seconds: isKept ? (start ?? 0) : 0, resumed, tell };
}

const scrollable = (): number => document.documentElement.scrollHeight - window.innerHeight;

/** Sends the last place told, at most once per rhythm, and whatever is left when the page goes. */
function useKeeper(cohortId: string, { key }: Step, isKept: boolean) {
  const [keeper] = useState(() => new Keeper(cohortId, key));
  useEffect(() => {
    if (!isKept) return;
    const leave = () => keeper.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      keeper.flush();
    };
  }, [isKept, keeper]);
  return keeper.tell;
}

class Keeper {
  private waiting: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;

  constructor(
    private readonly cohortId: string,
    private readonly stepKey: string,
  ) {}

  readonly tell = (position: number, atOnce = false): void => {
    this.waiting = position;
    if (atOnce) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), rhythm);
  };

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const position = this.waiting;
    this.waiting = null;
    if (position !== null && !this.isOver) void this.send(position);
  }

  private async send(position: number): Promise<void> {
    const params = { path: { cohortId: this.cohortId, stepKey: this.stepKey } };
    const { failure } = await sendAside(() =>
      api.PUT('/api/cohorts/{cohortId}/steps/{stepKey}/position', {
        params,
        body: { position },
        keepalive: true,
      }),
    );
    // Somebody who closed the sign-in dialog goes on reading in peace.
    if (isSignedOut(failure)) this.isOver = true;
  }
}
