import { KitCreate1795000000000 } from './1795000000000-kit-create.ts';
import { IdentityCreate1795000001000 } from './1795000001000-identity-create.ts';
import { CurriculumCreate1795000002000 } from './1795000002000-curriculum-create.ts';
import { CohortsCreate1795000003000 } from './1795000003000-cohorts-create.ts';
import { LearningCreate1795000004000 } from './1795000004000-learning-create.ts';
import { WorkshopsCreate1795000005000 } from './1795000005000-workshops-create.ts';
import { AgendaCreate1795000006000 } from './1795000006000-agenda-create.ts';
import { CohortsPublishGroups1795000006500 } from './1795000006500-cohorts-publish-groups.ts';
import { CurriculumRules1795000007000 } from './1795000007000-curriculum-rules.ts';
import { LearningSelfStudy1795000007050 } from './1795000007050-learning-self-study.ts';
import { LearningFiles1795000007100 } from './1795000007100-learning-files.ts';
import { LearningStudySlots1795000007200 } from './1795000007200-learning-study-slots.ts';
import { CohortsNeeds1795000007300 } from './1795000007300-cohorts-needs.ts';
import { CohortsGrouping1795000008000 } from './1795000008000-cohorts-grouping.ts';
import { IdentityLinks1795000008500 } from './1795000008500-identity-links.ts';
import { CohortsCalendar1795000009000 } from './1795000009000-cohorts-calendar.ts';
import { WorkshopsDates1795000009050 } from './1795000009050-workshops-dates.ts';
import { WorkshopsProtocol1795000009100 } from './1795000009100-workshops-protocol.ts';
import { WorkshopsTurns1795000009200 } from './1795000009200-workshops-turns.ts';
import { WorkshopsPolls1795000009300 } from './1795000009300-workshops-polls.ts';
import { IdentityLanguage1795000009500 } from './1795000009500-identity-language.ts';
import { NotificationsCreate1795000009520 } from './1795000009520-notifications-create.ts';
import { CohortsDepartures1795000009540 } from './1795000009540-cohorts-departures.ts';
import { NotificationsNotices1795000009560 } from './1795000009560-notifications-notices.ts';
import { RoomCreate1795000009600 } from './1795000009600-room-create.ts';
import { CurriculumTexts1795000009640 } from './1795000009640-curriculum-texts.ts';
import { WorkshopsEvidence1795000009720 } from './1795000009720-workshops-evidence.ts';
import { LearningEntryFacts1795000010110 } from './1795000010110-learning-entry-facts.ts';
import { RoomLookBack1795000009760 } from './1795000009760-room-look-back.ts';
import { CohortsNames1795000009990 } from './1795000009990-cohorts-names.ts';
import { PrivacyErasure1795000009991 } from './1795000009991-privacy-erasure.ts';
import { RoomPhases1795000010000 } from './1795000010000-room-phases.ts';
import { CohortsPlaces1795000009800 } from './1795000009800-cohorts-places.ts';
import { NotificationsStudy1795000009820 } from './1795000009820-notifications-study.ts';
import { CohortsEntrySequence1795000010220 } from './1795000010220-cohorts-entry-sequence.ts';
import { NotificationsEntryAhead1795000010221 } from './1795000010221-notifications-entry-ahead.ts';
import { AgendaFacilitator1795000010340 } from './1795000010340-agenda-facilitator.ts';
import { RoomDigests1795000010330 } from './1795000010330-room-digests.ts';

/** Listed, not globbed: a glob that matches nothing says « no migrations are pending ». */
export const migrations = [
  KitCreate1795000000000,
  IdentityCreate1795000001000,
  CurriculumCreate1795000002000,
  CohortsCreate1795000003000,
  LearningCreate1795000004000,
  WorkshopsCreate1795000005000,
  AgendaCreate1795000006000,
  CohortsPublishGroups1795000006500,
  CurriculumRules1795000007000,
  LearningSelfStudy1795000007050,
  LearningFiles1795000007100,
  LearningStudySlots1795000007200,
  CohortsNeeds1795000007300,
  CohortsGrouping1795000008000,
  IdentityLinks1795000008500,
  CohortsCalendar1795000009000,
  WorkshopsDates1795000009050,
  WorkshopsProtocol1795000009100,
  WorkshopsTurns1795000009200,
  WorkshopsPolls1795000009300,
  IdentityLanguage1795000009500,
  NotificationsCreate1795000009520,
  CohortsDepartures1795000009540,
  NotificationsNotices1795000009560,
  RoomCreate1795000009600,
  CurriculumTexts1795000009640,
  WorkshopsEvidence1795000009720,
  RoomLookBack1795000009760,
  CohortsNames1795000009990,
  PrivacyErasure1795000009991,
  RoomPhases1795000010000,
  CohortsPlaces1795000009800,
  NotificationsStudy1795000009820,
  CohortsEntrySequence1795000010220,
  NotificationsEntryAhead1795000010221,
  LearningEntryFacts1795000010110,
  RoomDigests1795000010330,
  AgendaFacilitator1795000010340,
];
