import { readLane } from './read-lane.ts';

await readLane(1);
