import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One answer to one question, kept as soon as it is given. */
@Entity('learning_answer')
export class AnswerRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_answer_pkey' })
  memberId!: string;
  @PrimaryColumn('text', { name: 'step_key', primaryKeyConstraintName: 'learning_answer_pkey' })
  stepKey!: string;
  @PrimaryColumn('text', { name: 'question_key', primaryKeyConstraintName: 'learning_answer_pkey' })
  questionKey!: string;
  @Column('text', { name: 'option_key' }) optionKey!: string;
  @Column('boolean', { name: 'is_right' }) right!: boolean;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
}

/** Where the learner is inside a step, to resume on any device. */
@Entity('learning_position')
export class PositionRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_position_pkey' })
  memberId!: string;
  @PrimaryColumn('text', { name: 'step_key', primaryKeyConstraintName: 'learning_position_pkey' })
  stepKey!: string;
  /** Seconds into a video; share of a text scrolled past, from 0 to 1; questions answered of a quiz. */
  @Column('double precision') position!: number;
  @Column('timestamptz', { name: 'kept_at' }) keptAt!: Date;
}
