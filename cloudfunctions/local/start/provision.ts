import { collections } from '../../store/collections'
import type { CollectionIndex } from '../../store/collections/declaration'
import type { ControlClient } from '../emulator/control-client'

/** Makes every declared collection and index; what exists already stays as it is. */
export async function provision(control: ControlClient): Promise<void> {
  const declarations = Object.entries(collections).map(([name, { indexes }]) => ({
    name,
    indexes: indexes.map(declare),
  }))
  await control.ensureCollections({ collections: declarations })
}

const declare = ({ name, keys, unique = false }: CollectionIndex) => ({
  name,
  unique,
  keys: keys.map(([field, direction]) => ({ name: field, direction })),
})
