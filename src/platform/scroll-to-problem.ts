import Taro from '@tarojs/taro'

const MARKED = '.choices__problem, .field__problem, .area__paper--problem'
/** The marks are drawn after the tap. */
const DRAWN_MS = 50

/** Brings the first thing that still lacks something under the reader's eye, with what it asks above it. */
export function scrollToProblem(): void {
  setTimeout(() => {
    void Taro.pageScrollTo({ selector: MARKED, duration: 250, offsetTop: -240 }).catch(() => undefined)
  }, DRAWN_MS)
}
