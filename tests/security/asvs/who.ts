import { cookies, hand, none, passwords, type Row, row, test } from './row'

const LIMITS = 'tests/security/limits.test.ts'
const CALLS = 'tests/actions/kernel/who-calls.test.ts'
const CONSENT = 'tests/actions/people/consent.test.ts'
const MATRIX = 'tests/security/matrix.test.ts'
const ASVS = 'tests/security/asvs.test.ts'

/** V2 authentication, V3 sessions, V4 access. */
export const who: readonly Row[] = [
  ...passwords({
    '2.1.1': 'a password has eight characters or more',
    '2.1.2': 'long passwords are allowed, up to 128 characters',
    '2.1.3': 'a password is not cut short',
    '2.1.4': 'any printable character may stand in one',
    '2.1.5': 'it can be changed',
    '2.1.6': 'changing it asks for the present one',
    '2.1.7': 'known leaked passwords are refused',
    '2.1.8': 'a meter shows how strong one is',
    '2.1.9': 'no rules about kinds of characters',
    '2.1.10': 'no forced renewal',
    '2.1.11': 'pasting and password managers work',
    '2.1.12': 'what is typed can be looked at',
  }),
  row(
    '2.2.1',
    'guessing by machine is slowed: at most 100 failures an hour',
    test(LIMITS, 'open nothing, and after twenty wrong ones'),
  ),
  row('2.2.2', 'weak means (SMS, mail) only as a second step', none('neither SMS nor mail signs anybody in')),
  row(
    '2.2.3',
    'people hear of changes to how they sign in',
    test(CONSENT, 'is collected once by the browser that asked, is listed'),
  ),
  row(
    '2.3.1',
    'codes made by the system are random, six characters or more, and soon over',
    test(ASVS, 'codes that the system makes'),
  ),
  ...passwords({
    '2.5.1': 'a recovery secret is not sent in plain text',
    '2.5.2': 'no hints or secret questions',
    '2.5.3': 'recovery does not reveal the present password',
    '2.5.4': 'no shared or default accounts',
    '2.5.5': 'people hear when a means of signing in is replaced',
    '2.5.6': 'recovery is as strong as signing in',
  }),
  row('2.7.1', 'plain channels (SMS) are not offered first', none('no code is ever sent by SMS or call')),
  row(
    '2.7.2',
    'a code of another channel is over after ten minutes',
    test(ASVS, 'codes that the system makes'),
  ),
  row(
    '2.7.3',
    'such a code serves once and for its own request only',
    test(CONSENT, 'is collected once by the browser that asked'),
  ),
  row(
    '2.7.4',
    'both devices talk over a secure, independent channel',
    hand(
      'the code is typed inside WeChat, which vouches for the person; the browser’s secret never travels there',
    ),
  ),
  row(
    '2.8.1',
    'a time-based code has a defined life',
    test('tests/actions/session/onsite.test.ts', 'guessing is stopped'),
  ),
  row('3.1.1', 'no session token in an address', test(ASVS, 'no session token stands in an address')),
  row(
    '3.2.1',
    'signing in makes a new session',
    test(CONSENT, 'is collected once by the browser that asked'),
  ),
  row('3.2.2', 'a token holds 64 bits of chance or more', test(ASVS, 'codes that the system makes')),
  row(
    '3.2.3',
    'a browser keeps tokens by safe means only',
    hand(
      'localStorage, for eight hours, under a policy that runs no foreign script (14.4.3); a shared computer has 退出, and ending a session works on the server',
    ),
  ),
  row(
    '3.3.1',
    'signing out and the end of time make a session useless',
    test(CALLS, 'a session that we signed but that the person no longer has is refused'),
  ),
  row('3.3.2', 'one has to sign in anew after 30 days at most', test(ASVS, 'a session lasts eight hours')),
  ...cookies({
    '3.4.1': 'a session cookie is Secure',
    '3.4.2': 'and HttpOnly',
    '3.4.3': 'and SameSite',
    '3.4.4': 'and has the __Host- prefix',
    '3.4.5': 'and the narrowest path',
  }),
  row(
    '3.7.1',
    'a full, valid session stands before sensitive acts',
    test(MATRIX, 'succeeds for exactly those whom the tables name'),
  ),
  row(
    '4.1.1',
    'rules of access are enforced on the server',
    test(MATRIX, 'succeeds for exactly those whom the tables name'),
  ),
  row(
    '4.1.2',
    'what decides about access cannot be changed by whoever asks',
    test(CALLS, 'an openid in the event of a WeChat call'),
  ),
  row(
    '4.1.3',
    'everybody may only what is needed',
    test(MATRIX, 'opens every verb to those whom the table names, and to nobody else'),
  ),
  row(
    '4.1.5',
    'a fault ends in refusal',
    test('tests/actions/publish/moods.test.ts', 'is asked again by the clock while it was down'),
  ),
  row(
    '4.2.1',
    'somebody else’s things cannot be reached by their ids',
    test('tests/security/matrix-bad-inputs.test.ts', 'are refused as unknown or not one’s own'),
  ),
  row('4.2.2', 'no other site can act in one’s name', test(ASVS, 'another site cannot act')),
  row(
    '4.3.1',
    'administration asks for a second factor',
    hand(
      'posts act inside WeChat, whose own sign-in protects them; a browser is confirmed from there for eight hours',
    ),
  ),
  row(
    '4.3.2',
    'no folders are listed, no hidden files given out',
    test('tests/security/gateway-door.test.ts', 'no path leads out of the web app'),
  ),
]
