import { Injectable } from '@nestjs/common';
import { SignIns } from '../persistence/sign-ins.repository.ts';

@Injectable()
export class SignOut {
  constructor(private readonly signIns: SignIns) {}

  async run(token: string | undefined): Promise<void> {
    if (token) await this.signIns.close(token);
  }
}
