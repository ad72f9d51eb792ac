import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class SignInRequest {
  @ApiProperty({ example: 'marie-annick.hoarau@demo.example' })
  @IsEmail()
  readonly email!: string;

  @ApiProperty({ example: 'chemin-des-cretes', minLength: 1, maxLength: 200 })
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  readonly password!: string;
}
