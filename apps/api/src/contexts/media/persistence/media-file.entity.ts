import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file named by its content: stored once, never changed. */
@Entity('media_file')
export class MediaFileRecord {
  /** sha-256 of the bytes, in hexadecimal. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'media_file_pkey' }) hash!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('int') bytes!: number;
  @Column('timestamptz', { name: 'stored_at' }) storedAt!: Date;
}
