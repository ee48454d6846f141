const RULES = 'src/shared/rules'

/**
 * Words and examples, not rules: a county may exchange them, and whether they judge well is measured on labelled
 * appeals by `npm run topics:bench`. Every word changed on its own would be counted as a rule nobody tests.
 */
const WORDS: readonly string[] = [
  'topics/default-*.ts',
  'topics/default-*/**',
  'topics/lexicon.ts',
  'topics/*-words.ts',
]

/** What is changed, as Stryker's patterns: all rules, or those of some folders. */
export const measured = (folders: readonly string[]): string =>
  [
    ...(folders.length ? folders : ['']).map(
      (one) => `${RULES}/${one}${one.endsWith('.ts') ? '' : '/**/*.ts'}`,
    ),
    ...WORDS.map((words) => `!${RULES}/${words}`),
  ].join(',')
