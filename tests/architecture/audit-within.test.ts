import { sourceFiles } from '../support/source-files'

/** An event by itself, or written through the store's own door instead of a transaction. */
const ALONE = /\bauditHandedOut\(|\bauditEvents\s*\.append\(/
/** A line that writes to the audit at all; as it was sealed it stays, so nothing is put over it. */
const WRITES = /\b(\w+)\.(\w+)(?:<\w+>)?\(\s*'audit_events'/g

/** Each hands something out and writes nothing else: the event is first, and there is nothing to fall apart from it. */
const HANDED_OUT = {
  'cloudfunctions/kernel/audit.ts': 'the door of the next two',
  'cloudfunctions/features/directory/export-tree.ts': 'a table of places',
  'cloudfunctions/features/service/sheet-paper.ts': "a member's sheet, to somebody else",
  'cloudfunctions/features/wish/contact.ts': 'whose door it is',
  'cloudfunctions/vault/vault.ts': 'a restricted field',
}

const code = sourceFiles('cloudfunctions').filter(({ path }) => !path.startsWith('cloudfunctions/local/'))

test('an act and its event in the audit are one transaction; only what is handed out is told by itself', () => {
  const alone = code.filter((file) => ALONE.test(file.code)).map(({ path }) => path)
  expect(alone.sort()).toEqual(Object.keys(HANDED_OUT).sort())
})

test('every other event is made within a transaction', () => {
  const outside = code
    .filter(({ path }) => !path.startsWith('cloudfunctions/store/'))
    .flatMap(({ path, code }) => [...code.matchAll(WRITES)].map(([, on, verb]) => ({ path, on, verb })))
    .filter(({ on, verb }) => on !== 'tx' || (verb !== 'create' && verb !== 'get'))
  expect(outside).toEqual([])
})
