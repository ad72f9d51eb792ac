import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule, Memberships } from '../identity/index.ts';
import { CalendarFacade } from './calendar.facade.ts';
import { MeetingLists } from './meeting-lists.ts';
import { GroupReadings } from './group-readings.ts';
import { CohortsFacade } from './cohorts.facade.ts';
import { PeopleFacade } from './people.facade.ts';
import { PlacesFacade } from './places.facade.ts';
import { CohortsController } from './http/cohorts.controller.ts';
import { FacilitatorsController } from './http/facilitators.controller.ts';
import { FacilitatorsQuery } from './queries/facilitators.query.ts';
import { DeparturesController } from './http/departures.controller.ts';
import { GroupingController } from './http/grouping.controller.ts';
import { MyNameController } from './http/my-name.controller.ts';
import { NeedsController } from './http/needs.controller.ts';
import { CohortRecord, ModuleDateRecord, TerritoryRecord } from './persistence/cohort.entity.ts';
import { Cohorts } from './persistence/cohorts.repository.ts';
import { DepartureRecord } from './persistence/departure.entity.ts';
import { Departures } from './persistence/departures.repository.ts';
import { ApartRecord, AvailabilityRecord, GroupingRecord } from './persistence/grouping.entity.ts';
import { Groupings } from './persistence/groupings.repository.ts';
import { BusyRecord, MeetingRecord, PlaceRecord } from './persistence/meeting.entity.ts';
import { Meetings } from './persistence/meetings.repository.ts';
import { PlaceBook } from './persistence/place-book.ts';
import { GroupMemberRecord, GroupRecord, MemberRecord } from './persistence/member.entity.ts';
import { NeedListRecord, NeedRecord } from './persistence/need.entity.ts';
import { Needs } from './persistence/needs.repository.ts';
import { AccountMemberships } from './queries/account-memberships.query.ts';
import { CohortsOwnData } from './queries/cohorts-own-data.query.ts';
import { DeparturesQuery } from './queries/departures.query.ts';
import { GroupCandidates } from './queries/group-candidates.ts';
import { GroupingQuery } from './queries/grouping.query.ts';
import { MyAvailabilityQuery } from './queries/my-availability.query.ts';
import { MyNamesQuery } from './queries/my-names.query.ts';
import { MyNeedsQuery } from './queries/my-needs.query.ts';
import { SharedNeedsQuery } from './queries/shared-needs.query.ts';
import { WhoAmIQuery } from './queries/who-am-i.query.ts';
import { AdoptVersion } from './use-cases/adopt-version.ts';
import { AddTerritory } from './use-cases/add-territory.ts';
import { ArchiveCohort } from './use-cases/archive-cohort.ts';
import { ChooseName } from './use-cases/choose-name.ts';
import { EnrolMember } from './use-cases/enrol-member.ts';
import { FillPlaces } from './use-cases/fill-places.ts';
import { FormGroup } from './use-cases/form-group.ts';
import { FormGroups } from './use-cases/form-groups.ts';
import { KeepApart } from './use-cases/keep-apart.ts';
import { OpenCohort } from './use-cases/open-cohort.ts';
import { RecordDeparture } from './use-cases/record-departure.ts';
import { TellAvailability } from './use-cases/tell-availability.ts';
import { TellNeeds } from './use-cases/tell-needs.ts';
import { WithdrawMember } from './use-cases/withdraw-member.ts';

const records = [
  CohortRecord,
  ModuleDateRecord,
  TerritoryRecord,
  MemberRecord,
  DepartureRecord,
  GroupRecord,
  GroupMemberRecord,
  NeedListRecord,
  NeedRecord,
  ApartRecord,
  AvailabilityRecord,
  GroupingRecord,
  MeetingRecord,
  BusyRecord,
  PlaceRecord,
];
const useCases = [
  AddTerritory,
  ArchiveCohort,
  EnrolMember,
  FormGroup,
  OpenCohort,
  TellAvailability,
  TellNeeds,
  WithdrawMember,
];

/** Global because it answers identity's question of reach, which identity may not know the answerer of. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(records), IdentityModule, CurriculumModule],
  controllers: [
    CohortsController,
    DeparturesController,
    FacilitatorsController,
    GroupingController,
    MyNameController,
    NeedsController,
  ],
  providers: [
    CalendarFacade,
    MeetingLists,
    PeopleFacade,
    PlacesFacade,
    PlaceBook,
    FillPlaces,
    Cohorts,
    CohortsFacade,
    GroupReadings,
    Meetings,
    AdoptVersion,
    WhoAmIQuery,
    CohortsOwnData,
    FormGroups,
    GroupCandidates,
    GroupingQuery,
    Groupings,
    KeepApart,
    Departures,
    DeparturesQuery,
    FacilitatorsQuery,
    RecordDeparture,
    MyAvailabilityQuery,
    ChooseName,
    MyNamesQuery,
    Needs,
    MyNeedsQuery,
    SharedNeedsQuery,
    ...useCases,
    { provide: Memberships, useClass: AccountMemberships },
  ],
  exports: [
    CohortsOwnData,
    CalendarFacade,
    MeetingLists,
    PeopleFacade,
    PlacesFacade,
    CohortsFacade,
    Memberships,
    ...useCases,
  ],
})
export class CohortsModule {}
