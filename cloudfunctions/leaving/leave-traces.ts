import type { RawTextDoc } from '../store/raw-texts'
import { TRACES } from '../store/traces'
import { eachOf, type Leave } from './leaver'

/** What no step of a feature took: the same for all, by the one table of traces. */
export const leaveTraces: Leave = async (leaver, parts) => {
  const { store } = parts
  const { personId, goneId } = leaver
  for (const [collection, field] of TRACES) {
    await eachOf(collection, field, leaver, parts, ({ _id }) =>
      store.traces.anonymise(collection, _id, personId, goneId),
    )
  }
  await eachOf<RawTextDoc>('raw_texts', 'authorId', leaver, parts, ({ _id }) =>
    store.rawTexts.remove(_id).then(() => undefined),
  )
  await store.traces.removeOf('notices', 'personId', personId)
  await store.traces.removeOf('pushes', 'personId', personId)
  await store.traces.remove('subscription_grants', personId)
  await store.traces.removeBeginning('first_answers', `${personId}_`)
}
