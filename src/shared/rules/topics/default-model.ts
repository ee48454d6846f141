import stored from './default.model.json'
import type { StoredModel } from './linear-model'

/** The model shipped with the default rule set. Only the server imports this file. */
export const DEFAULT_MODEL: StoredModel = stored
