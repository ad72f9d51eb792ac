import { ApiProperty } from '@nestjs/swagger';
import { type FeedPart, feedParts } from '../domain/feed-contents.ts';

export class CalendarAddressResponse {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Null where there is none',
  })
  madeAt!: string | null;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When a calendar last read it',
  })
  readAt!: string | null;
  @ApiProperty({ enum: feedParts, enumName: 'FeedPart', isArray: true }) parts!: FeedPart[];
}

export class MadeCalendarAddressResponse {
  @ApiProperty({
    example: 'https://cheminer.example/api/calendar/6mC1u5kqY0hPpJ3b8m2Tn7wXv4dQe9sRfLgAzB0iKcU.ics',
    description: 'Told this once',
  })
  address!: string;
}
