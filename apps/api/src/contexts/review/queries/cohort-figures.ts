import { groupSizes } from '../../cohorts/index.ts';
import { medianDone, peopleFigures, smallGroups, territoryFigures } from '../domain/figures.ts';
import type { GridFiguresResponse, GridTerritoryResponse } from '../http/grid.response.ts';
import type { Territory } from '../persistence/cohort-views.ts';
import type { Frame } from './frame.ts';
import type { Reviewed } from './reviewed.ts';

type Counted = Reviewed['participant'] & Readonly<{ done: number }>;

const counted = (people: readonly Reviewed[]): Counted[] =>
  people.map(({ participant, totals }) => ({ ...participant, done: totals.done }));

/** Of the whole cohort, whatever the filters: a figure never depends on what is searched. */
export function figuresOf(
  { cohort, columns, today }: Frame,
  people: readonly Reviewed[],
  territories: readonly Territory[],
): GridFiguresResponse {
  const everybody = counted(people);
  const guided = columns.filter(({ guideOn }) => guideOn !== null && guideOn <= today);
  const sum = (units: Frame['columns']) => units.reduce((total, { required }) => total + required, 0);
  const having = (code: string) =>
    people.filter(({ attention }) => attention.some((each) => each.code === code)).length;
  return {
    people: peopleFigures(everybody, cohort.startsOn, today),
    territories: territoriesFigures(everybody, territories, today),
    smallGroups: smallGroups(everybody, today, groupSizes.least),
    medianDone: medianDone(everybody, today),
    required: sum(columns),
    guideDone: sum(guided),
    attention: people.filter(({ attention }) => attention.length > 0).length,
    attentionBy: { inactive: having('inactive'), late: having('late'), absent: having('absent') },
  };
}

function territoriesFigures(people: readonly Counted[], territories: readonly Territory[], today: string) {
  const each = byTerritory(people, territories, today);
  return {
    enrolled: each.length,
    active: each.filter(({ active }) => active > 0).length,
    withdrawn: each.flatMap(({ name, withdrawnOn }) =>
      withdrawnOn === null ? [] : [{ name, on: withdrawnOn }],
    ),
  };
}

export const territoriesOf = (
  { today }: Frame,
  people: readonly Reviewed[],
  territories: readonly Territory[],
): GridTerritoryResponse[] =>
  byTerritory(counted(people), territories, today).map(({ withdrawnOn: _, ...territory }) => territory);

function byTerritory(people: readonly Counted[], territories: readonly Territory[], today: string) {
  const of = new Map<string | null, Counted[]>(territories.map(({ territoryId }) => [territoryId, []]));
  for (const person of people) of.get(person.territoryId)?.push(person);
  return territories.map((territory) => ({
    ...territory,
    ...territoryFigures(of.get(territory.territoryId)!, today),
  }));
}
