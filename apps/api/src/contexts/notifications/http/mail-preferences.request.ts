import { type ReminderDistance, reminderDistances } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn } from 'class-validator';

export class MailPreferencesRequest {
  @ApiProperty() @IsBoolean() readonly invitations!: boolean;
  @ApiProperty({ description: 'Places, links and access that change while the date stays' })
  @IsBoolean()
  readonly edits!: boolean;
  @ApiProperty({ description: 'What is not urgent waits for one message a day' })
  @IsBoolean()
  readonly digest!: boolean;
  @ApiProperty({ description: 'On Mondays, what is left of the week in minutes' })
  @IsBoolean()
  readonly study!: boolean;
  @ApiProperty({ enum: reminderDistances, enumName: 'ReminderDistance', isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(reminderDistances, { each: true })
  readonly reminders!: ReminderDistance[];
}
