import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaFacade } from './media.facade.ts';
import { MediaFileRecord } from './persistence/media-file.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MediaFileRecord])],
  providers: [MediaFacade],
  exports: [MediaFacade],
})
export class MediaModule {}
