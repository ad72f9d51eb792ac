import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length } from 'class-validator';

export class SignInRequest {
  @ApiProperty({ example: 'marie-annick.hoarau@demo.example' })
  @IsEmail()
  readonly email!: string;

  @ApiProperty({ example: 'chemin-des-cretes', minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  readonly password!: string;
}
