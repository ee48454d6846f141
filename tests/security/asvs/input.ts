import { none, type Row, row, test } from './row'

const BAD = 'tests/security/matrix-bad-inputs.test.ts'
const CALLS = 'tests/actions/kernel/who-calls.test.ts'
const ASVS = 'tests/security/asvs.test.ts'
const PHOTO = 'tests/actions/photo/photo.test.ts'
const WRONG = 'refuses every wrong input with a code, and stores nothing of it'
const NO_CODE = test(ASVS, 'runs nothing that came as text')

/** V5 input and output, V12 files, V13 interfaces. */
export const input: readonly Row[] = [
  row(
    '5.1.1',
    'a parameter that comes twice or by another way changes nothing',
    test(CALLS, 'an openid in a header, a query or a body is not looked at'),
  ),
  row('5.1.2', 'fields that nobody asked for are not taken over', test(BAD, WRONG)),
  row('5.1.3', 'all input is held against what is allowed', test(BAD, WRONG)),
  row('5.1.4', 'structured data have a schema with lengths and patterns', test(BAD, WRONG)),
  row(
    '5.1.5',
    'no forwarding to addresses that somebody else gave',
    test(ASVS, 'leads nowhere that a neighbour wrote'),
  ),
  row(
    '5.2.1',
    'HTML that people write is cleaned',
    none('nobody writes HTML; words are shown as words (5.3.3)'),
  ),
  row('5.2.2', 'free text has allowed characters and a length', test(BAD, WRONG)),
  row('5.2.3', 'nothing is injected into mail', none('no mail is sent')),
  row('5.2.4', 'no eval and nothing like it', NO_CODE),
  row('5.2.5', 'no template is filled from input', NO_CODE),
  row(
    '5.2.6',
    'the server fetches no address that a caller gives',
    test(ASVS, 'fetches no address that a caller gives'),
  ),
  row('5.2.7', 'SVG from people does not run', test(PHOTO, 'is refused')),
  row('5.2.8', 'Markdown and style sheets from people do not run', none('none are read: text is text')),
  row('5.3.1', 'output is encoded for where it stands', NO_CODE),
  row(
    '5.3.2',
    'every character survives, rare names included',
    test('tests/architecture/deploy-fonts.test.ts', 'has the characters of rare names'),
  ),
  row('5.3.3', 'escaping is automatic: no script reaches a page', NO_CODE),
  row('5.3.4', 'queries are built by parameters', test(BAD, WRONG)),
  row(
    '5.3.5',
    'and escaped where they cannot be',
    none('the SDK takes values only; ids allow no operator (kernel/input.ts)'),
  ),
  row('5.3.6', 'nothing is injected into scripts or JSON', NO_CODE),
  row('5.3.7', 'nothing into LDAP', none('there is none')),
  row('5.3.8', 'nothing into commands of the system', test(ASVS, 'starts no command')),
  row(
    '5.3.9',
    'no file is included by a name that came in',
    test('tests/security/gateway-door.test.ts', 'no path leads out of the web app'),
  ),
  row(
    '5.3.10',
    'nothing into XML or XPath',
    none('no XML is read from people but tables, by a reader that knows no entities'),
  ),
  row(
    '5.5.1',
    'objects that went out and come back are signed',
    test(CALLS, 'a session that another secret signed'),
  ),
  row(
    '5.5.2',
    'XML readers resolve nothing',
    none('tables (xlsx) only, in the registry, by a reader that resolves no entity'),
  ),
  row(
    '5.5.3',
    'nothing foreign is brought to life',
    test(CALLS, 'an unknown verb is refused, also one of every object'),
  ),
  row('5.5.4', 'JSON is read by JSON.parse', NO_CODE),
  row('12.1.1', 'a file cannot fill the storage', test(PHOTO, 'is refused where it is larger than was said')),
  row('12.3.1', 'names from people do not become paths', test(PHOTO, 'keeps only the way up')),
  row(
    '12.3.2',
    'nor read or change local files',
    test('tests/security/gateway-door.test.ts', 'no path leads out of the web app'),
  ),
  row('12.3.3', 'nor make the server fetch something', test(ASVS, 'fetches no address that a caller gives')),
  row(
    '12.3.4',
    'no answer is taken for a download by a name in its address',
    test(ASVS, 'answers carry the headers'),
  ),
  row('12.3.5', 'no file data enter commands', test(ASVS, 'starts no command')),
  row(
    '12.4.1',
    'files of strangers lie where nothing runs',
    test(PHOTO, 'is nobody else’s to finish or to show'),
  ),
  row(
    '12.4.2',
    'and are checked before others see them',
    test('tests/actions/publish/random-orders.test.ts', 'is never public before a pass'),
  ),
  row(
    '12.5.1',
    'only wanted kinds of files are served',
    test('tests/security/gateway-door.test.ts', 'no path leads out of the web app'),
  ),
  row('12.5.2', 'an uploaded file never runs as a page', test(PHOTO, 'is refused')),
  row('12.6.1', 'the server asks only known addresses', test(ASVS, 'fetches no address that a caller gives')),
  row(
    '13.1.1',
    'all parts read an address alike',
    none('one address (/api) and one envelope; nothing is decided by paths'),
  ),
  row(
    '13.1.3',
    'no key or token in an address of an interface',
    test(ASVS, 'no session token stands in an address'),
  ),
  row('13.2.1', 'only the allowed HTTP methods', test(ASVS, 'answers only what is posted')),
  row('13.2.2', 'JSON is held against a schema', test('tests/types/action-inputs.test.ts', '')),
  row('13.2.3', 'interfaces are protected against other sites', test(ASVS, 'another site cannot act')),
  row('13.3.1', 'SOAP is checked by XSD', none('there is no SOAP')),
]
