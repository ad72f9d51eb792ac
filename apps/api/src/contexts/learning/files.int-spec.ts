import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { fileLimits } from '@cheminer/vocabulary';
import type { Response } from 'supertest';
import { aCohort, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { Jobs } from '../../kit/jobs.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { SweepUploads } from '../media/uploads/sweep-uploads.ts';

const tus = { 'tus-resumable': '1.0.0' };
const chunk = { ...tus, 'content-type': 'application/offset+octet-stream' };

/** A picture as far as its first bytes go; the rest makes it as long as wanted, and unlike the others. */
function photo(bytes = 3_000, seed = 'a'): Buffer {
  const signature = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01]);
  return Buffer.concat([signature, Buffer.alloc(bytes - signature.length, seed)]);
}
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n');
const exe = Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), Buffer.alloc(2_000, 7)]);

/** A zip of these entries. */
function zip(entries: Readonly<Record<string, Buffer | string>>): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const whole = Buffer.from(content);
    const packed = name === 'mimetype' ? whole : deflateRawSync(whole);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(name === 'mimetype' ? 0 : 8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(whole.length, 22);
    head.writeUInt16LE(name.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    head.copy(line, 6, 4, 30);
    line.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    directory.push(line, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = (more: Readonly<Record<string, Buffer | string>> = {}): Buffer =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...more,
  });
const odt = zip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<office:document-content/>',
});

describe('the files of a deliverable', () => {
  let world: World;
  let cohortId: string;
  let learner: Somebody;
  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohort(world);
    // For requests that only half leave.
    await world.app.listen(0, '127.0.0.1');
  }, 30_000);
  beforeEach(async () => {
    world.clock.travelTo(noon);
    learner = await member(world, cohortId);
  });
  afterAll(() => world.close());

  const step = (who = learner, key = 'M2-E2') => `/api/cohorts/${who.cohortId}/steps/${key}`;
  const folder = (who = learner) => `${step(who)}/files`;
  const announce = (bytes: number, name = 'photo.jpg', who = learner) =>
    who.post(folder(who)).set({
      ...tus,
      'upload-length': String(bytes),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
    });
  const opened = async (bytes: number, name?: string, who = learner): Promise<string> =>
    (await announce(bytes, name, who).expect(201)).headers['location']!;
  const piece = (address: string, offset: number, content: Buffer, who = learner) =>
    who
      .patch(address)
      .set({ ...chunk, 'upload-offset': String(offset) })
      .send(content);
  const sent = async (content: Buffer, name?: string, who = learner): Promise<Response> =>
    piece(await opened(content.length, name, who), 0, content, who);
  const kept = async (who = learner) => (await who.get(step(who)).expect(200)).body.files;
  const uploads = () => {
    const place = join(world.env.MEDIA_DIR, 'uploads');
    return existsSync(place) ? readdirSync(place) : [];
  };

  it('come in pieces: after a break, the sending goes on from where it was', async () => {
    const content = photo(3_000);
    const address = await opened(content.length, 'Carte des acteurs – été.jpg');
    expect(address.startsWith(folder())).toBe(true);
    const first = await piece(address, 0, content.subarray(0, 1_000)).expect(204);
    expect(first.headers['upload-offset']).toBe('1000');
    await piece(address, 1_000, content.subarray(1_000, 2_000)).expect(204);
    expect(await kept()).toEqual([]);
    const { headers } = await learner.head(address).set(tus).expect(200);
    expect(headers).toMatchObject({ 'upload-offset': '2000', 'upload-length': '3000' });
    await piece(address, Number(headers['upload-offset']), content.subarray(2_000)).expect(204);
    const [file] = await kept();
    expect(file).toMatchObject({
      ...{ name: 'Carte des acteurs – été.jpg', mediaType: 'image/jpeg', bytes: 3_000 },
      ...{ uploadedAt: '2027-03-01T11:00:00.000Z', href: `${folder()}/${file.id}` },
    });
    const { body } = await learner.get(file.href).expect(200);
    expect(content.equals(body)).toBe(true);
    expect(uploads().filter((name) => address.includes(name.replace('.json', '')))).toEqual([]);
  });

  /** A piece of which only the beginning leaves, as on a line that breaks. */
  async function begun(address: string, content: Buffer, sent: number, agent?: Agent) {
    const [base, headers] = [await world.app.getUrl(), { ...chunk, 'upload-offset': '0' }];
    const asked = request(new URL(address, base), {
      ...{ method: 'PATCH', agent },
      headers: {
        ...headers,
        'content-length': content.length,
        cookie: learner.cookie,
        'sec-fetch-site': 'same-origin',
      },
    });
    asked.on('error', () => undefined);
    await new Promise((flushed) => asked.write(content.subarray(0, sent), flushed));
    return asked;
  }
  async function offsetOnce(address: string, isIt: (offset: number) => boolean): Promise<number> {
    for (;;) {
      const { headers } = await learner.head(address).set(tus).expect(200);
      if (isIt(Number(headers['upload-offset']))) return Number(headers['upload-offset']);
    }
  }

  it.each(['cut', 'left open, as a telephone in a tunnel leaves it'])(
    'keep what came of a piece whose line was %s',
    async (how) => {
      const content = photo(3_000);
      const address = await opened(content.length);
      const broken = await begun(address, content, 1_200);
      if (how === 'cut') broken.destroy();
      const offset = await offsetOnce(address, (each) => each > 0);
      expect(offset).toBe(1_200);
      await piece(address, offset, content.subarray(offset)).expect(204);
      broken.destroy();
      const { body } = await learner.get((await kept())[0].href).expect(200);
      expect(content.equals(body)).toBe(true);
    },
  );

  it('refused, leave their line free for what follows', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const address = await opened(1_000);
    const large = photo(3_000_000);
    const answers: number[] = [];
    for (let each = 0; each < 2; each += 1) {
      const asked = await begun(address, large, 1_000, agent);
      asked.end(large.subarray(1_000));
      const [answer] = await once(asked, 'response');
      await once(answer.resume(), 'end');
      answers.push(answer.statusCode);
    }
    agent.destroy();
    expect(answers).toEqual([413, 413]);
  });

  it('are refused from a wrong place, and nothing of them is harmed', async () => {
    const content = photo(2_000);
    const address = await opened(content.length);
    await piece(address, 0, content.subarray(0, 500)).expect(204);
    for (const wrong of [0, 400, 600]) {
      const { body } = await piece(address, wrong, content.subarray(500)).expect(409);
      expect(body.code).toBe('media.upload-conflict');
    }
    await piece(address, 500, content.subarray(500)).expect(204);
    const { body } = await learner.get((await kept())[0].href).expect(200);
    expect(content.equals(body)).toBe(true);
  });

  it('written by two requests at once stay whole', async () => {
    const content = photo(200_000);
    const address = await opened(content.length);
    const answers = await Promise.all([0, 1, 2, 3].map(() => piece(address, 0, content)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
    const files = await kept();
    expect(files).toHaveLength(1);
    const { body } = await learner.get(files[0].href).expect(200);
    expect(content.equals(body)).toBe(true);
  });

  it('are no longer written by a piece that a later one took over from', async () => {
    const [early, late] = [photo(3_000), photo(3_000, 'b')];
    const address = await opened(3_000);
    const first = await begun(address, early, 1_200);
    const ended = once(first, 'close');
    const middle = () => piece(address, 1_200, late.subarray(1_200, 2_000));
    // Refused until what came of the first one lies there.
    for (let { status } = await middle(); status !== 204; { status } = await middle())
      expect(status).toBe(409);
    first.end(early.subarray(1_200));
    await ended;
    expect((await learner.head(address).set(tus).expect(200)).headers['upload-offset']).toBe('2000');
    await piece(address, 2_000, late.subarray(2_000)).expect(204);
    const { body } = await learner.get((await kept())[0].href).expect(200);
    expect(Buffer.concat([early.subarray(0, 1_200), late.subarray(1_200)]).equals(body)).toBe(true);
  });

  it('finished twice are one file', async () => {
    const content = photo(900);
    const address = await opened(content.length);
    await piece(address, 0, content).expect(204);
    const again = await piece(address, 900, Buffer.alloc(0)).expect(204);
    expect(again.headers['upload-offset']).toBe('900');
    const { headers } = await learner.head(address).set(tus).expect(200);
    expect(headers).toMatchObject({ 'upload-offset': '900', 'upload-length': '900' });
    expect(await kept()).toHaveLength(1);
    const facts = await world.db.query(
      `SELECT verb FROM learning_record WHERE member_id = $1 AND verb = 'added-file'`,
      [learner.memberId],
    );
    expect(facts).toHaveLength(1);
  });

  it('whole but not finished, are finished when asked where they stand', async () => {
    const content = photo(1_500);
    const address = await opened(content.length);
    // All its bytes lie there, and the process died before it took them.
    writeFileSync(join(world.env.MEDIA_DIR, 'uploads', address.split('/').at(-1)!), content);
    const { headers } = await learner.head(address).set(tus).expect(200);
    expect(headers['upload-offset']).toBe('1500');
    const { body } = await learner.get((await kept())[0].href).expect(200);
    expect(content.equals(body)).toBe(true);
    await learner.head(address).set(tus).expect(200);
    expect(await kept()).toHaveLength(1);
  });

  it('of 2 GB are refused before a byte of them is sent', async () => {
    const { body } = await announce(2_147_483_648).expect(413);
    expect(body).toMatchObject({ code: 'media.file-too-large', facts: { max: fileLimits.bytes } });
    await announce(fileLimits.bytes + 1).expect(413);
    await announce(fileLimits.bytes).expect(201);
  });

  it('of no length, or of a length that is not said, are refused', async () => {
    expect((await announce(0).expect(422)).body.code).toBe('media.file-empty');
    const deferred = learner.post(folder()).set({ ...tus, 'upload-defer-length': '1' });
    expect((await deferred.expect(400)).body.code).toBe('request.malformed');
  });

  it('never grow beyond their length', async () => {
    const address = await opened(100);
    const { body } = await piece(address, 0, photo(5_000)).expect(413);
    expect(body.code).toBe('media.file-too-large');
    expect(await kept()).toEqual([]);
  });

  it.each<[string, string, Buffer]>([
    ['a program named as a photo', 'photo.jpg', exe],
    ['a page', 'page.txt', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a drawing that runs',
      'dessin.csv',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>'),
    ],
    ['a script', 'note.txt', Buffer.from('#!/bin/sh\nrm -rf ~\n')],
    ['a script by its name', 'note.js', Buffer.from('alert(1)')],
    ['an archive', 'devoir.docx', zip({ 'a.txt': 'a' })],
    ['an archive of archives', 'devoir.docx', zip({ 'bombe.zip': zip({ 'a.txt': Buffer.alloc(100_000) }) })],
    ['a document with an archive inside', 'devoir.docx', docx({ 'word/media/bombe.zip': zip({ a: 'a' }) })],
    ['a document with a program inside', 'devoir.docx', docx({ 'word/facture.exe': exe })],
    ['a document that unpacks without end', 'devoir.docx', docx({ 'word/a.xml': Buffer.alloc(8_000_000) })],
    ['bytes without meaning', 'notes.txt', Buffer.from([1, 2, 3, 0, 255, 254])],
  ])('that are %s are refused, leave nothing, and harm no other', async (_, name, content) => {
    await sent(photo(), 'avant.jpg');
    const before = await kept();
    const answer = await sent(content, name);
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('media.type-not-accepted');
    expect(await kept()).toEqual(before);
    const { body } = await learner.get(before[0].href).expect(200);
    expect(photo().equals(body)).toBe(true);
    const left = await world.db.query(
      'SELECT id FROM media_upload WHERE owner LIKE $1 AND finished_at IS NULL',
      [`%${learner.memberId}%`],
    );
    expect(left).toEqual([]);
  });

  it.each<[string, Buffer, string]>([
    ['rapport.pdf', pdf, 'application/pdf'],
    ['devoir.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['devoir.odt', odt, 'application/vnd.oasis.opendocument.text'],
    ['notes.txt', Buffer.from('Vu à 14 h : « le marché ».'), 'text/plain'],
    ['suivi.csv', Buffer.from('Pr\u00e9nom;\u00c2ge\r\n', 'latin1'), 'text/csv'],
  ])('of an accepted type are kept: %s', async (name, content, mediaType) => {
    await sent(content, name).then(({ status }) => expect(status).toBe(204));
    expect(await kept()).toMatchObject([{ name, mediaType }]);
  });

  it('are served so that nothing in them runs', async () => {
    await sent(photo(), `L'été "à" Saint-Denis.jpg`);
    world.clock.travelTo('2027-03-01T11:00:01Z');
    await sent(Buffer.from('a;b\n'), 'suivi.csv');
    const [image, table] = await kept();
    const { headers } = await learner.get(image.href).expect(200);
    expect(headers['content-disposition']).toBe(
      `inline; filename="L_ete _a_ Saint-Denis.jpg"; filename*=UTF-8''L%27%C3%A9t%C3%A9%20%22%C3%A0%22%20Saint-Denis.jpg`,
    );
    expect(headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain('sandbox');
    const other = await learner.get(table.href).expect(200);
    expect(other.headers['content-disposition']).toMatch(/^attachment; /);
    expect(other.headers['content-security-policy']).toContain('sandbox');
  });

  it('are read by ranges', async () => {
    const content = photo(3_000, 'z');
    await sent(content);
    const [{ href }] = await kept();
    const { body, headers } = await learner.get(href).set({ range: 'bytes=2-5' }).expect(206);
    expect(headers['content-range']).toBe('bytes 2-5/3000');
    expect(content.subarray(2, 6).equals(body)).toBe(true);
  });

  it('never leave their folder, whatever their name, and end as what they are', async () => {
    await sent(photo(500), '../../../../etc/passwd');
    world.clock.travelTo('2027-03-01T11:00:01Z');
    await sent(photo(500, 'b'), 'C:\\Users\\moi\\photo.exe');
    expect((await kept()).map(({ name }: { name: string }) => name)).toEqual(['passwd.jpg', 'photo.exe.jpg']);
    await learner.head(`${folder()}/..%2F..%2Fetc%2Fpasswd`).set(tus).expect(404);
  });

  it('are ten at most, those sent at once included', async () => {
    const last = await opened(1_000, 'onzieme.jpg');
    for (let each = 0; each < fileLimits.perStep; each += 1) await sent(photo(400 + each));
    expect((await announce(100).expect(409)).body).toMatchObject({
      code: 'media.too-many-files',
      facts: { max: 10 },
    });
    expect((await piece(last, 0, photo(1_000)).expect(409)).body.code).toBe('media.too-many-files');
    expect(await kept()).toHaveLength(10);
    const [{ href }] = await kept();
    await learner.delete(href).expect(204);
    await sent(photo(700)).then(({ status }) => expect(status).toBe(204));
    expect((await learner.post(`${href}/restore`).expect(409)).body.code).toBe('media.too-many-files');
  });

  it('are removed, and restored', async () => {
    await sent(photo());
    const [file] = await kept();
    await learner.delete(file.href).expect(204);
    await learner.delete(file.href).expect(204);
    expect(await kept()).toEqual([]);
    expect((await learner.get(file.href).expect(404)).body.code).toBe('learning.file-unknown');
    await learner.post(`${file.href}/restore`).expect(204);
    await learner.post(`${file.href}/restore`).expect(204);
    expect(await kept()).toEqual([file]);
    await learner.get(file.href).expect(200);
    const facts = await world.db.query(
      `SELECT verb FROM learning_record WHERE member_id = $1 AND verb LIKE '%file' ORDER BY verb`,
      [learner.memberId],
    );
    expect(facts).toEqual([{ verb: 'added-file' }, { verb: 'removed-file' }, { verb: 'restored-file' }]);
  });

  it('on their way are given up when asked', async () => {
    const address = await opened(1_000);
    await learner.delete(address).set(tus).expect(204);
    await learner.head(address).set(tus).expect(404);
    expect((await learner.delete(`${folder()}/none`).expect(404)).body.code).toBe('learning.file-unknown');
  });

  it('are their owner’s alone, on their way and afterwards', async () => {
    const other = await member(world, cohortId);
    const address = await opened(1_000);
    await other.head(address).set(tus).expect(404);
    expect((await piece(address, 0, photo(1_000), other).expect(404)).body.code).toBe('media.upload-unknown');
    await other.delete(address).set(tus).expect(404);
    await world.browser().head(address).set(tus).expect(401);
    await piece(address, 0, photo(1_000)).expect(204);
    const [{ href, id }] = await kept();
    await other.get(href).expect(404);
    await other.delete(href).expect(404);
    await other.post(`${href}/restore`).expect(404);
    // Nor the same file by another step of the same person.
    await learner.get(`${step(learner, 'M1-E2')}/files/${id}`).expect(404);
    expect(await kept()).toHaveLength(1);
  });

  it('go with fieldwork only', async () => {
    const { body } = await learner
      .post(`${step(learner, 'M1-E3')}/files`)
      .set({ ...tus, 'upload-length': '10' })
      .expect(409);
    expect(body.code).toBe('learning.takes-no-file');
  });

  it('come no more once the cohort is archived or the person has left, and stay readable', async () => {
    const place = await openCohort(world);
    const [staying, leaving] = [await member(world, place), await member(world, place)];
    await sent(photo(), 'a.jpg', staying);
    await sent(photo(), 'b.jpg', leaving);
    const under = await opened(1_000, 'c.jpg', staying);
    const [[{ href }], [{ href: left }]] = [await kept(staying), await kept(leaving)];
    await world.app.get(WithdrawMember).run(place, leaving.memberId, '2027-02-27', 'partie');
    await announce(100, 'd.jpg', leaving).expect(403);
    await leaving.delete(left).expect(403);
    await leaving.get(left).expect(200);
    await world.app.get(ArchiveCohort).run(place);
    expect((await announce(100, 'd.jpg', staying).expect(409)).body.code).toBe('cohorts.archived');
    expect((await piece(under, 0, photo(1_000), staying).expect(409)).body.code).toBe('cohorts.archived');
    await staying.delete(href).expect(409);
    await staying.get(href).expect(200);
  });

  it('count as what the step asks for', async () => {
    const finish = () => learner.put(`${step()}/completion`).send({ end: true });
    expect((await finish().expect(409)).body.code).toBe('learning.not-complete-yet');
    await sent(pdf, 'page.pdf').then(({ status }) => expect(status).toBe(204));
    await finish().expect(200);
  });

  it('that nobody finished are swept after seven days, the others never', async () => {
    await sent(photo(), 'entiere.jpg');
    const old = await opened(1_000);
    await piece(old, 0, photo(1_000).subarray(0, 300)).expect(204);
    world.clock.travelTo('2027-03-07T12:00:00Z');
    const recent = await opened(1_000);
    world.clock.travelTo('2027-03-08T12:00:00Z');
    await world.app.get(Jobs).ask(SweepUploads.job, {});
    await world.work();
    await learner.head(old).set(tus).expect(404);
    await learner.head(recent).set(tus).expect(200);
    const [{ href }] = await kept();
    await learner.get(href).expect(200);
    expect(uploads().filter((name) => old.includes(name))).toEqual([]);
  });
});
