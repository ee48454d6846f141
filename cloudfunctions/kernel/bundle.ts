import { MOST_TOGETHER, type WireReplies, type WireReply } from '@shared/contract/wire'

/**
 * One request, or several that came over the line together. Each of them is read, limited, authorised and
 * answered as if it had come alone: a bundle saves journeys, nothing else.
 */
export async function eachOf(
  request: unknown,
  answer: (one: unknown) => Promise<WireReply>,
): Promise<WireReply | WireReplies> {
  const parts = partsOf(request)
  if (parts === null) return answer(request)
  if (parts.length === 0 || parts.length > MOST_TOGETHER) {
    return { ok: false, code: 'BAD_REQUEST', requestId: '' }
  }
  return { together: await Promise.all(parts.map(answer)) }
}

function partsOf(request: unknown): readonly unknown[] | null {
  if (typeof request !== 'object' || request === null || !('together' in request)) return null
  return Array.isArray(request.together) ? request.together : []
}
