import type { Mood } from '../control/protocol'

export type Subject = 'text' | 'media'
export type Verdict = 'pass' | 'review' | 'risky'

/** Words a person can type locally to see how a refused or doubtful text looks. */
export const RISKY_MARK = '违禁测试'
export const REVIEW_MARK = '存疑测试'

export interface Moods {
  set(mood: Mood, subject?: Subject): void
  of(subject: Subject): Mood
  /** What the check finds: the mood decides, and under `pass` the marks in the text. */
  verdict(subject: Subject, text: string): Verdict
  /** Runs the work when `deliverLate` is called. */
  hold(work: () => void): void
  deliverLate(): number
}

export function createMoods(): Moods {
  const moods: Record<Subject, Mood> = { text: 'pass', media: 'pass' }
  let held: (() => void)[] = []
  return {
    set(mood, subject) {
      if (subject !== 'media') moods.text = mood
      if (subject !== 'text') moods.media = mood
    },
    of: (subject) => moods[subject],
    verdict(subject, text) {
      const mood = moods[subject]
      if (mood === 'review' || mood === 'risky') return mood
      if (text.includes(RISKY_MARK)) return 'risky'
      return text.includes(REVIEW_MARK) ? 'review' : 'pass'
    },
    hold: (work) => void held.push(work),
    deliverLate() {
      const works = held
      held = []
      for (const work of works) work()
      return works.length
    },
  }
}
