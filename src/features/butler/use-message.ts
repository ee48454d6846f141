import { CONTACT_MOST_PHOTOS } from '@shared/contract/butler/contact'
import { useState } from 'react'
import { asksFirst } from '@/platform/refusal'
import { type PhotoDraft, usePhotoDraft } from '@/platform/use-photo-draft'

interface Draft extends PhotoDraft {
  readonly text: string
}

const EMPTY: Draft = { text: '', photos: [], requestId: null }

/**
 * Words and photos for a butler or from her. `send` gets them with the id of the intent, the same one as
 * long as nothing of it changes.
 */
export function useMessage<T>(
  key: string,
  send: (text: string, photoIds: readonly string[], requestId: string) => Promise<T>,
  onDone: (answer: T) => void,
) {
  const { draft, refused, clearRefused, now, change, deliver, ...kept } = usePhotoDraft({
    key,
    empty: EMPTY,
    purpose: 'contact',
    mostPhotos: CONTACT_MOST_PHOTOS,
  })
  const [empty, setEmpty] = useState(false)
  const gate = refused !== null && asksFirst(refused) ? refused : null

  async function go() {
    const text = now().text.trim()
    setEmpty(text === '')
    if (text === '') return
    await deliver((_, photoIds, requestId) => send(text, photoIds, requestId), onDone)
  }

  return {
    ...kept,
    draft,
    problem: empty && draft.text.trim() === '',
    refused: gate === null ? refused : null,
    gate,
    write: (text: string) => change({ text }),
    /** What is sent with it has changed: another intent. */
    anew: () => change({}),
    send: () => void go(),
    passGate: () => void go(),
    dropGate: clearRefused,
  }
}

export type Message = ReturnType<typeof useMessage>
