import { ApiProperty } from '@nestjs/swagger';

export class FacilitatorResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Thomas Vial' }) name!: string;
}
