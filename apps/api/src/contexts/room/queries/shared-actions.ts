import type { WorkshopPlace } from '../../workshops/index.ts';
import type { ActionRecord } from '../persistence/run.entity.ts';

/** Of what clients decided at other workshops, what the reader may know: they were of the group then, and it is shared. */
export function sharedActions(
  { workshopId, memberId, people, runs }: WorkshopPlace,
  actions: readonly ActionRecord[],
): ActionRecord[] {
  const joinedOn = people.find((each) => each.memberId === memberId)?.joinedOn ?? '';
  return actions
    .filter((each) => each.workshopId !== workshopId)
    .filter(({ decidedAt }) => runs || decidedAt.toISOString().slice(0, 10) >= joinedOn)
    .filter(({ keptByClient, clientId }) => !keptByClient || clientId === memberId);
}

/** What was decided at this workshop, by action. */
export const ownActions = (
  { workshopId }: WorkshopPlace,
  actions: readonly ActionRecord[],
): ReadonlyMap<string, ActionRecord> =>
  new Map(actions.filter((each) => each.workshopId === workshopId).map((each) => [each.actionId, each]));
