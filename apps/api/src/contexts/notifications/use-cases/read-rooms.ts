import type { SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import type { Meeting } from '../../cohorts/index.ts';
import { AfterFacade } from '../../room/index.ts';
import { isUnderWay, OccasionsFacade, type ReplyAnswer } from '../../workshops/index.ts';
import { type RoomStanding, whyNotByRoom } from '../domain/by-room.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';

/** Why a room says that a message to that member is not to leave after all; null where it has nothing to say. */
export type RoomVerdict = (
  message: Pick<MessageRecord, 'kind' | 'occasionStart'>,
  meeting: Meeting,
  memberId: string,
) => SkipReason | null;

/** Whether a member comes to a workshop, as they said last; null while they said nothing. */
export type Replies = (workshopId: string, memberId: string) => ReplyAnswer | null;

/** Reads the rooms of workshops again that messages are about: the calendar knows when one was to be, not that it was. */
@Injectable()
export class ReadRooms {
  constructor(
    private readonly occasions: OccasionsFacade,
    private readonly after: AfterFacade,
  ) {}

  async run(meetings: Iterable<Meeting>): Promise<RoomVerdict> {
    const ids = workshopsIn(meetings);
    const rooms = await this.standings(ids);
    return ({ kind, occasionStart }, { id, zone }, memberId) => {
      const room = rooms.get(id);
      return room ? whyNotByRoom({ kind, memberId, day: dayIn(zone, occasionStart) }, room) : null;
    };
  }

  async replies(meetings: Iterable<Meeting>): Promise<Replies> {
    const ids = workshopsIn(meetings);
    const told = ids.length === 0 ? [] : await this.occasions.replies(ids);
    const byPerson = new Map(
      told.map(({ workshopId, memberId, answer }) => [`${workshopId} ${memberId}`, answer]),
    );
    return (workshopId, memberId) => byPerson.get(`${workshopId} ${memberId}`) ?? null;
  }

  private async standings(ids: readonly string[]): Promise<ReadonlyMap<string, RoomStanding>> {
    if (ids.length === 0) return new Map();
    const statuses = await this.occasions.statuses(ids);
    const after = await this.after.of([...statuses.keys()]);
    return new Map(
      [...statuses].map(([id, status]) => [
        id,
        { ...after.get(id)!, hasBegun: isUnderWay(status), isClosed: status === 'closed' },
      ]),
    );
  }
}

const workshopsIn = (meetings: Iterable<Meeting>): string[] =>
  [...meetings].filter(({ kind }) => kind === 'workshop').map(({ id }) => id);
