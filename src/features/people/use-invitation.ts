import type { LookAtInvitation } from '@shared/contract/posts'
import { useEffect, useState } from 'react'
import { call } from '@/platform/call'
import { useGated } from '@/platform/use-gated'

export type InvitationStage =
  | { readonly kind: 'typing' }
  | { readonly kind: 'asking'; readonly code: string; readonly seen: LookAtInvitation }
  /** The code that the deployment printed: it makes the first county admin. */
  | { readonly kind: 'first'; readonly code: string }
  | { readonly kind: 'inOffice'; readonly post: LookAtInvitation['post']; readonly deputy: boolean }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'declined' }

const INVITED = 12
const FIRST = 16

/** What is left of a code as it was typed or pasted. */
const lettersOf = (typed: string): string => typed.toLowerCase().replace(/[^0-9a-z]/g, '')

const OFFICE_LABEL = /^[\p{Script=Han}·]{2,12}$/u

/** From a code on paper to a post: look, then yes or no. */
export function useInvitation(given: string) {
  const [typed, setTyped] = useState(given)
  const [label, setLabel] = useState('')
  const [stage, setStage] = useState<InvitationStage>({ kind: 'typing' })
  const [problem, setProblem] = useState(false)
  const [declining, setDeclining] = useState(false)
  const { run, clear, ...work } = useGated()

  const attempt = (act: () => Promise<InvitationStage>) => run(async () => setStage(await act()))

  function look(text = typed) {
    const code = lettersOf(text)
    setProblem(code.length !== INVITED && code.length !== FIRST)
    if (code.length === FIRST) setStage({ kind: 'first', code })
    if (code.length !== INVITED) return
    void attempt(async () => ({
      kind: 'asking',
      code,
      seen: await call('posts.lookAtInvitation', { code }),
    }))
  }

  useEffect(() => {
    if (given !== '') look(given)
  }, [])

  return {
    ...work,
    typed,
    label,
    stage,
    problem,
    declining,
    write(text: string) {
      setTyped(text)
      setProblem(false)
    },
    writeLabel: setLabel,
    labelFits: OFFICE_LABEL.test(label.trim()),
    look: () => look(),
    accept() {
      if (stage.kind !== 'asking') return
      const { code } = stage
      void attempt(async () => {
        const { post } = await call('posts.accept', { code })
        return post
          ? { kind: 'inOffice', post: post.post, deputy: post.deputy === true }
          : { kind: 'waiting' }
      })
    },
    askDecline: () => setDeclining(true),
    keep: () => setDeclining(false),
    decline() {
      if (stage.kind !== 'asking') return
      const { code } = stage
      setDeclining(false)
      void attempt(async () => {
        await call('posts.decline', { code })
        return { kind: 'declined' }
      })
    },
    claim() {
      if (stage.kind !== 'first') return
      const { code } = stage
      void attempt(async () => {
        const { post } = await call('posts.claimFirstAdmin', { code, label: label.trim() })
        return { kind: 'inOffice', post: post.post, deputy: false }
      })
    },
    startOver: () => setStage({ kind: 'typing' }),
  }
}

export type InvitationForm = ReturnType<typeof useInvitation>
