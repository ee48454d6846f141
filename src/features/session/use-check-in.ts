import type { SessionView } from '@shared/contract/session/show'
import { sceneIn } from '@shared/rules/scene/scene-text'
import { isPass } from '@shared/rules/session/pass'
import { useState } from 'react'
import { inWechat } from '@/platform/env'
import { pickPhoto, readCodeInPhoto } from '@/platform/read-photo'
import { refusalCodeOf } from '@/platform/refusal'
import { scanWithCamera } from '@/platform/scan-code'
import { useGated } from '@/platform/use-gated'

import { checkIn } from './session-api'

/** From the scan and the six digits to having been there; what must be asked first is asked, then it goes on. */
export function useCheckIn(session: SessionView, scene: string, onDone: () => void) {
  const [token, setToken] = useState(scene)
  const [typed, setTyped] = useState('')
  const [pass, setPass] = useState('')
  const [seat, setSeat] = useState('')
  const [problem, setProblem] = useState<'code' | 'pass' | null>(null)
  const { run, clear, ...work } = useGated()
  const online = session.mode === 'online'

  async function scan() {
    setProblem(null)
    clear()
    const text = inWechat ? await scanned() : await photographed()
    const found = text === null ? null : sceneIn(text)
    if (found !== null) setToken(found)
  }

  function go() {
    const code = token === '' ? typed.trim() : token
    const missing = online ? null : code === '' ? 'code' : isPass(pass) ? null : 'pass'
    setProblem(missing)
    if (missing) return
    const { id: sessionId, rulesVersion } = session
    const proof = online ? {} : { token: code, pass, ...(seat.trim() === '' ? {} : { seat: seat.trim() }) }
    void run(async () => {
      try {
        await checkIn({ sessionId, rulesVersion, ...proof })
      } catch (error) {
        const why = refusalCodeOf(error)
        // The digits change every minute: what was wrong is typed anew. A wrong code is scanned anew.
        if (why === 'PASS_WRONG') setPass('')
        if (why === 'CODE_NOT_HERE') setToken('')
        throw error
      }
      onDone()
    })
  }

  return {
    ...work,
    token,
    typed,
    pass,
    seat,
    problem,
    scan: () => void scan(),
    type: (text: string) => setTyped(text),
    writePass: (text: string) => setPass(text.replace(/\D/g, '').slice(0, 6)),
    writeSeat: (text: string) => setSeat(text),
    go,
  }
}

export type CheckingIn = ReturnType<typeof useCheckIn>

async function scanned(): Promise<string | null> {
  const answer = await scanWithCamera()
  return answer.kind === 'read' ? answer.text : null
}

async function photographed(): Promise<string | null> {
  const photo = await pickPhoto()
  return photo ? readCodeInPhoto(photo).catch(() => null) : null
}
