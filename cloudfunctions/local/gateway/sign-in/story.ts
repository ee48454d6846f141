/** One thing to try, as one person, on one page. */
export interface StoryStep {
  /** A persona's key; `newcomer` is somebody nobody has seen yet. */
  readonly persona: string
  readonly who: string
  readonly does: string
  /** The page it begins on, as the web app's address writes it. */
  readonly page: string
}

/** A few steps of different people that make one thing happen, about two minutes long. */
export interface Story {
  readonly title: string
  readonly steps: readonly StoryStep[]
}
