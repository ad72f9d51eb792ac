export {
  consultationAt,
  isParkingOpen,
  minutesLate,
  minutesOver,
  phaseAt,
  phaseElapsed,
  phaseIndexAt,
  phaseLeft,
  projectedEnd,
  runElapsed,
  runLeft,
} from './clock.ts';
export {
  type CommandKind,
  commandKinds,
  fieldsOf,
  isSaid,
  type SaidFields,
  toldBy,
} from './command-fields.ts';
export type { Consultation, RunCommand, RunContent, RunData, RunFact, RunKind } from './facts.ts';
export { isAbout, type Subject, subjectsOf } from './subjects.ts';
export { lengthened, type Lengthened } from './lengthening.ts';
export { emptyLog, extended, logOf, type RunLog } from './log.ts';
export type { Phase } from './phase.ts';
export {
  type ActionFollowedUp,
  type ContractVersion,
  type Contribution,
  emptyRun,
  type PersonInRoom,
  type PlannedAction,
  type ReplacedClient,
  type Run,
  type RunStatus,
  type Treatment,
} from './run.ts';
export { type Asker, type RunRefusal, runRefusals } from './judging.ts';
export { cutsLearnings, refusalOf } from './verdict.ts';
export * from './words.ts';
export { faultIn, hasClosed, hasOpened, isWrittenNow, writersSince } from './written.ts';
