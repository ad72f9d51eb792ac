/**
 * How long groups take to be proposed for many people, and which rules they break:
 * `npm run bench:groups -- [people] [seed]`. The people are drawn by chance, the same for the same seed. It fails where a
 * proposal takes more than five seconds of the processor: somebody waits for it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as Grouping from '../../apps/api/src/contexts/cohorts/domain/grouping.ts';
import type * as Proposing from '../../apps/api/src/contexts/cohorts/domain/propose-groups.ts';
import type * as Chance from '../../apps/api/src/contexts/cohorts/domain/random.ts';
import type * as Weeks from '../../apps/api/src/contexts/cohorts/domain/week.ts';

const built = join(import.meta.dirname, '../../apps/api/dist/contexts/cohorts/domain');
if (!existsSync(built)) throw new Error('First build the API: npm run build -w @cheminer/api');
const { faultsOf } = (await import(join(built, 'grouping.js'))) as typeof Grouping;
const { proposeGroups } = (await import(join(built, 'propose-groups.js'))) as typeof Proposing;
const { randomFrom } = (await import(join(built, 'random.js'))) as typeof Chance;
const { halfDays, weekOf } = (await import(join(built, 'week.js'))) as typeof Weeks;

const longest = 5;

const [count = 2_000, seed = 1] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const among = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;

/** Minutes ahead of Paris in summer: one person in eight is overseas. */
const offsets = [...Array<number>(21).fill(0), 120, -360, 540];
const kinds = ['rural', 'littoral', 'montagne', 'urbain', 'métropole', 'outre-mer'];
const profiles = ['PVD', 'CRTE', 'Innovation', 'Tiers-lieu', 'PTCE'];

/** One person in five said nothing of their week; the others are free four to nine half-days. */
function someone(number: number): Grouping.Candidate {
  const offset = among(offsets);
  const free = 4 + Math.floor(random() * 6);
  const drawn = [...halfDays].sort(() => random() - 0.5).slice(0, free);
  return {
    memberId: `m${String(number).padStart(5, '0')}`,
    territoryId: `t${Math.floor(random() * Math.max(12, count / 3))}`,
    ...{ territoryKind: among(kinds), profile: among(profiles), offset },
    week: weekOf(random() < 0.2 ? null : drawn, offset),
  };
}

const people = Array.from({ length: count }, (_, number) => someone(number));
/** One person in twenty answers to somebody of the same cohort. */
const apart = people
  .filter(() => random() < 0.05)
  .map(({ memberId }) => [memberId, among(people).memberId] as const)
  .filter(([one, other]) => one !== other);
const rules: Grouping.GroupRules = { apart, slots: 8 };

function measure(name: string, candidates: readonly Grouping.Candidate[], from: string[][] = []): string[][] {
  const before = process.cpuUsage();
  const groups = proposeGroups(candidates, rules, { seed, from });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  if (seconds > longest) process.exitCode = 1;
  const broken = new Map<string, number>();
  for (const { code } of groups.flatMap((members) => faultsOf(members, rules)))
    broken.set(code, (broken.get(code) ?? 0) + 1);
  const told = [...broken].map(([code, times]) => `${code} ${times}`).join(', ') || 'none';
  console.log(
    `${name}: ${candidates.length} people, ${groups.length} groups, ${seconds.toFixed(1)} s, broken rules: ${told}`,
  );
  return groups.map((members) => members.map(({ memberId }) => memberId));
}

const formed = measure('proposed', people);
const newcomers = Array.from({ length: Math.ceil(count / 50) }, (_, number) => someone(count + number));
const again = measure('with newcomers', [...people, ...newcomers], formed);
const groupOf = new Map(formed.flatMap((members, group) => members.map((id) => [id, group] as const)));
const moved = again.flatMap((members, group) =>
  members.filter((id) => groupOf.has(id) && groupOf.get(id) !== group),
);
console.log(`moved from their group to make room for ${newcomers.length} newcomers: ${moved.length}`);
