import { api, dataOf, type Schemas } from '@cheminer/api-client';
import { answered } from '../../app/answered.ts';
import { type Failure, send } from '../../app/send.ts';

/** What became of the sending, and when. */
export type Done = Readonly<{ failure: Failure; at: string }>;

export type Departing = Readonly<{
  /** Whom, or which territory, the departure is of. */
  name: string;
  people: readonly string[];
  /** The day it is, or the one that was said. */
  on: string;
  /** It was said already: it may be taken back. */
  canStay: boolean;
  words: readonly Schemas['DepartureLineResponse'][];
}>;

type Place = Readonly<{ cohortId: string; id: string }>;
type Leaving = Readonly<{
  read: (place: Place) => Promise<Departing>;
  send: (place: Place, form: FormData) => Promise<Failure | null>;
  /** Where one comes from, and goes back to. */
  back: (place: Place) => string;
}>;

const MEMBER = '/api/cohorts/{cohortId}/members/{memberId}';
const grid = ({ cohortId }: Place) => `/promotions/${cohortId}/suivi`;
const nameOf = ({ givenName, familyName }: Readonly<{ givenName: string; familyName: string }>) =>
  `${givenName} ${familyName}`;

const person: Leaving = {
  async read({ cohortId, id: memberId }) {
    const at = { params: { path: { cohortId, memberId } } };
    const [{ person: who, today }, words] = await Promise.all([
      dataOf(api.GET('/api/cohorts/{cohortId}/review/people/{memberId}', at)),
      dataOf(api.GET(`${MEMBER}/departures`, at)),
    ]);
    const name = nameOf(who);
    return { name, people: [name], on: who.leftOn ?? today, canStay: who.leftOn !== null, words };
  },
  async send({ cohortId, id: memberId }, form) {
    const params = { path: { cohortId, memberId } };
    const body = departureIn(form);
    const { failure } = await send(() =>
      form.get('intent') === 'stay'
        ? api.PUT(`${MEMBER}/return`, { params, body: { reason: body.reason } })
        : api.PUT(`${MEMBER}/departure`, { params, body }),
    );
    return failure;
  },
  back: (place) => `${grid(place)}/${place.id}`,
};

const territory: Leaving = {
  async read({ cohortId, id: territoryId }) {
    const at = { params: { path: { cohortId }, query: { territoryId, limit: 100 } } };
    const { rows, territories, today } = await dataOf(api.GET('/api/cohorts/{cohortId}/review/grid', at));
    const found = territories.find((each) => each.territoryId === territoryId);
    if (!found) throw new Response(null, { status: 404 });
    const leaving = rows.filter(({ leftOn }) => leftOn === null || leftOn > today);
    return { name: found.name, people: leaving.map(nameOf), on: today, canStay: false, words: [] };
  },
  async send({ cohortId, id: territoryId }, form) {
    const at = { params: { path: { cohortId, territoryId } }, body: departureIn(form) };
    const { failure } = await send(() =>
      api.PUT('/api/cohorts/{cohortId}/territories/{territoryId}/departure', at),
    );
    return failure;
  },
  back: grid,
};

/** By the word of the address. */
export const leavings: Readonly<Record<string, Leaving>> = { personne: person, territoire: territory };

export function refused(failure: Failure) {
  const told: Done = { failure, at: new Date().toISOString() };
  return answered(told, failure);
}

/** What the form says, under the names that the API gives it. */
export const departureIn = (form: FormData) => ({
  on: String(form.get('on') ?? ''),
  reason: String(form.get('reason') ?? ''),
});
