import { watched } from './watched'

/** From here on a desk shows list and detail side by side: the one breakpoint. Browsers only. */
const QUERY = '(min-width: 1024px)'

const media = () =>
  process.env.TARO_ENV === 'h5' && typeof matchMedia === 'function' ? matchMedia(QUERY) : null

export const wide = watched<boolean>(() => {
  const list = media()
  list?.addEventListener('change', ({ matches }) => wide.set(matches))
  return list?.matches ?? false
})
