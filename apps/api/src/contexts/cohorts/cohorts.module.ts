import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule, Memberships } from '../identity/index.ts';
import { CohortsFacade } from './cohorts.facade.ts';
import { CohortsController } from './http/cohorts.controller.ts';
import { CohortRecord, ModuleDateRecord, TerritoryRecord } from './persistence/cohort.entity.ts';
import { Cohorts } from './persistence/cohorts.repository.ts';
import { GroupMemberRecord, GroupRecord, MemberRecord } from './persistence/member.entity.ts';
import { AccountMemberships } from './queries/account-memberships.query.ts';
import { WhoAmIQuery } from './queries/who-am-i.query.ts';
import { AddTerritory } from './use-cases/add-territory.ts';
import { ArchiveCohort } from './use-cases/archive-cohort.ts';
import { EnrolMember } from './use-cases/enrol-member.ts';
import { FormGroup } from './use-cases/form-group.ts';
import { OpenCohort } from './use-cases/open-cohort.ts';
import { WithdrawMember } from './use-cases/withdraw-member.ts';

const records = [
  CohortRecord,
  ModuleDateRecord,
  TerritoryRecord,
  MemberRecord,
  GroupRecord,
  GroupMemberRecord,
];
const useCases = [AddTerritory, ArchiveCohort, EnrolMember, FormGroup, OpenCohort, WithdrawMember];

/** Global because it answers identity's question of reach, which identity may not know the answerer of. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(records), IdentityModule, CurriculumModule],
  controllers: [CohortsController],
  providers: [
    Cohorts,
    CohortsFacade,
    WhoAmIQuery,
    ...useCases,
    { provide: Memberships, useClass: AccountMemberships },
  ],
  exports: [CohortsFacade, Memberships, ...useCases],
})
export class CohortsModule {}
