import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaFacade } from './media.facade.ts';
import { MediaFileRecord } from './persistence/media-file.entity.ts';
import { UploadRecord } from './persistence/upload.entity.ts';
import { UploadRecords } from './persistence/upload-records.repository.ts';
import { SweepUploads } from './uploads/sweep-uploads.ts';
import { Uploads } from './uploads/uploads.facade.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MediaFileRecord, UploadRecord])],
  providers: [MediaFacade, UploadRecords, Uploads, SweepUploads],
  exports: [MediaFacade, Uploads],
})
export class MediaModule {}
