import type { StepKind } from '@cheminer/vocabulary';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CompletionSettings, SetRule, Situation, StepBody, Term, Theme } from '../domain/course.ts';
import type { TrailDrawing } from '../drawing/trail-drawing.ts';

@Entity('curriculum_course')
export class CourseRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'curriculum_course_pkey' }) id!: string;
  @Index('curriculum_course_key_key', { unique: true }) @Column('text') key!: string;
}

/** Immutable: the serving role may insert, never update nor delete. */
@Entity('curriculum_version')
@Unique('curriculum_version_number_key', ['courseId', 'number'])
export class VersionRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'curriculum_version_pkey' }) id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('int') number!: number;
  @Column('text') title!: string;
  @Column('text') language!: 'fr' | 'en';
  @Column('text', { nullable: true }) notice!: string | null;
  @Column('text', { name: 'description_html' }) descriptionHtml!: string;
  @Column('jsonb') skills!: readonly string[];
  @Column('jsonb') themes!: readonly Theme[];
  @Column('jsonb') situations!: readonly Situation[];
  @Column('jsonb', { name: 'catch_up' }) catchUp!: readonly string[];
  @Column('jsonb') glossary!: readonly Term[];
  @Column('jsonb') trail!: TrailDrawing;
  /** sha-256 of all that was published: the same package twice is one version. */
  @Column('text') digest!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}

@Entity('curriculum_module')
export class ModuleRecord {
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'curriculum_module_pkey' })
  versionId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'curriculum_module_pkey' }) key!: string;
  @Column('int') position!: number;
  @Column('text') title!: string;
  @Column('text', { name: 'short_title' }) shortTitle!: string;
  @Column('text', { name: 'theme_key', nullable: true }) themeKey!: string | null;
  @Column('text', { name: 'situation_key', nullable: true }) situationKey!: string | null;
  @Column('jsonb') objectives!: readonly string[];
  @Column('int', { name: 'opens_on_day' }) opensOnDay!: number;
  @Column('int', { name: 'guide_on_day' }) guideOnDay!: number;
  @Column('jsonb') rule!: SetRule;
  @Column('jsonb') prerequisites!: readonly string[];
}

@Entity('curriculum_step')
export class StepRecord {
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'curriculum_step_pkey' })
  versionId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'curriculum_step_pkey' }) key!: string;
  @Column('int') position!: number;
  @Column('text') kind!: StepKind;
  @Column('boolean') collective!: boolean;
  @Column('text') title!: string;
  @Column('text', { name: 'short_title' }) shortTitle!: string;
  @Column('int') minutes!: number;
  @Column('boolean') required!: boolean;
  @Column('text', { name: 'module_key', nullable: true }) moduleKey!: string | null;
  @Column('jsonb') completion!: CompletionSettings;
  @Column('jsonb') prerequisites!: readonly string[];
  /** How many answers it asks for. */
  @Column('int') asked!: number;
  /** Of a collective step: the day on which the authors would hold it, counted from the cohort's first. */
  @Column('int', { name: 'on_day', nullable: true }) onDay!: number | null;
  @Column('jsonb') body!: StepBody;
  /** Of a workshop: what only whoever runs it reads. */
  @Column('text', { name: 'facilitation_html', nullable: true }) facilitationHtml!: string | null;
}

/** Which media a version shows: what a member of its cohorts may read. */
@Entity('curriculum_version_media')
export class VersionMediaRecord {
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'curriculum_version_media_pkey' })
  versionId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'curriculum_version_media_pkey' }) hash!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
}
