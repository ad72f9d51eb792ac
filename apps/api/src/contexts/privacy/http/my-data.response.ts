import { ApiProperty } from '@nestjs/swagger';

export class MyErasureResponse {
  @ApiProperty({ format: 'uuid' }) cohortId!: string;
  @ApiProperty({ format: 'date-time', description: 'The last time' }) erasedAt!: string;
}

/** How many of each are gone. */
export class ErasedResponse {
  @ApiProperty({ example: 12 }) texts!: number;
  @ApiProperty({ example: 20 }) answers!: number;
  @ApiProperty({ example: 1 }) shares!: number;
  @ApiProperty({ example: 2 }) files!: number;
  @ApiProperty({ example: 3 }) slots!: number;
  @ApiProperty({ example: 2 }) notes!: number;
}
