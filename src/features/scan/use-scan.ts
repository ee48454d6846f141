import { scan as words } from '@shared/copy/scan'
import { sceneIn } from '@shared/rules/scene/scene-text'
import { useState } from 'react'
import { inWechat } from '@/platform/env'
import { pickPhoto, readCodeInPhoto } from '@/platform/read-photo'
import { goTo } from '@/platform/routes'
import { scanWithCamera } from '@/platform/scan-code'

/** From the tap to the page behind the code: camera in WeChat, a photo in a browser. */
export function useScan() {
  const [problem, setProblem] = useState('')

  function open(text: string) {
    const scene = sceneIn(text)
    if (scene === null) setProblem(words.foreignCode)
    else goTo('pages/scan/index', { scene })
  }

  async function withCamera() {
    setProblem('')
    const scanned = await scanWithCamera()
    if (scanned.kind === 'read') open(scanned.text)
    if (scanned.kind === 'refused') setProblem(words.cameraRefused)
  }

  async function withPhoto() {
    setProblem('')
    const photo = await pickPhoto()
    if (!photo) return
    const text = await readCodeInPhoto(photo).catch(() => null)
    if (text === null) setProblem(words.photoUnread)
    else open(text)
  }

  return { problem, open, scan: () => void (inWechat ? withCamera() : withPhoto()) }
}
