import { ApiProperty } from '@nestjs/swagger';

export class RoomAddressResponse {
  @ApiProperty({ example: 'https://visio.example/1c0f2a7e-5b0e-4a52-9f3b-8f3f0a9d1e11' }) link!: string;
}
