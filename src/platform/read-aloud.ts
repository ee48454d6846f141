import { useEffect, useState } from 'react'

/**
 * The voice of the device, where it has a Chinese one. A browser may have; WeChat gives a mini-program
 * none, and there the offer is not made.
 */
const synthesis = (): SpeechSynthesis | undefined =>
  process.env.TARO_ENV === 'h5' && 'speechSynthesis' in window ? window.speechSynthesis : undefined

const chineseVoice = (): SpeechSynthesisVoice | undefined =>
  synthesis()
    ?.getVoices()
    .find(({ lang }) => /^(zh|cmn)/i.test(lang))

/** A little slower than one talks, for those who listen twice. */
const RATE = 0.9

export interface ReadingAloud {
  /** The device has a voice for it. */
  readonly offered: boolean
  readonly reading: boolean
  readonly toggle: () => void
}

/** Reads a text aloud, stops when asked, and whenever the page is left. */
export function useReadAloud(text: string): ReadingAloud {
  const [offered, setOffered] = useState(() => chineseVoice() !== undefined)
  const [reading, setReading] = useState(false)

  useEffect(() => {
    const voices = synthesis()
    if (!voices) return undefined
    // Browsers find their voices a moment after the page has opened.
    const look = () => setOffered(chineseVoice() !== undefined)
    voices.addEventListener?.('voiceschanged', look)
    return () => {
      voices.removeEventListener?.('voiceschanged', look)
      voices.cancel()
    }
  }, [])

  function toggle() {
    const voices = synthesis()
    const voice = chineseVoice()
    if (!voices || !voice) return
    voices.cancel()
    if (reading) return setReading(false)
    const said = new SpeechSynthesisUtterance(text)
    said.voice = voice
    said.lang = voice.lang
    said.rate = RATE
    said.onend = () => setReading(false)
    said.onerror = () => setReading(false)
    voices.speak(said)
    setReading(true)
  }

  return { offered, reading, toggle }
}
