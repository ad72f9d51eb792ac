import { returnedIn } from './returned.ts';

const id = '019b2f3e-9f60-7b66-8fa7-5b6c7d8e9fa0';
const head = (messageId = `<${id}@cheminer.example>`) =>
  `From: Cheminer <bonjour@cheminer.example>\r\nSubject: Invitation\r\nMessage-ID: ${messageId}\r\nTo: fatou@demo.example\r\n`;
const status = (action: string) =>
  `Reporting-MTA: dns; mx.demo.example\r\nArrival-Date: Mon, 1 Mar 2027 12:00:00 +0100\r\n\r\n` +
  `Final-Recipient: rfc822; fatou@demo.example\r\nAction: ${action}\r\nStatus: 5.1.1\r\n` +
  `Diagnostic-Code: smtp; 550 5.1.1 <fatou@demo.example>:\r\n Recipient address rejected\r\n`;

describe('a notice of non-delivery', () => {
  it('says which message was given up, and what the server said, without the address', () => {
    expect(returnedIn(status('failed'), head())).toEqual({
      messageId: id,
      answer: '5.1.1, smtp; 550 5.1.1 …: Recipient address rejected',
    });
    expect(returnedIn(status('Failed'), head(`\r\n <${id}@cheminer.example>`))).toMatchObject({
      messageId: id,
    });
  });

  it.each([
    ['delays', status('delayed'), head()],
    ['confirms a delivery', status('delivered'), head()],
    ['is about somebody else’s message', status('failed'), head('<CAF+x1@mail.example>')],
    ['is no such notice', '', head()],
    ['does not say which', status('failed'), ''],
  ])('that %s gives nothing up', (_, said, original) => {
    expect(returnedIn(said, original)).toBeNull();
  });
});
