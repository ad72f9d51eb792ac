import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires } from '../../identity/index.ts';
import { EmployerNoteQuery } from '../queries/employer-note.query.ts';
import { EmployerNoteResponse } from './employer-note.response.ts';

@ApiTags('learning')
@Controller('cohorts/:cohortId/employer-note')
export class EmployerNoteController {
  constructor(private readonly note: EmployerNoteQuery) {}

  @Get()
  @Requires('learning.read-own')
  @ApiOkResponse({ type: EmployerNoteResponse })
  @Operation('readEmployerNote', 'What the course asks of me, for my manager or elected official.', [
    'learning.no-path',
  ])
  read(@CurrentActor() actor: Actor, @Param('cohortId') cohortId: string): Promise<EmployerNoteResponse> {
    return this.note.run(actor, cohortId);
  }
}
