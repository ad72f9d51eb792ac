import { Body, Controller, Delete, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Env } from '../../../kit/env.ts';
import { Operation } from '../../../kit/operation.ts';
import { Public } from '../../../kit/public.ts';
import { SignIn } from '../use-cases/sign-in.ts';
import { SignOut } from '../use-cases/sign-out.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts';
import { SignInRequest } from './sign-in.request.ts';

@ApiTags('identity')
@Controller('sign-in')
export class IdentityController {
  constructor(
    private readonly env: Env,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
  ) {}

  @Post()
  @Public()
  @HttpCode(204)
  @Operation('signIn', 'Opens a session in a cookie.', [
    'identity.wrong-credentials',
    'identity.too-many-attempts',
  ])
  async open(
    @Body() body: SignInRequest,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = await this.signIn.run({ ...body, address });
    setSessionCookie(reply, this.env, token);
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @Operation('signOut', 'Closes the session of the cookie, if any.')
  async close(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.run(readSessionCookie(request, this.env));
    clearSessionCookie(reply, this.env);
  }
}
