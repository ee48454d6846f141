import { join } from 'node:path'

import { type Appeal, readAppeals } from '../../../config/topics/corpus'

/** Appeals with what a person says of each. */
export const labelled = (file: string): Appeal[] =>
  readAppeals(join(__dirname, '../../fixtures/topics', file))
