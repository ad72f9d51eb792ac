import { aCohort, aGroup, member, someone, type Somebody } from '../../../test/people.ts';
import { startWorld, type World } from '../../../test/world.ts';
import { EnrolMember } from '../cohorts/use-cases/enrol-member.ts';
import { FormGroup } from '../cohorts/use-cases/form-group.ts';

describe('somebody who joins after a workshop was held', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('is not waited for at it, and cannot be marked there', async () => {
    const cohortId = await aCohort(world);
    const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
    const facilitator: Somebody = await member(world, cohortId, 'facilitator');
    const groupId = await aGroup(world, { facilitator, members: [await member(world, cohortId)] });
    const held = { groupId, stepKey: 'A1', date: '2027-02-18', time: '10:00', minutes: 120, place: 'Mairie' };
    const { workshopId } = (await facilitator.post(at('workshops')).send(held).expect(201)).body;
    const { accountId } = await someone(world);
    const late = { cohortId, accountId, role: 'participant', joinedOn: '2027-02-25' } as const;
    const memberId = await world.app.get(EnrolMember).run(late);
    await world.app.get(FormGroup).place(cohortId, groupId, memberId);

    const { body } = await facilitator.get(at(`workshops/${workshopId}`)).expect(200);
    expect(body.people).toHaveLength(1);
    expect(body.replies.silent).toBe(1);
    await facilitator
      .put(at(`workshops/${workshopId}/attendance/${memberId}`))
      .send({ status: 'present' })
      .expect(404);
  });
});
