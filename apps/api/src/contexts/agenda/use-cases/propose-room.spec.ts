import { readEnv } from '../../../kit/env.ts';
import { NoRoomService } from '../domain/agenda.refusals.ts';
import { ProposeRoom } from './propose-room.ts';

const proposing = (ROOM_ADDRESS?: string) =>
  new ProposeRoom(readEnv({ DATABASE_URL: 'postgres://u:p@localhost:5432/x', ROOM_ADDRESS }));

describe('the address of a room', () => {
  it('is at the chosen service, another one each time', () => {
    const service = proposing('https://visio.example/{room}?lang=fr');
    const links = [1, 2, 3].map(() => service.run());
    expect(new Set(links).size).toBe(3);
    for (const link of links) expect(link).toMatch(/^https:\/\/visio\.example\/[\da-f-]{36}\?lang=fr$/);
  });

  it('is not proposed where no service was chosen', () => {
    expect(() => proposing().run()).toThrow(NoRoomService);
  });

  it('says where the room goes, over https', () => {
    expect(() => proposing('https://visio.example/')).toThrow('ROOM_ADDRESS');
    expect(() => proposing('http://visio.example/{room}')).toThrow('ROOM_ADDRESS');
  });
});
