import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cohorts_cohort')
export class CohortRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cohorts_cohort_pkey' }) id!: string;
  @Column('text') title!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  /** The version its members walk through. */
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  /** IANA zone of the organiser: its calendar's days and its meetings' hours. */
  @Column('text') zone!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('boolean') demonstration!: boolean;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
}

/** When a module opens and by when it is best done, in this cohort. */
@Entity('cohorts_module_date')
export class ModuleDateRecord {
  @PrimaryColumn('uuid', { name: 'cohort_id', primaryKeyConstraintName: 'cohorts_module_date_pkey' })
  cohortId!: string;
  @PrimaryColumn('text', { name: 'module_key', primaryKeyConstraintName: 'cohorts_module_date_pkey' })
  moduleKey!: string;
  @Column('date', { name: 'opens_on' }) opensOn!: string;
  @Column('date', { name: 'guide_on' }) guideOn!: string;
}

@Entity('cohorts_territory')
export class TerritoryRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cohorts_territory_pkey' }) id!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('text') structure!: string;
}
