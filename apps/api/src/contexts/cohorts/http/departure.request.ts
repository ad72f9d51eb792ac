import { ApiProperty } from '@nestjs/swagger';
import { ReasonRequest } from '../../../kit/reason.request.ts';
import { IsDay } from '../../../kit/wall-clock.request.ts';

export class DepartureRequest extends ReasonRequest {
  @ApiProperty({ example: '2027-10-20', format: 'date', description: 'The first day without them' })
  @IsDay()
  readonly on!: string;
}
