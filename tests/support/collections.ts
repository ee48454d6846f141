import type { CollectionDeclaration } from '../../cloudfunctions/local/emulator/control/protocol'
import { collections } from '../../cloudfunctions/store/collections'
import type { CollectionIndex } from '../../cloudfunctions/store/collections/declaration'

/** The store's declaration in the words of the emulator's control door. */
export const declaredCollections = (): CollectionDeclaration[] =>
  Object.entries(collections).map(([name, { indexes }]) => ({
    name,
    indexes: (indexes as readonly CollectionIndex[]).map(({ name: indexName, keys, unique }) => ({
      name: indexName,
      keys: keys.map(([field, direction]) => ({ name: field, direction })),
      ...(unique ? { unique } : {}),
    })),
  }))
