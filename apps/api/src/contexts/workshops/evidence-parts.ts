import {
  ContestRecord,
  CountersignatureRecord,
  SignatureRecord,
  StayChangeRecord,
  StayRecord,
} from './persistence/evidence.entity.ts';
import { EvidenceLines } from './persistence/evidence-lines.ts';
import { Signatures } from './persistence/signatures.repository.ts';
import { Stays } from './persistence/stays.repository.ts';
import { AttendanceSheetQuery } from './queries/attendance-sheet.query.ts';
import { ContestAnswers } from './use-cases/contest-answers.ts';
import { ContestAttendance } from './use-cases/contest-attendance.ts';
import { CorrectHours } from './use-cases/correct-hours.ts';
import { CountersignAttendance } from './use-cases/countersign-attendance.ts';
import { SheetDoor } from './use-cases/sheet-door.ts';
import { SignAttendance } from './use-cases/sign-attendance.ts';
import { StayBook } from './use-cases/stay-book.ts';

/** What proves who was there: its parts of the module. */
export const evidenceParts = {
  records: [StayRecord, StayChangeRecord, SignatureRecord, ContestRecord, CountersignatureRecord],
  providers: [
    ...[Stays, Signatures, EvidenceLines, StayBook, SheetDoor, AttendanceSheetQuery],
    ContestAnswers,
    ...[SignAttendance, ContestAttendance, CorrectHours, CountersignAttendance],
  ],
};
