import { type MeansOfPresence, meansOfPresence } from '@cheminer/workshop-run';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, Length, Matches } from 'class-validator';
import { drawingLength, drawingPattern, type SignatureKind, signatureKinds } from '../domain/signature.ts';

/** What was read, so that nobody confirms anything else. */
export class SealRequest {
  @ApiProperty({ example: 'q7Yb2n0kq1Zt3v5x7z9B1D', description: 'The one that was read' })
  @IsString()
  @Length(1, 64)
  readonly seal!: string;
}

export class SignAttendanceRequest extends SealRequest {
  @ApiProperty({ enum: signatureKinds, enumName: 'SignatureKind' })
  @IsIn(signatureKinds)
  readonly kind!: SignatureKind;

  @ApiPropertyOptional({
    ...{ type: 'string', nullable: true, example: 'M12 40L14 38L19 30' },
    ...{ pattern: drawingPattern.source, maxLength: drawingLength },
    description: 'SVG path data in 600 by 200; with drawn, and only then',
  })
  @IsOptional()
  @IsString()
  @Length(1, drawingLength)
  @Matches(drawingPattern)
  readonly drawing?: string | null;
}

export class ContestAttendanceRequest {
  @ApiProperty({ example: 'J’étais là dès 10 h, au téléphone.', minLength: 3, maxLength: 500 })
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly text!: string;
}

export class CorrectHoursRequest {
  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  readonly arrivedAt!: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  readonly leftAt!: string;

  @ApiProperty({ enum: meansOfPresence, enumName: 'MeansOfPresence' })
  @IsIn(meansOfPresence)
  readonly means!: MeansOfPresence;

  @ApiProperty({ example: 'Suivi au téléphone du début à la fin', minLength: 3, maxLength: 500 })
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly reason!: string;
}
