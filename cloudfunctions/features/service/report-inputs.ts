import { REPORT_NOTE_MOST_CHARACTERS } from '@shared/contract/service/report'
import * as z from 'zod'

import { words } from '../../kernel/input'

export const year = z.number().int().min(2020).max(2100)
export const note = z.union([z.literal(''), words(REPORT_NOTE_MOST_CHARACTERS)])
