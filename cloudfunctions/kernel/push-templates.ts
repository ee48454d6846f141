import { PUSH_TOPICS, type PushTopic } from '@shared/contract/inbox'
import type { PushTemplate } from '@shared/rules/inbox/ledger'

const ENTRY = /^([a-z]+)=([\w-]{1,64}):(thing\d{1,2}):((?:time|date)\d{1,2}):(once|long)$/

/**
 * The templates of subscription messages, as the console gave them:
 * `progress=TEMPLATE:thing1:time2:once;office=…`. Empty: none are sent, and nobody is asked.
 */
export function readPushTemplates(
  environment: Readonly<Record<string, string | undefined>>,
): readonly PushTemplate[] {
  const entries = (environment.SUBSCRIBE_TEMPLATES ?? '').split(';').filter((entry) => entry.trim() !== '')
  const templates = entries.map((entry): PushTemplate => {
    const [, topic = '', id = '', text = '', time = '', kind] = ENTRY.exec(entry.trim()) ?? []
    if (!isTopic(topic))
      throw new Error('SUBSCRIBE_TEMPLATES: an entry is not topic=template:thing1:time2:once')
    return { topic, id, text, time, longTerm: kind === 'long' }
  })
  if (new Set(templates.map(({ topic }) => topic)).size < templates.length)
    throw new Error('SUBSCRIBE_TEMPLATES: a topic has one template')
  return templates
}

const isTopic = (topic: string): topic is PushTopic => (PUSH_TOPICS as readonly string[]).includes(topic)
