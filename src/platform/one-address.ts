import Taro from '@tarojs/taro'

/** A page whose code does not come holds nobody up for longer. */
const MOST_MS = 3_000

/**
 * In a browser, one change of the address at a time. The router mounts pages as their code arrives: of two
 * changes right after one another the first takes away what the second has just put there, and the page
 * stays blank. What comes while a page is on its way waits for it, and of several only the last counts.
 * Begun before the router listens.
 */
export function oneAddressAtATime(): void {
  let onItsWay = false
  let waiting = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function arrived() {
    clearTimeout(timer)
    onItsWay = false
    if (!waiting) return
    waiting = false
    window.dispatchEvent(new PopStateEvent('popstate'))
  }
  window.addEventListener(
    'popstate',
    (event) => {
      if (!onItsWay) return
      waiting = true
      event.stopImmediatePropagation()
    },
    true,
  )
  // It follows each of them, and says nothing that is new.
  window.addEventListener('hashchange', (event) => onItsWay && event.stopImmediatePropagation(), true)

  Taro.eventCenter.on('__taroRouterChange', ({ toLocation }: { readonly toLocation: { path: string } }) => {
    const here = Taro.getCurrentPages().slice(-1)[0]?.route ?? ''
    // Of a page that is here already nothing arrives.
    if (toLocation.path === (here.startsWith('/') ? here : `/${here}`)) return
    onItsWay = true
    clearTimeout(timer)
    timer = setTimeout(arrived, MOST_MS)
  })
  Taro.eventCenter.on('__afterTaroRouterChange', arrived)
}
