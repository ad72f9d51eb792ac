import { problemCodes, type ProblemCode } from '@cheminer/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class FieldErrorResponse {
  @ApiProperty({ example: '/email', description: 'JSON pointer into the request' }) pointer!: string;
  @ApiProperty({ example: 'isEmail' }) code!: string;
}

/** RFC 9457, with a stable code. */
export class ProblemResponse {
  @ApiProperty({ example: 'urn:problem:request.invalid' }) type!: string;
  @ApiProperty({ example: 'request.invalid' }) title!: string;
  @ApiProperty({ example: 400 }) status!: number;
  @ApiProperty({ enum: problemCodes, enumName: 'ProblemCode', example: 'request.invalid' })
  code!: ProblemCode;
  @ApiProperty({ example: '/api/sign-in' }) instance!: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  facts?: Record<string, string | number>;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'What is kept instead, in the shape of what was sent',
  })
  current?: Record<string, unknown>;
  @ApiPropertyOptional({ type: [FieldErrorResponse] }) errors?: FieldErrorResponse[];
}
