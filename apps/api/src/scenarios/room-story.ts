import { type SaidFields, toldBy } from '@cheminer/workshop-run';
import { type Tell, TellRun } from '../contexts/room/use-cases/tell-run.ts';
import { addDays } from '../kit/calendar.ts';
import { Ids } from '../kit/ids.ts';
import type { Player } from './cast.ts';
import type { Stage } from './stage.ts';
import { type Line, lineOf, minutesOf, type Naming, scriptOf, type Seen } from './workshop-script.ts';
import type { WorkshopTale } from './workshop-tale.ts';

/** Minutes between the end of a workshop from paper and its typing in. */
const typedInAfter = 300;

/** A planned workshop that a tale tells. */
export type Telling = Readonly<{
  stage: Stage;
  tale: WorkshopTale;
  workshopId: string;
  startsAt: Date;
  /** Its day, yyyy-mm-dd. */
  date: string;
  group: readonly Seen[];
  /** Whoever may be named, by given name. */
  players: ReadonlyMap<string, Player>;
  facilitator: string;
  /** Ids of what the group decided, by the names that its tales give them. */
  actionIds: Map<string, string>;
}>;

export const beginning = ({ startsAt, tale }: Telling): Date => after(startsAt, tale.beginsAfter);
export const end = (telling: Telling): Date => after(beginning(telling), minutesOf(telling.tale));
export const after = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + Math.round(minutes * 60) * 1_000);

/** The run of one workshop, by the room's own commands, at the minutes at which things were said. */
export async function tellRoom(telling: Telling): Promise<void> {
  const { stage, tale, workshopId, facilitator } = telling;
  const address = { cohortId: stage.cohortId, workshopId };
  await stage.app.get(TellRun).run(playerOf(telling, facilitator).actor, address, async (tell) => {
    await (tale.onPaper ? typeIn(telling, tell) : live(telling, tell));
    const { clock } = stage;
    clock.travelTo(after(clock.now(), 2));
    for (const deed of tale.afterwards ?? [])
      await play(telling, tell, lineOf(deed, 0, { ...naming(telling), consultation: null }));
  });
}

async function live(telling: Telling, tell: Tell): Promise<void> {
  const { stage, tale, facilitator } = telling;
  const from = beginning(telling);
  stage.clock.travelTo(from);
  const started = await play(telling, tell, {
    ...{ minute: 0, by: facilitator, kind: 'start' },
    said: { mode: 'live' },
  });
  checkPhases(telling, started);
  for (const line of scriptOf(tale, facilitator, telling.group, naming(telling))) {
    stage.clock.travelTo(after(from, line.minute));
    await play(telling, tell, line);
  }
  stage.clock.travelTo(end(telling));
  const { how, forgetMinutes = 0 } = tale.ends;
  await play(telling, tell, endLine(facilitator, { how, forgetMinutes }));
}

/** A workshop that was run from the printed kit: all of it is typed by whoever ran it. */
async function typeIn(telling: Telling, tell: Tell): Promise<void> {
  const { stage, tale, facilitator } = telling;
  const held = { heldFrom: beginning(telling).toISOString(), heldTo: end(telling).toISOString() };
  stage.clock.travelTo(after(end(telling), typedInAfter));
  const start = { minute: 0, by: facilitator, kind: 'start', said: { mode: 'paper', ...held } } as const;
  checkPhases(telling, await play(telling, tell, start));
  const { member } = naming(telling);
  for (const line of scriptOf(tale, facilitator, telling.group, naming(telling))) {
    const onBehalfOf = line.by === facilitator ? line.said['onBehalfOf'] : member(line.by);
    await play(telling, tell, { ...line, by: facilitator, said: { ...line.said, onBehalfOf } });
  }
  await play(telling, tell, endLine(facilitator, { how: 'on-paper', forgetMinutes: 0 }));
}

const endLine = (by: string, said: SaidFields): Line => ({ minute: 0, by, kind: 'end', said });

/** @throws Error that names the tale and the minute where the room refuses */
async function play(telling: Telling, tell: Tell, { minute, by, kind, said }: Line): ReturnType<Tell> {
  try {
    return await tell(playerOf(telling, by).actor, toldBy(kind, said));
  } catch (cause) {
    const { workshop, group } = telling.tale;
    const line = `${workshop} ${group}, minute ${Math.round(minute)}: ${by} ${kind}`;
    throw new Error(`${line}: ${String((cause as { code?: string }).code)}`, { cause });
  }
}

/** A tale goes through the phases of its protocol, and may stop before the last. */
function checkPhases({ tale }: Telling, { data }: Awaited<ReturnType<Tell>>): void {
  const phases = 'phases' in data ? data.phases.map(({ kind }) => kind) : [];
  const told = tale.moments.map(({ phase }) => phase);
  if (told.some((kind, index) => kind !== phases[index]))
    throw new Error(`${tale.workshop} ${tale.group}: ${told.join(', ')} is not ${phases.join(', ')}`);
}

export function playerOf({ players, tale }: Telling, name: string): Player {
  const player = players.get(name);
  if (!player) throw new Error(`${tale.workshop} ${tale.group}: nobody is called ${name}`);
  return player;
}

function naming(telling: Telling): Naming {
  const { stage, date, actionIds } = telling;
  return {
    member: (name) => playerOf(telling, name).memberId,
    action: (key) => {
      const id = actionIds.get(key) ?? stage.app.get(Ids).next();
      actionIds.set(key, id);
      return id;
    },
    dayAfter: (days) => addDays(date, days),
  };
}
