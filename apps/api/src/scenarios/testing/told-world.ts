import { startWorld, toldDemonstration, type World } from '../../../test/world.ts';
import { ensureDemonstration } from '../demonstration.ts';

/** When the demonstration is told: Tuesday of week five. */
export const toldAt = '2026-10-20T12:00:00Z';

/** A world of its own with the demonstration in it, told here unless it was told for all tests. */
export async function startToldWorld(): Promise<World> {
  if (toldDemonstration) return startWorld({}, toldDemonstration);
  const world = await startWorld();
  await ensureDemonstration(world.env, 'sentier', new Date(toldAt));
  return world;
}
