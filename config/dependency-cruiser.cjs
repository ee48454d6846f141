/** Which room may know of which: the table of `design.md` §3. */
const room = (path) => `^${path}/`
const only = (...allowed) => ({ pathNot: allowed })

/** From a room to our own code, nothing but what is listed (packages are judged by rules of their own). */
const limit = (name, from, comment, ...allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: room(from) },
  to: { path: '^(src|cloudfunctions|config|tests)/', ...only(room(from), ...allowed) },
})

const shared = room('src/shared')
const [contract, copy] = ['contract', 'copy'].map((part) => room(`src/shared/${part}`))
const deployed =
  '^cloudfunctions/(api|clock|events|registry|features|kernel|store|views|vault|desk|wechat|publish|consultations|appeals|deadlines)/'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one idea, or lack a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(css|scss|ttf|otf|png|svg)$' },
    },

    limit('contract-knows-nothing', 'src/shared/contract', 'types stand alone'),
    limit('rules-know-the-contract', 'src/shared/rules', 'decisions over values', contract),
    limit('copy-knows-the-contract', 'src/shared/copy', 'sentences over codes', contract),
    {
      name: 'shared-without-packages',
      comment: 'both bundles carry it; a package enters only through a rule written here',
      severity: 'error',
      from: { path: shared },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core', 'unknown'] },
    },

    limit('components-know-styles', 'src/components', 'a piece without domain words', room('src/styles')),
    // The platform's own dialogs and tab bar take their words from the copy.
    limit(
      'platform-knows-contract-and-copy',
      'src/platform',
      'the only door to the platform',
      contract,
      copy,
    ),
    {
      name: 'no-feature-knows-another',
      comment: 'what two features need belongs to components, platform or shared',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    limit(
      'features-know-downwards',
      'src/features',
      'a feature is composed by pages, never the other way round',
      room('src/platform'),
      room('src/components'),
      room('src/styles'),
      shared,
    ),
    {
      name: 'client-knows-no-server',
      comment: 'the mini-program meets the functions only through the contract',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(cloudfunctions|tests)/' },
    },
    {
      name: 'client-without-server-packages',
      comment: 'zod and the SDK stay on the server',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/(zod|@cloudbase|exceljs|pdfkit|opencc-js)/' },
    },

    limit('store-knows-shared', 'cloudfunctions/store', 'repositories over the SDK', shared),
    limit(
      'kernel-knows-the-store',
      'cloudfunctions/kernel',
      'what every action goes through',
      room('cloudfunctions/store'),
      shared,
    ),
    limit(
      'vault-knows-the-kernel',
      'cloudfunctions/vault',
      'restricted fields, sealed for each person',
      room('cloudfunctions/kernel'),
      room('cloudfunctions/store'),
      shared,
    ),
    limit(
      'desk-knows-the-store',
      'cloudfunctions/desk',
      'what lies on whose desk: posts answer for what is open, not persons',
      room('cloudfunctions/kernel'),
      room('cloudfunctions/store'),
      shared,
    ),
    limit(
      'publish-knows-the-vault',
      'cloudfunctions/publish',
      'the one path by which words and photos become public',
      room('cloudfunctions/kernel'),
      room('cloudfunctions/store'),
      room('cloudfunctions/vault'),
      shared,
    ),
    limit(
      'deadlines-know-publish',
      'cloudfunctions/deadlines',
      'how the clock works through every time limit; what happens when one is over is handed to it',
      room('cloudfunctions/kernel'),
      room('cloudfunctions/store'),
      room('cloudfunctions/publish'),
      shared,
    ),
    limit(
      'consultations-know-publish',
      'cloudfunctions/consultations',
      'how a consultation comes into being and what its readers get: verbs of several features need it',
      room('cloudfunctions/kernel'),
      room('cloudfunctions/store'),
      room('cloudfunctions/views'),
      room('cloudfunctions/vault'),
      room('cloudfunctions/desk'),
      room('cloudfunctions/publish'),
      shared,
    ),
    limit(
      'appeals-know-publish',
      'cloudfunctions/appeals',
      'an appeal between its author and the desk: the gate, its moves, its views',
      room('cloudfunctions/kernel'),
      room('cloudfunctions/store'),
      room('cloudfunctions/views'),
      room('cloudfunctions/vault'),
      room('cloudfunctions/desk'),
      room('cloudfunctions/publish'),
      shared,
    ),
    limit(
      'server-features-know-downwards',
      'cloudfunctions/features',
      'one verb, one file',
      room('cloudfunctions/kernel'),
      room('cloudfunctions/store'),
      room('cloudfunctions/views'),
      room('cloudfunctions/vault'),
      room('cloudfunctions/desk'),
      room('cloudfunctions/publish'),
      room('cloudfunctions/consultations'),
      room('cloudfunctions/appeals'),
      room('cloudfunctions/deadlines'),
      shared,
    ),
    {
      name: 'server-knows-no-screen',
      comment: 'of the mini-program the functions share only src/shared',
      severity: 'error',
      from: { path: '^cloudfunctions/' },
      to: { path: '^src/', pathNot: shared },
    },
    {
      name: 'nobody-knows-an-entry',
      comment: 'an entry is called by the platform only',
      severity: 'error',
      from: {},
      to: { path: '^cloudfunctions/(api|clock|events|registry)/index\\.ts$' },
    },
    {
      name: 'no-deployable-knows-another',
      comment: 'one asks the other by a call, so that each stays as light as its work',
      severity: 'error',
      from: { path: '^cloudfunctions/(api|clock|events|registry)/' },
      to: { path: '^cloudfunctions/(api|clock|events|registry)/', pathNot: '^cloudfunctions/$1/' },
    },
    {
      name: 'deployed-code-knows-nothing-local',
      comment: 'the emulator, the gateway and the fixture county never leave this machine',
      severity: 'error',
      from: { path: deployed },
      to: { path: '^(cloudfunctions/local|tests|config/(?!topics/|fonts/))' },
    },
    {
      name: 'one-door-to-the-sdk',
      comment: 'the SDK is opened once, and seen by what wraps it',
      severity: 'error',
      from: { path: '^cloudfunctions/(api|clock|events|registry|features|views)/' },
      to: { path: '^node_modules/@cloudbase/' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '\\.(css|scss)$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
