import { ApiProperty } from '@nestjs/swagger';

/** A word or an acronym of the course, and what it means. */
export class TermResponse {
  @ApiProperty({ example: 'epci' }) key!: string;
  @ApiProperty({ example: 'EPCI' }) term!: string;
  @ApiProperty({
    description: 'Sanitised when the version was published',
    example: '<p>Établissement public de coopération intercommunale.</p>',
  })
  html!: string;
}
