import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './http/access.guard.ts';
import { AccountController } from './http/account.controller.ts';
import { IdentityController } from './http/identity.controller.ts';
import { IdentityFacade } from './identity.facade.ts';
import { Passwords } from './passwords.ts';
import { AccountRecord } from './persistence/account.entity.ts';
import { Accounts } from './persistence/accounts.repository.ts';
import { GrantRecord } from './persistence/grant.entity.ts';
import { LinkRecord } from './persistence/link.entity.ts';
import { FailedSignInRecord, SignInRecord } from './persistence/sign-in.entity.ts';
import { PersonalLinks } from './personal-links.ts';
import { SignIns } from './persistence/sign-ins.repository.ts';
import { IdentityOwnData } from './queries/identity-own-data.query.ts';
import { ChooseLanguage } from './use-cases/choose-language.ts';
import { CreateAccount } from './use-cases/create-account.ts';
import { SignIn } from './use-cases/sign-in.ts';
import { SignInAttempts } from './use-cases/sign-in-attempts.ts';
import { SignOut } from './use-cases/sign-out.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([AccountRecord, GrantRecord, SignInRecord, FailedSignInRecord, LinkRecord]),
  ],
  controllers: [AccountController, IdentityController],
  providers: [
    Accounts,
    ChooseLanguage,
    CreateAccount,
    IdentityFacade,
    IdentityOwnData,
    Passwords,
    PersonalLinks,
    SignIn,
    SignInAttempts,
    SignIns,
    SignOut,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [IdentityFacade, IdentityOwnData, PersonalLinks, CreateAccount],
})
export class IdentityModule {}
