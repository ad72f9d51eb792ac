import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUrl, Length, Matches, Max, Min } from 'class-validator';
import { IsDay, IsHour } from './wall-clock.request.ts';

/** Spaces around it are nobody's intention. */
const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

/** When and where people meet, as the organiser says it: the day and hour of their own wall clock. */
export class MeetingRequest {
  @ApiProperty({ example: '2027-03-04', format: 'date' })
  @IsDay()
  readonly date!: string;

  @ApiProperty({ example: '09:30', description: 'In the zone of the cohort' })
  @IsHour()
  readonly time!: string;

  @ApiProperty({ example: 120, minimum: 15, maximum: 480 })
  @IsInt()
  @Min(15)
  @Max(480)
  readonly minutes!: number;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    example: 'Mairie, salle du conseil',
    maxLength: 300,
  })
  @IsOptional()
  @trimmed
  @IsString()
  @Length(1, 300)
  @Matches(/^\P{Cc}*$/u)
  readonly place?: string | null;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    example: 'https://visio.example/groupe-a',
    maxLength: 500,
  })
  @IsOptional()
  @trimmed
  @IsUrl({ protocols: ['https'], require_protocol: true, disallow_auth: true })
  @Length(1, 500)
  readonly link?: string | null;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    example: 'Code 12A, 2e étage sans ascenseur',
    maxLength: 500,
    description: 'How to get into the place',
  })
  @IsOptional()
  @trimmed
  @IsString()
  @Length(1, 500)
  @Matches(/^[^\0]*$/)
  readonly access?: string | null;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    example: '+33 1 23 45 67 89, code 4242#',
    maxLength: 100,
    description: 'A number to call, with its code',
  })
  @IsOptional()
  @trimmed
  @IsString()
  @Length(3, 100)
  @Matches(/^\P{Cc}*\d\P{Cc}*$/u)
  readonly phone?: string | null;
}
