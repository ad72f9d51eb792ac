import type { Permission } from '@cheminer/vocabulary';
import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import { PUBLIC } from '../../../kit/public.ts';
import { type Actor, grantedPermissions, permissionsInCohort } from '../domain/actor.ts';
import { OutOfReach, PermissionMissing, SignInRequired } from '../domain/identity.refusals.ts';
import { isDueForProlonging, signInDays } from '../domain/sign-in-length.ts';
import { Memberships } from '../memberships.ts';
import { SignIns } from '../persistence/sign-ins.repository.ts';
import { readSessionCookie, setSessionCookie } from './session-cookie.ts';

const REQUIRED = 'requires';
const ANYONE_SIGNED_IN = 'signed-in';

/** The one permission that the route asks for: inside the cohort of its path, or by grant when it has none. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRED, permission);
/** Open to whoever is signed in: what concerns the account alone. */
export const SignedIn = () => SetMetadata(REQUIRED, ANYONE_SIGNED_IN);

type Asked = FastifyRequest<{ Params: { cohortId?: string } }> & { actor?: Actor };

/** Whoever asks; only behind the guard. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<Required<Asked>>().actor;
});

/** Decides every request. Closed by default: a route that names no permission opens to nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly signIns: SignIns,
    private readonly memberships: Memberships,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<Asked>();
    request.actor = await this.identify(request, http.getResponse<FastifyReply>());
    this.authorise(
      request.actor,
      request.params.cohortId,
      this.reflector.get(REQUIRED, context.getHandler()),
    );
    return true;
  }

  private async identify(request: Asked, reply: FastifyReply): Promise<Actor> {
    const token = readSessionCookie(request, this.env);
    const now = this.clock.now();
    const found = token === undefined ? undefined : await this.signIns.find(token, now);
    if (!token || !found) throw new SignInRequired();
    if (isDueForProlonging(found.expiresAt, now)) await this.prolong(token, now, reply);
    const { accountId, grants } = found;
    return { accountId, grants, memberships: await this.memberships.of(accountId) };
  }

  private async prolong(token: string, now: Date, reply: FastifyReply): Promise<void> {
    const expiresAt = new Date(now.getTime() + signInDays * 86_400_000);
    await this.signIns.prolong(token, expiresAt);
    setSessionCookie(reply, this.env, token);
  }

  private authorise(actor: Actor, cohortId: string | undefined, required: string | undefined): void {
    if (required === ANYONE_SIGNED_IN) return;
    if (cohortId !== undefined && !isUUID(cohortId)) throw new OutOfReach();
    const may = cohortId === undefined ? grantedPermissions(actor) : permissionsInCohort(actor, cohortId);
    if (may === null) throw new OutOfReach();
    if (required === undefined || !may.has(required as Permission)) throw new PermissionMissing();
  }
}
