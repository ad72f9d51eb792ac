import { canBeSigned, checkHours, nothingRecorded } from './recorded.ts';
import { drawingPattern } from './signature.ts';
import { canSignAt, checkSigning, signingWindow } from './signing.ts';
import { arriving } from './stay.ts';
import { Cancelled, HoursImpossible, SigningClosed } from './workshops.refusals.ts';

const at = (time: string, day = '04') => new Date(`2027-03-${day}T${time}:00Z`);
const ahead = {
  ...{ status: 'scheduled' as const, startsAt: at('09:00'), minutes: 120 },
  ...{ openedAt: null, closedAt: null },
};
const open = { ...ahead, status: 'open' as const, openedAt: at('08:55') };
const closed = { ...open, status: 'closed' as const, closedAt: at('11:04') };

describe('the hours in which people sign', () => {
  it('begin with the opening, and last while the workshop does', () => {
    expect(signingWindow(open)).toEqual({ opensAt: at('08:55'), closesAt: null });
    expect(canSignAt(open, at('08:55'))).toBe(true);
    expect(canSignAt(ahead, at('08:59'))).toBe(false);
  });

  it('end 48 hours after its end, to the minute', () => {
    expect(canSignAt(closed, new Date(at('11:04', '06').getTime() - 1))).toBe(true);
    expect(canSignAt(closed, at('11:04', '06'))).toBe(false);
    const refused = () => checkSigning(closed, at('11:04', '06'));
    expect(refused).toThrow(SigningClosed);
    expect(refused).toThrow(
      expect.objectContaining({
        facts: { opensAt: '2027-03-04T08:55:00.000Z', closesAt: '2027-03-06T11:04:00.000Z' },
      }),
    );
  });

  it('are those of its date where it was held from paper, and none where it was cancelled', () => {
    expect(signingWindow(ahead)).toEqual({ opensAt: at('09:00'), closesAt: at('11:00', '06') });
    expect(() => checkSigning({ ...ahead, status: 'cancelled' }, at('10:00'))).toThrow(Cancelled);
  });
});

describe('what is signed', () => {
  it('is a presence, or an arrival that nobody marked yet; never an absence, never nothing', () => {
    const arrivedAt = '2027-03-04T09:02:00.000Z';
    expect(canBeSigned({ ...nothingRecorded, status: 'phone' })).toBe(true);
    expect(canBeSigned({ ...nothingRecorded, arrivedAt })).toBe(true);
    expect(canBeSigned({ ...nothingRecorded, status: 'absent' })).toBe(false);
    expect(canBeSigned(nothingRecorded)).toBe(false);
  });

  it('has hours that happened, in their order', () => {
    const check = (arrivedAt: Date, leftAt: Date) => () =>
      checkHours({ arrivedAt, leftAt, means: 'phone' }, at('12:00'));
    expect(check(at('10:00'), at('12:00'))).not.toThrow();
    expect(check(at('10:00'), at('10:00'))).toThrow(HoursImpossible);
    expect(check(at('10:00'), at('12:01'))).toThrow(HoursImpossible);
  });

  it('is drawn with lines, and with nothing that a page could run', () => {
    expect('M12 40L14 38M100 99L599 199').toMatch(drawingPattern);
    for (const drawn of ['', 'L1 1', 'M1 1 Z', 'M1 1"/><script>', 'M-1 1', 'M1000 1'])
      expect(drawn).not.toMatch(drawingPattern);
  });
});

describe('an arrival', () => {
  const there = (under: Parameters<typeof arriving>[0], means: Parameters<typeof arriving>[1]['means']) =>
    arriving(under, { means });

  it('begins a stay, once', () => {
    expect(there(null, 'online')).toEqual({ under: 'goes-on', opens: true });
    expect(there({ means: 'online' }, 'online')).toEqual({ under: 'goes-on', opens: false });
  });

  it('by another means ends one stay and begins another', () => {
    expect(there({ means: 'online' }, 'phone')).toEqual({ under: 'ends', opens: true });
  });

  it('tells the means of whoever was only seen, and being seen tells nothing', () => {
    expect(there({ means: null }, 'on-site')).toEqual({ under: 'is-told', opens: false });
    expect(there({ means: 'on-site' }, null)).toEqual({ under: 'goes-on', opens: false });
  });
});
