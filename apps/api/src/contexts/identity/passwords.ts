import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';

/** argon2id with the costs OWASP proposes: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  private readonly decoy = hash('nobody has this password', cost);

  hash(password: string): Promise<string> {
    return hash(password, cost);
  }

  /** Takes as long for an account that does not exist, so that the time tells nothing. */
  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    const right = await verify(passwordHash ?? (await this.decoy), password);
    return right && passwordHash !== undefined;
  }
}
