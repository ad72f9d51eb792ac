import { ApiProperty } from '@nestjs/swagger';
import { TermResponse } from '../../../kit/term.response.ts';

/** What the authors of the course say to whoever runs the workshop. */
export class FacilitationNotesResponse {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Sanitised when the version was published; null when they say nothing',
    example: '<p>Ouvrez par un tour de table d’une minute.</p>',
  })
  html!: string | null;
  @ApiProperty({ type: [TermResponse], description: 'Those that the notes link, as glossaire:key' })
  terms!: readonly TermResponse[];
}
