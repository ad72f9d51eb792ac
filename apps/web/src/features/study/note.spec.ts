import { formatting, studyWordsIn } from '@cheminer/i18n';
import type { Meeting } from '../../app/meetings.ts';
import type { EmployerNote } from '../../app/work-time/answers.ts';
import { type NotePage, pageOf, textOf } from './note.ts';

const note: EmployerNote = {
  ...{ givenName: 'Fatou', familyName: 'Diarra', courseTitle: 'Petit parcours', cohortTitle: 'Pilote' },
  ...{ startsOn: '2026-09-21', endsOn: '2026-11-30', zone: 'Europe/Paris', weeks: 10 },
  ...{ autonomousMinutes: 688, minutesAWeek: 70, collectiveMinutes: 240 },
  meetings: [
    {
      ...{ stepKey: 'A1', kind: 'workshop', title: 'Atelier 1', minutes: 120 },
      plannedAt: '2026-10-08T08:00:00.000Z',
    },
    {
      ...{ stepKey: 'W1', kind: 'webinar', title: 'Clôture', minutes: 120 },
      plannedAt: '2026-11-30T10:00:00.000Z',
    },
  ],
  ...{ themes: ['Coopérer'], skills: ['Écrire un accord'] },
};

const set = (startsAt: string | null): Meeting => ({
  ...{ stepKey: 'A1', title: 'Atelier 1', kind: 'workshop', minutes: 150, startsAt, zone: 'Europe/Paris' },
  ...{ place: null, link: null, page: null, notYet: null },
});

async function page(meetings: readonly Meeting[], zone = 'Europe/Paris', change = {}): Promise<NotePage> {
  const said = { words: (await studyWordsIn('fr')).note, format: formatting('fr', zone) };
  return pageOf({ ...note, ...change }, meetings, said);
}

describe('the note for one’s manager', () => {
  it('says that a date is planned while the group has none, and that it may move', async () => {
    const { dates } = await page([set(null)]);
    expect(dates.meetings[0]).toMatchObject({ when: 'Jeudi 8 octobre, 10:00', state: 'date prévue' });
    expect(dates.hours).toContain('peut encore bouger');
  });

  it('gives the date and the length that were set for the group, in order of time', async () => {
    const { dates } = await page([set('2026-12-01T09:00:00.000Z')]);
    expect(dates.meetings.map(({ what, state }) => `${what}, ${state}`)).toEqual([
      'Clôture, 2\u00A0h, date prévue',
      'Atelier 1, 2\u00A0h\u00A030, date retenue',
    ]);
  });

  it('gives the hour of home first, the organiser’s beside it where it is another one', async () => {
    const far = await page([], 'Indian/Reunion');
    expect(far.dates.meetings[0]).toMatchObject({
      ...{ when: 'Jeudi 8 octobre, 12:00', elsewhere: '10:00 à Paris' },
    });
    expect((await page([])).dates.meetings[0]!.elsewhere).toBeNull();
  });

  it('is copied with all that it shows, and with the name of whoever it is for', async () => {
    const shown = await page([]);
    const text = textOf(shown, 'À l’attention de Madame la maire');
    const said = [shown.asked, shown.why, shown.help, shown.seen].flatMap(({ lines, items }) => [
      ...lines,
      ...items,
    ]);
    for (const line of said) expect(text).toContain(line);
    for (const { when, what } of shown.dates.meetings) expect(text).toContain(`${when}\u00A0: ${what}`);
    expect(text.startsWith('À l’attention de Madame la maire\n\nFatou Diarra')).toBe(true);
    expect(textOf(shown, '').startsWith('Fatou Diarra')).toBe(true);
  });

  it('leaves out what a course does not have', async () => {
    const bare = await page([], 'Europe/Paris', { meetings: [], skills: [], themes: [] });
    expect(bare.asked.lines).toHaveLength(2);
    expect(textOf(bare, '')).not.toContain('RENDEZ-VOUS');
  });
});
