import { hand, type Row, row, test } from './row'

const ASVS = 'tests/security/asvs.test.ts'
const CALLS = 'tests/actions/kernel/who-calls.test.ts'
const HEADERS = test(ASVS, 'answers carry the headers')
const PAGE = test(ASVS, 'the page runs no foreign script')

/** V6–V11 and V14: keys, errors, data, lines, code, logic, configuration. */
export const house: readonly Row[] = [
  row(
    '6.2.1',
    'ciphers fail safely and tell nothing',
    test('tests/actions/vault/vault.test.ts', 'does not open in another person or field'),
  ),
  row(
    '7.1.1',
    'no secrets or tokens in the log',
    test(ASVS, 'a line of the log has no place for what somebody sent'),
  ),
  row(
    '7.1.2',
    'no personal data in the log',
    test(ASVS, 'a line of the log has no place for what somebody sent'),
  ),
  row(
    '7.4.1',
    'a fault answers with one word and an id, never its cause',
    test(CALLS, 'an unknown verb is refused'),
  ),
  row('8.2.1', 'answers are kept by no cache', HEADERS),
  row('8.2.2', 'nothing restricted stays in the browser', test('tests/journeys/wish.test.ts', '')),
  row(
    '8.2.3',
    'what stays is erased when she signs out',
    test(ASVS, 'signing out burns what the browser kept'),
  ),
  row(
    '8.3.1',
    'personal data travel in bodies, not in addresses',
    test(ASVS, 'no session token stands in an address'),
  ),
  row(
    '8.3.2',
    'people can export and delete what is theirs',
    hand('我的数据 (packages/me); tests/actions/people'),
  ),
  row(
    '8.3.3',
    'they are told what is collected, and agree first',
    test('tests/actions/people/consent.test.ts', 'begins with the tap under the notice'),
  ),
  row(
    '8.3.4',
    'what is sensitive is known and listed',
    test(
      'tests/architecture/deploy-provision.test.ts',
      'variables, open interfaces and private data are read off it',
    ),
  ),
  row(
    '9.1.1',
    'TLS everywhere',
    hand('WeChat and CloudBase serve nothing else; HSTS goes with every answer'),
  ),
  row('9.1.2', 'strong ciphers only', hand('the platform’s edge; looked at when a domain is bound')),
  row('9.1.3', 'no old versions of TLS', hand('the platform’s edge; looked at when a domain is bound')),
  row(
    '10.3.1',
    'updates come over a safe way, signed',
    hand('WeChat delivers and signs the mini-program; the web app loads only its own files'),
  ),
  row('10.3.2', 'code from elsewhere is not run', PAGE),
  row(
    '10.3.3',
    'no forgotten names in the DNS',
    hand('names are the operator’s: the deployment’s checklist'),
  ),
  row('11.1.1', 'steps are taken in order', test('tests/torture/histories.test.ts', '')),
  row(
    '11.1.2',
    'and by people, not faster than people can',
    test('tests/security/limits.test.ts', 'is refused before anything is read'),
  ),
  row(
    '11.1.3',
    'acts have limits for one person',
    test('tests/security/limits.test.ts', 'is told until when'),
  ),
  row(
    '11.1.4',
    'many calls by machine are stopped',
    test('tests/security/limits.test.ts', 'is refused before anything is read'),
  ),
  row(
    '11.1.5',
    'known risks of the business have limits',
    test('tests/security/limits.test.ts', 'cannot drown a compound with new names'),
  ),
  row('14.2.1', 'parts are current', test(ASVS, 'every package has one version and its digest')),
  row(
    '14.2.2',
    'nothing superfluous is delivered',
    test(
      'tests/architecture/bundle-marks.test.ts',
      'starts without the services of the SDK that we do not use',
    ),
  ),
  row('14.2.3', 'scripts from elsewhere have digests', PAGE),
  row(
    '14.3.2',
    'no debugging in production',
    test('tests/architecture/bundle-marks.test.ts', 'carries no mark of the emulator or the gateway'),
  ),
  row('14.3.3', 'headers name no versions', HEADERS),
  row('14.4.1', 'every answer says its type and its characters', HEADERS),
  row('14.4.2', 'an answer of the interface is not taken for a page', HEADERS),
  row('14.4.3', 'a policy says what a page may run', PAGE),
  row('14.4.4', 'types are not guessed', HEADERS),
  row('14.4.5', 'HSTS on every answer', HEADERS),
  row('14.4.6', 'addresses are not told to other sites', HEADERS),
  row('14.4.7', 'pages cannot be framed', PAGE),
  row('14.5.1', 'other HTTP methods are refused', test(ASVS, 'answers only what is posted')),
  row(
    '14.5.2',
    'Origin decides nothing about who one is',
    test(CALLS, 'an openid in a header, a query or a body is not looked at'),
  ),
  row('14.5.3', 'sharing across origins names one origin', test(ASVS, 'another site cannot act')),
]
