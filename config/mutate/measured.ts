export const RULES = 'src/shared/rules'

/**
 * Words and examples, not rules: a county may exchange them, and whether they judge well is measured on labelled
 * appeals by `npm run topics:bench`. Every word changed on its own would be counted as a rule nobody tests.
 */
const WORDS = /^topics\/(default-.*|lexicon|.*-words)\.ts$/
export const areWords = (file: string): boolean => WORDS.test(file)

/** What is changed of a folder or a file, as Stryker's pattern. */
export const measured = (unit: string): string => `${RULES}/${unit}${unit.endsWith('.ts') ? '' : '/**/*.ts'}`
