import { join } from 'node:path'

import bold from '../../.build/fonts/paper-bold.ttf'
import regular from '../../.build/fonts/paper-regular.ttf'
import type { Faces } from './papers/sheet'

/** The faces as the bundler puts them beside the function; `config/fonts` makes them. */
export const faces: Faces = { regular: join(__dirname, regular), bold: join(__dirname, bold) }
