import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { personas } from '../../../cloudfunctions/local/fixture/personas'
import { startTestStack } from '../../support/gateway'
import { type Marks, type Scan, scanDocuments, scanFiles } from './find-people'
import { eraseAll, marksOfNewcomer, SECRET } from './leave-all'
import { liveFully } from './live-fully'

/**
 * `npm run audit:privacy -- --people N`: fills a county, lets N newcomers live in it in every way that leaves
 * something of them, lets them and the fixture's own people ask to be forgotten, and lets the clock run. Then
 * looks for what would tell who they were in every document, in the store's file and log byte by byte, in
 * stored files and in what the functions wrote to their logs. The exit is not zero where something was found.
 */
async function main(options: readonly string[]): Promise<boolean> {
  const at = options.indexOf('--people')
  const many = at < 0 ? 6 : Number(options[at + 1])
  const stack = await startTestStack({
    fixture: options.includes('--small') ? 'small' : 'county',
    secretKey: SECRET,
    environment: { ACCOUNT_COOLING_DAYS: '0', LOG_LEVEL: 'info', ENFORCE_COST: '0' },
  })
  try {
    const secrets = openSecrets(SECRET)
    const newcomers = Array.from({ length: many }, (_, n) => marksOfNewcomer(secrets, n))
    for (const [n, one] of newcomers.entries()) await liveFully(stack, one, n)
    await stack.tick()
    const before = scanDocuments(stack.dataDir, newcomers)

    const left = await eraseAll(stack, secrets, newcomers, personas)
    await stack.control.checkpoint({ secureDelete: true })
    writeFileSync(join(stack.dataDir, 'functions.log'), stack.logs.join('\n'))
    const documents = scanDocuments(stack.dataDir, left)
    const files = scanFiles(stack.dataDir, left, (name) => name.endsWith('.lock'))
    print(before, documents, files, left, stack.logs.length)
    return before.finds.length > 0 && documents.finds.length === 0 && files.finds.length === 0
  } finally {
    await stack.close()
  }
}

function print(before: Scan, documents: Scan, files: Scan, left: readonly Marks[], lines: number): void {
  for (const { where, what } of [...documents.finds, ...files.finds]) console.log(`found ${what} in ${where}`)
  console.log(
    JSON.stringify({
      people: left.length,
      findsBefore: before.finds.length,
      documents: documents.documents,
      files: files.documents,
      bytes: files.bytes,
      logLines: lines,
      finds: documents.finds.length + files.finds.length,
      pseudonymsInAudit: documents.audited,
    }),
  )
}

main(process.argv.slice(2)).then(
  (clean) => process.exit(clean ? 0 : 1),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
