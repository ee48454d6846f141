import { useShareAppMessage } from '@tarojs/taro'

import { type RouteParams, type RoutePath, urlOf } from './routes'

/** What the share button of this page sends: a card that opens one page. The page's config allows it. */
export function useShareCard<Path extends RoutePath>(
  title: string,
  path: Path,
  params: RouteParams<Path>,
): void {
  useShareAppMessage(() => ({ title, path: urlOf(path, params) }))
}

/** The same page's address in a browser. */
export const linkTo = <Path extends RoutePath>(path: Path, params: RouteParams<Path>): string =>
  `${location.origin}${location.pathname}#${urlOf(path, params)}`
