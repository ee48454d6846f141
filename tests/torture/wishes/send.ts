import type { TestApi } from '../../support/api'
import { WORDS } from '../../support/wishes'
import type { ModelVerb, ModelWish } from './model'
import { wishOf } from './stored-wish'

/** Whether it went through; a late claimant's kind answer is none that did. */
export async function send(
  api: TestApi,
  { id: wishId }: ModelWish,
  openid: string,
  verb: ModelVerb,
  act: string,
) {
  const options = { openid, requestId: `torture-${act}` }
  const reply = async () => {
    switch (verb) {
      case 'visit': {
        const found = { kind: 'skill', wisher: 'elder', valueYuan: 0, skill: 'repair', times: [] } as const
        return api.reply('wish.visit', { wishId, ...WORDS, ...found }, options)
      }
      case 'approve':
        return api.reply('wish.approve', { wishId, ...WORDS }, options)
      case 'claim':
        return api.reply('wish.claim', { wishId, noRelative: true }, options)
      case 'note':
        return api.reply('wish.note', { wishId, text: '去看过了。', photoIds: [] }, options)
      case 'fulfil':
        return api.reply(
          'wish.note',
          { wishId, text: '办好了。', photoIds: [], done: { minutes: 30 } },
          options,
        )
      case 'confirm':
        return api.reply('wish.confirm', { wishId, call: { spokeWith: 'wisher' } }, options)
      default: {
        const reason = REASON[verb]
        return api.reply('wish.move', { wishId, verb, ...(reason ? { reason } : {}) }, options)
      }
    }
  }
  const before = await wishOf(wishId)
  const answer = await reply()
  if (!answer.ok && answer.code === 'UNEXPECTED')
    throw new Error(`${verb} by ${openid}: an unexpected failure`)
  if (!answer.ok) return false
  const after = await wishOf(wishId)
  // Asked again by the one who has it, or who let it out, it tells her so and changes nothing.
  if (verb === 'claim') return after?.claims !== before?.claims
  return verb !== 'approve' || after?.state !== before?.state
}

const REASON = {
  release: 'noTime',
  dispute: 'notReceived',
  withdraw: 'solved',
  sendBack: 'unclear',
  reject: 'notHardship',
} as Partial<Record<ModelVerb, 'noTime' | 'notReceived' | 'solved' | 'unclear' | 'notHardship'>>
