import {
  type RefusableMail,
  refusableMails,
  type ReminderDistance,
  reminderDistances,
} from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';

export class MailPreferencesResponse {
  @ApiProperty() invitations!: boolean;
  @ApiProperty({ description: 'Places, links and access that change while the date stays' }) edits!: boolean;
  @ApiProperty({ description: 'What is not urgent waits for one message a day' }) digest!: boolean;
  @ApiProperty({ description: 'On Mondays, what is left of the week in minutes' })
  study!: boolean;
  @ApiProperty({ enum: reminderDistances, enumName: 'ReminderDistance', isArray: true })
  reminders!: ReminderDistance[];
}

export class UnsubscriptionResponse {
  @ApiProperty({ enum: refusableMails, enumName: 'RefusableMail' }) kind!: RefusableMail;
  @ApiProperty({ description: 'Whether messages of that kind are refused now' }) isRefused!: boolean;
}
