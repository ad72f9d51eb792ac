import type { WorkshopDetail } from './meetings.ts';

/** Where one goes from the page of a workshop. */
export type Way =
  'room' | 'summary' | 'lookBack' | 'protocol' | 'attendance' | 'kit' | 'briefing' | 'rehearse' | 'written';
export type Ways = Readonly<{ first: Way | null; others: readonly Way[] }>;

/** The one that this moment is for, and the others in their order. */
export function waysFrom(workshop: WorkshopDetail): Ways {
  const ways = shownOn(workshop);
  const first = firstOn(workshop);
  return ways.includes(first)
    ? { first, others: ways.filter((way) => way !== first) }
    : { first: null, others: ways };
}

function shownOn(workshop: WorkshopDetail): readonly Way[] {
  const { status, replies } = workshop;
  const isOver = status === 'closed';
  const ways: readonly (Way | false)[] = [
    status !== 'cancelled' && 'room',
    isOver && 'summary',
    isOver && replies === null && 'lookBack',
    ...(['protocol', 'attendance'] as const),
    ...waysToPrepare(workshop),
  ];
  return ways.filter((way) => way !== false);
}

/** For whoever runs it. */
function waysToPrepare({ status, permissions, replies }: WorkshopDetail): readonly (Way | false)[] {
  const isAhead = status === 'scheduled';
  return [
    permissions.canRun && status !== 'closed' && 'kit',
    replies !== null && isAhead && 'briefing',
    replies !== null && 'rehearse',
    permissions.canRun && isAhead && 'written',
  ];
}

/** Before its hour whoever runs it prepares how it goes. */
function firstOn({ status, permissions, replies }: WorkshopDetail): Way {
  if (status === 'closed') return 'summary';
  const isPrepared = replies !== null && !permissions.canMark && status === 'scheduled';
  return isPrepared ? 'protocol' : 'room';
}
