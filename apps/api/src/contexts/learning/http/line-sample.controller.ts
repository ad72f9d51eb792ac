import { randomBytes } from 'node:crypto';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Operation } from '../../../kit/operation.ts';
import { SignedIn } from '../../identity/index.ts';

export class LineSampleRequest {
  @ApiPropertyOptional({ example: 262_144, minimum: 1, maximum: 262_144 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(262_144)
  readonly bytes: number = 262_144;
}

/** Bytes that mean nothing and that nothing compresses, to measure a line by. */
@ApiTags('learning')
@Controller('line-sample')
export class LineSampleController {
  @Get()
  @SignedIn()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation('readLineSample', 'Bytes to measure one’s line by.')
  read(@Query() { bytes }: LineSampleRequest): StreamableFile {
    return new StreamableFile(randomBytes(bytes), { type: 'application/octet-stream', length: bytes });
  }
}
