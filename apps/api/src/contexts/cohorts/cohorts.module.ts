import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule, Memberships } from '../identity/index.ts';
import { CohortsFacade } from './cohorts.facade.ts';
import { CohortsController } from './http/cohorts.controller.ts';
import { NeedsController } from './http/needs.controller.ts';
import { CohortRecord, ModuleDateRecord, TerritoryRecord } from './persistence/cohort.entity.ts';
import { Cohorts } from './persistence/cohorts.repository.ts';
import { GroupMemberRecord, GroupRecord, MemberRecord } from './persistence/member.entity.ts';
import { NeedListRecord, NeedRecord } from './persistence/need.entity.ts';
import { Needs } from './persistence/needs.repository.ts';
import { AccountMemberships } from './queries/account-memberships.query.ts';
import { MyNeedsQuery } from './queries/my-needs.query.ts';
import { SharedNeedsQuery } from './queries/shared-needs.query.ts';
import { WhoAmIQuery } from './queries/who-am-i.query.ts';
import { AdoptVersion } from './use-cases/adopt-version.ts';
import { AddTerritory } from './use-cases/add-territory.ts';
import { ArchiveCohort } from './use-cases/archive-cohort.ts';
import { EnrolMember } from './use-cases/enrol-member.ts';
import { FormGroup } from './use-cases/form-group.ts';
import { OpenCohort } from './use-cases/open-cohort.ts';
import { TellNeeds } from './use-cases/tell-needs.ts';
import { WithdrawMember } from './use-cases/withdraw-member.ts';

const records = [
  CohortRecord,
  ModuleDateRecord,
  TerritoryRecord,
  MemberRecord,
  GroupRecord,
  GroupMemberRecord,
  NeedListRecord,
  NeedRecord,
];
const useCases = [AddTerritory, ArchiveCohort, EnrolMember, FormGroup, OpenCohort, TellNeeds, WithdrawMember];

/** Global because it answers identity's question of reach, which identity may not know the answerer of. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(records), IdentityModule, CurriculumModule],
  controllers: [CohortsController, NeedsController],
  providers: [
    Cohorts,
    CohortsFacade,
    AdoptVersion,
    WhoAmIQuery,
    Needs,
    MyNeedsQuery,
    SharedNeedsQuery,
    ...useCases,
    { provide: Memberships, useClass: AccountMemberships },
  ],
  exports: [CohortsFacade, Memberships, ...useCases],
})
export class CohortsModule {}
