import { draftName, draftsIn } from './drafts.ts';

function device() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}
const question = draftName(1, 'say/question');
const nothing = () => undefined;

describe('What is typed in the room', () => {
  it('is there when the page is opened again, by the subject that it is about', () => {
    const storage = device();
    draftsIn(storage, 'room').keep(question, 'Depuis quand ?');
    const again = draftsIn(storage, 'room');
    expect(again.of(question)).toBe('Depuis quand ?');
    expect(again.of(draftName(2, 'say/question'))).toBeUndefined();
    expect(draftsIn(storage, 'another room').of(question)).toBeUndefined();
  });

  it('is told as not sent once no field shows it, and not while one does', () => {
    const drafts = draftsIn(device(), 'room');
    const close = drafts.watch(question, nothing);
    drafts.keep(question, 'Depuis quand ?');
    expect(drafts.unsent()).toEqual([]);
    close();
    expect(drafts.unsent()).toEqual([{ name: question, consultation: 1, text: 'Depuis quand ?' }]);
    drafts.forget(question);
    expect(drafts.unsent()).toEqual([]);
  });

  it('is of no use to anybody where it is blank, or was chosen from a list', () => {
    const drafts = draftsIn(device(), 'room');
    drafts.keep(question, ' ');
    drafts.keep(draftName(1, 'contract/0/tags'), 'leads');
    expect(drafts.unsent()).toEqual([]);
  });

  it('starts empty on a device whose memory cannot be read', () => {
    const storage = device();
    storage.setItem('room', '{');
    expect(draftsIn(storage, 'room').unsent()).toEqual([]);
  });
});
