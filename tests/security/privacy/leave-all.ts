import { join } from 'node:path'

import { postKey } from '@shared/rules/posts/post-key'

import Database from 'libsql'

import type { Secrets } from '../../../cloudfunctions/kernel/secrets'
import type { Persona } from '../../../cloudfunctions/local/fixture/personas'
import { openPersonaBook } from '../../../cloudfunctions/local/gateway/personas'
import type { TestStack } from '../../support/gateway'
import type { Marks } from './find-people'

export const SECRET = '5ec7e7'.padEnd(64, '0')

export interface Leaver extends Marks {
  /** Her key on the local sign-in page. */
  readonly key: string
}

const NAMES = ['林小禾', '周念慈', '郝建国', '沈若愚', '顾长风', '陆知秋', '苗静好', '唐望舒']

/** Somebody whom nobody has seen, with a number, a name and a room that nobody else in the county has. */
export function marksOfNewcomer(secrets: Secrets, n: number): Leaver {
  const key = `newcomer-leaver-${n}`
  const openid = openPersonaBook([], SECRET).find(key)?.openid ?? ''
  return {
    key,
    openid,
    personId: secrets.personId(openid),
    phone: `154${String(20_000_000 + n * 7919).padStart(8, '0')}`,
    name: `${NAMES[n % NAMES.length]}${['甲', '乙', '丙', '丁'][Math.floor(n / NAMES.length) % 4]}`,
    room: `${77 + (n % 20)}${String(n % 100).padStart(2, '0')}`,
  }
}

/** Of somebody whom the fixture made we know only who she is; what she never gave is nowhere. */
const marksOfPersona = (secrets: Secrets, { key, openid }: Persona): Leaver => {
  const none = `nobody-gave-this-${key}`
  return { key, openid, personId: secrets.personId(openid), phone: none, name: none, room: none }
}

/** Asks for everybody to be forgotten, each by her own tap; who holds a post ends it first, who promised a wish gives it back. */
export async function eraseAll(
  stack: TestStack,
  secrets: Secrets,
  newcomers: readonly Leaver[],
  personas: readonly Persona[],
): Promise<readonly Leaver[]> {
  const all = [...newcomers, ...personas.map((one) => marksOfPersona(secrets, one))]
  const left: Leaver[] = []
  for (const leaver of all) {
    await handOver(stack, leaver.key)
    const answer = await stack.call('account.delete', {}, { as: leaver.key })
    if (answer.ok) left.push(leaver)
    else console.log(`${leaver.key} stays: ${answer.code}`)
  }
  // Each tick does its share, until nobody waits to be erased; the fixture's own backlog takes turns with it.
  for (let round = 0; round < 60 + all.length * 3; round += 1) {
    await stack.tick()
    if (waiting(stack.dataDir) === 0) return left
  }
  throw new Error('the clock has not erased everybody')
}

function waiting(dataDir: string): number {
  const database = new Database(join(dataDir, 'cloudbase.db'), { readonly: true })
  try {
    const { id } = database.prepare("SELECT id FROM collections WHERE name = 'deadlines'").get() as {
      id: number
    }
    const row = database.prepare(`SELECT count(*) AS n FROM c${id} WHERE doc LIKE '%accountLeaving%'`).get()
    return (row as { n: number }).n
  } finally {
    database.close()
  }
}

async function handOver(stack: TestStack, key: string): Promise<void> {
  const { posts } = await stack.get('people.me', {}, { as: key })
  for (const { post, placeId, key: postKey_ } of posts) {
    const ended = await stack.call(
      'posts.end',
      { postKey: postKey_ ?? postKey(post, placeId), reason: 'resigned' },
      { as: key },
    )
    if (!ended.ok) console.log(`${key} keeps ${post}: ${ended.code}`)
  }
  const mine = await stack.call('wish.mine', {}, { as: key })
  if (!mine.ok) return
  for (const { id, claim } of mine.data.claimed) {
    if (claim !== 'active') continue
    await stack.call('wish.move', { wishId: id, verb: 'release', reason: 'noTime' }, { as: key })
  }
}
