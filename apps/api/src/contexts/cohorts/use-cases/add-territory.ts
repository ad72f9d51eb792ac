import { Injectable } from '@nestjs/common';
import { Ids } from '../../../kit/ids.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';

export type NewTerritory = Readonly<{ cohortId: string; name: string; kind: string; structure: string }>;

@Injectable()
export class AddTerritory {
  constructor(
    private readonly ids: Ids,
    private readonly cohorts: Cohorts,
  ) {}

  async run(territory: NewTerritory): Promise<string> {
    const id = this.ids.next();
    await this.cohorts.addTerritory({ id, ...territory });
    return id;
  }
}
