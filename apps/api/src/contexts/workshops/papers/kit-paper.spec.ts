import { paperWordsIn } from '@cheminer/i18n';
import { type ProtocolPreset, protocolPresets } from '@cheminer/vocabulary';
import { beyondMargins, overwritten, plain, readPaper } from '../../../../test/paper-reader.ts';
import { drawnPaper } from '../../../kit/paper/paper-file.ts';
import { presetOf } from '../domain/protocol-presets.ts';
import { consultationsOf } from '../domain/protocol.ts';
import { drawKit, type Kit } from './kit-paper.ts';

const people = ['Antoine Le Goff', 'Fatou Diallo', 'Hélène Şahin', 'Łukasz Nowak', 'Rémi Hoarau'];
const zone = 'Indian/Reunion';

const kitOf = (preset: ProtocolPreset): Kit => {
  const { phases } = presetOf(preset);
  return {
    ...{ title: 'Atelier 2', groupKey: 'A', startsAt: new Date('2027-03-01T06:30:00Z'), zone },
    ...{ place: 'Mairie, salle du conseil', access: 'Code 12A', phone: '+33 1 23 45 67 89', link: null },
    ...{ facilitator: 'Solène Marchetti', relay: 'Thomas Vial', phases, people },
    clients: Array.from({ length: consultationsOf({ phases }) }, (_, index) => people[index] ?? null),
    hasReturns: phases.some(({ kind }) => kind === 'return'),
  };
};

const read = async (kit: Kit, language: 'fr' | 'en' = 'fr') => {
  const { content } = await drawnPaper({
    ...{ language, zone, madeAt: new Date('2027-02-01T09:30:00Z') },
    title: (words) => words.kit.title(kit.title),
    fileName: () => 'kit.pdf',
    draw: (drawing) => drawKit(drawing, kit),
  });
  return readPaper(content);
};

/** The sheets of a subject are four, and before them come the protocol and, from an hour on, the returns. */
const pages: Record<ProtocolPreset, number> = {
  ...{ 'flash-30': 6, 'one-60': 8, 'one-90': 8, 'one-120': 8 },
  ...{ 'two-150': 12, 'two-180': 12 },
};

/** Whoever listens to it hears headings, lists and tables. */
const spoken = ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'];

describe('the paper kit', () => {
  it.each(protocolPresets)(
    'of « %s » holds on its A4 pages, phase by phase and name by name',
    async (preset) => {
      const kit = kitOf(preset);
      const paper = await read(kit);
      const words = await paperWordsIn('fr');

      expect(paper.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
        Array.from({ length: pages[preset] }, () => [595, 842]),
      );
      expect([...paper.tags]).toEqual(expect.arrayContaining(spoken));
      expect([...beyondMargins(paper), ...overwritten(paper)]).toEqual([]);
      expect(paper.text).toContain('10 h 30');
      for (const { kind } of kit.phases) expect(paper.text).toContain(plain(words.kinds[kind]));
      for (const tag of Object.values(words.run.tags)) expect(paper.text).toContain(`☐ ${tag}`);
      for (const name of people) expect(paper.text.split(name).length).toBeGreaterThan(2);
    },
  );

  it('says the group’s own sentence, in English too, and cuts no long one', async () => {
    const sentence = plain('Prenons le temps de nous redire pourquoi nous sommes là. '.repeat(5));
    const kit = kitOf('one-60');
    const paper = await read({ ...kit, phases: kit.phases.map((phase) => ({ ...phase, sentence })) }, 'en');
    expect(beyondMargins(paper)).toEqual([]);
    expect(paper.text).toContain('Attendance sheet');
    expect(paper.text.split('pourquoi').length - 1).toBe(5 * kit.phases.length);
  });
});
