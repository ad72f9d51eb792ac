import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryValue } from '@cheminer/vocabulary/entries';

/** One answer to one question in one attempt, kept as soon as it is given. */
@Entity('learning_answer')
export class AnswerRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_answer_pkey' })
  memberId!: string;
  @PrimaryColumn('text', { name: 'step_key', primaryKeyConstraintName: 'learning_answer_pkey' })
  stepKey!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'learning_answer_pkey' }) attempt!: number;
  @PrimaryColumn('text', { name: 'question_key', primaryKeyConstraintName: 'learning_answer_pkey' })
  questionKey!: string;
  @Column('jsonb') value!: EntryValue;
  @Column('boolean', { name: 'is_right' }) right!: boolean;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  /** The true time of doing; `answeredAt` is the time of receipt. */
  @Column('timestamptz', { name: 'done_at' }) doneAt!: Date;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
}

/** One go through a quiz. */
@Entity('learning_attempt')
export class AttemptRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_attempt_pkey' })
  memberId!: string;
  @PrimaryColumn('text', { name: 'step_key', primaryKeyConstraintName: 'learning_attempt_pkey' })
  stepKey!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'learning_attempt_pkey' }) number!: number;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('int', { name: 'right_answers' }) right!: number;
  @Column('int', { name: 'questions' }) of!: number;
}

/** Where the learner is inside a step, to resume on any device. */
@Entity('learning_position')
export class PositionRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_position_pkey' })
  memberId!: string;
  @PrimaryColumn('text', { name: 'step_key', primaryKeyConstraintName: 'learning_position_pkey' })
  stepKey!: string;
  /** Seconds into a video; share of a text scrolled past, from 0 to 1; questions answered of a quiz; entries filled in of a form. */
  @Column('double precision') position!: number;
  /** Whether the end was ever reached. */
  @Column('boolean', { name: 'end_reached' }) endReached!: boolean;
  @Column('timestamptz', { name: 'kept_at' }) keptAt!: Date;
}
