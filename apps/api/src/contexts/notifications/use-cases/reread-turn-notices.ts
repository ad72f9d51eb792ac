import { Injectable } from '@nestjs/common';
import { type GroupOfPeople, PeopleFacade } from '../../cohorts/index.ts';
import { TurnOccasions } from '../../workshops/index.ts';
import type { FoundNotice, NoticeMessage } from './reread.ts';

const kinds = ['client-missing', 'turn'] as const;

/** Notices about the turns to be client of a group. */
type TurnNotice = NoticeMessage & Readonly<{ kind: (typeof kinds)[number] }>;

export const isOfTurn = (message: NoticeMessage): message is TurnNotice =>
  kinds.some((kind) => kind === message.kind);

/** Where the turns of a group are read, and decided by whoever runs it. */
export const pathOfTurns = (cohortId: string, groupId: string): string =>
  `/promotions/${cohortId}/groupes/${groupId}/tours`;

/** Reads again what notices about turns tell: to those who answer for the cohort, and to whoever has one. */
@Injectable()
export class RereadTurnNotices {
  constructor(
    private readonly people: PeopleFacade,
    private readonly turns: TurnOccasions,
  ) {}

  async find(message: TurnNotice): Promise<FoundNotice> {
    const group = await this.people.group(message.occasionId);
    if (!group) return 'meeting-gone';
    return message.kind === 'turn' ? this.turn(message, group) : this.clientMissing(message, group);
  }

  /** That it cannot be, and nothing more: neither who, nor why, nor on what. */
  private async clientMissing(
    { kind, accountId, cohortId }: TurnNotice,
    group: GroupOfPeople,
  ): Promise<FoundNotice> {
    if (!(await this.people.coordinators(cohortId)).includes(accountId)) return 'not-expected';
    return { ...toldOf(group), kind, title: null, hours: [], path: `/promotions/${cohortId}/suivi` };
  }

  /** Theirs as it stands, or that they have none any more; never who decided so, nor why. */
  private async turn(
    { kind, accountId, cohortId, occasionId, about }: TurnNotice,
    group: GroupOfPeople,
  ): Promise<FoundNotice> {
    if ((await this.people.accountIn(occasionId, about)) !== accountId) return 'not-expected';
    const ahead = await this.turns.ahead(cohortId, occasionId, about);
    const told = { title: ahead?.title ?? null, hours: ahead?.hour ? [ahead.hour] : [] };
    return { ...toldOf(group), kind, ...told, path: pathOfTurns(cohortId, occasionId) };
  }
}

const toldOf = ({ cohortTitle, demonstration, groupKey }: GroupOfPeople) => ({
  ...{ cohortTitle, demonstration, groupKey },
  ...{ answerBy: null, who: null, reason: null, asks: false, turnsPath: null },
});
