import { Injectable } from '@nestjs/common';
import { type NeedList, shownOf } from '../domain/needs.ts';
import type { NeedsResponse } from '../http/needs.response.ts';
import { Needs } from '../persistence/needs.repository.ts';

@Injectable()
export class MyNeedsQuery {
  constructor(private readonly needs: Needs) {}

  async run(accountId: string): Promise<NeedsResponse> {
    return this.show(await this.needs.of(accountId));
  }

  show(list: NeedList): NeedsResponse {
    return shownOf(list);
  }
}
