import type { ContactKind } from '@shared/contract/butler/contact-life'
import type { ConsentKind } from '@shared/contract/consent'
import { tabs } from '@shared/copy/tabs'
import Taro from '@tarojs/taro'

/** Every page that another one leads to, with what it must be told. */
interface Routes {
  'pages/home/index': Record<string, never>
  'pages/consultations/index': Record<string, never>
  'pages/wishes/index': Record<string, never>
  'pages/mine/index': Record<string, never>
  'pages/scan/index': { readonly scene?: string }
  'packages/consultation/detail/index': { readonly id: string }
  'packages/community/station/index': { readonly id: string }
  'packages/community/stations/index': Record<string, never>
  'packages/community/compound/index': { readonly id: string }
  'packages/community/choose/index': Record<string, never>
  'packages/community/worker/index': Record<string, never>
  'packages/community/seen/index': Record<string, never>
  'packages/consultation/speak/index': { readonly id: string }
  'packages/consultation/propose/index': { readonly id: string }
  'packages/consultation/minutes/index': { readonly id: string }
  'packages/consultation/statutory/index': { readonly item?: string }
  'packages/consultation/appeal/index': Record<string, never>
  'packages/consultation/verdict/index': { readonly id: string }
  'packages/consultation/topics/index': Record<string, never>
  'packages/consultation/session/index': { readonly id: string; readonly scene?: string }
  'packages/consultation/rules/index': { readonly compoundId: string; readonly version?: string }
  'packages/handling/matter/index': { readonly id: string }
  'packages/handling/note/index': { readonly id: string; readonly kind: string; readonly before?: string }
  'packages/wish/detail/index': { readonly id: string }
  'packages/wish/new/index': { readonly behalf?: '1'; readonly request?: string }
  'packages/wish/record/index': { readonly id: string }
  'packages/wish/mine/index': Record<string, never>
  'packages/staff/wishes/index': Record<string, never>
  'packages/staff/wish/index': { readonly id: string }
  'packages/staff/convene/index': { readonly id: string }
  'packages/staff/session/index': { readonly id: string }
  'packages/staff/procedure/index': { readonly communityId: string }
  'packages/consultation/appeals/index': Record<string, never>
  'packages/butler/mine/index': Record<string, never>
  'packages/butler/ask/index': { readonly kind: ContactKind; readonly about?: string }
  'packages/butler/requests/index': Record<string, never>
  'packages/butler/request/index': { readonly id: string }
  'packages/butler/desk/index': Record<string, never>
  'packages/butler/file/index': Record<string, never>
  'packages/butler/check/index': Record<string, never>
  'packages/butler/care/index': Record<string, never>
  'packages/butler/card/index': Record<string, never>
  'packages/me/appeals/index': Record<string, never>
  'packages/me/inbox/index': Record<string, never>
  'packages/me/waiting/index': Record<string, never>
  'packages/me/reminders/index': Record<string, never>
  'packages/me/home/index': Record<string, never>
  'packages/me/describe/index': { readonly compoundId: string; readonly byButler?: '1' }
  'packages/me/consent/index': Record<string, never>
  'packages/me/data/index': Record<string, never>
  'packages/me/kept/index': Record<string, never>
  'packages/me/notice/index': { readonly kind: ConsentKind }
  'packages/me/about/index': Record<string, never>
  'packages/me/statements/index': Record<string, never>
  'packages/me/invitation/index': { readonly code?: string }
  'packages/me/sign-in/index': { readonly code?: string }
  'packages/service/mine/index': Record<string, never>
  'packages/service/activities/index': Record<string, never>
  'packages/service/groups/index': Record<string, never>
  'packages/service/year/index': Record<string, never>
  'packages/service/host/index': Record<string, never>
  'packages/service/report/index': Record<string, never>
  'packages/service/sheets/index': Record<string, never>
  'packages/service/reports/index': Record<string, never>
  'packages/service/assess/index': { readonly id?: string }
  'packages/service/register/index': { readonly change?: '1' }
  'packages/service/check/index': Record<string, never>
  'packages/service/units/index': Record<string, never>
  'packages/duty/report/index': { readonly id: string }
  'packages/duty/reception/index': { readonly id: string }
  'packages/duty/questions/index': { readonly id: string }
  'packages/duty/ask/index': { readonly id: string; readonly name: string }
  'packages/duty/question/index': { readonly id: string }
  'packages/duty/reception-desk/index': { readonly id: string }
  'packages/staff/station/index': { readonly id: string }
  'packages/staff/desk/index': Record<string, never>
  'packages/staff/residents/index': { readonly id?: string }
  'packages/staff/statements/index': { readonly id?: string; readonly consultation?: string }
  'packages/staff/open-consultation/index': Record<string, never>
  'packages/staff/consultation/index': { readonly id: string }
  'packages/staff/facts/index': { readonly id: string }
  'packages/staff/proposals/index': { readonly id: string }
  'packages/staff/answers/index': { readonly id: string }
  'packages/staff/held/index': Record<string, never>
  'packages/staff/calendar/index': Record<string, never>
  'packages/staff/poll/index': { readonly id: string }
  'packages/staff/minutes/index': { readonly id: string }
  'packages/staff/statutory/index': { readonly id: string }
  'packages/staff/bodies/index': { readonly id: string }
  'packages/staff/workers/index': { readonly communityId?: string }
  'packages/staff/shops/index': Record<string, never>
  'packages/staff/posts/index': Record<string, never>
  'packages/staff/directory/index': Record<string, never>
  'packages/staff/emergency/index': { readonly id: string }
  'packages/staff/review/index': { readonly id?: string }
  'packages/staff/topics/index': { readonly rule?: string }
}

export type RoutePath = keyof Routes
export type RouteParams<Path extends RoutePath> = Routes[Path]

const MOST_PAGES = 10

export const urlOf = (path: RoutePath, params: Readonly<Record<string, string | undefined>>) => {
  const query = Object.entries(params)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

const isTab = (path: string) => tabs.some((tab) => tab.path === path)

/** Opens a page. WeChat keeps ten pages in hand; the eleventh takes the place of the last. */
export function goTo<Path extends RoutePath>(path: Path, params: Routes[Path]): void {
  const url = urlOf(path, params)
  if (isTab(path)) void Taro.switchTab({ url: `/${path}` })
  else if (Taro.getCurrentPages().length >= MOST_PAGES) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** Opens a page in place of this one, for a page that is only a doorway. */
export function goOn<Path extends RoutePath>(path: Path, params: Routes[Path]): void {
  if (isTab(path)) void Taro.switchTab({ url: `/${path}` })
  else void Taro.redirectTo({ url: urlOf(path, params) })
}

/** The route of the page on top, or of one further down. */
export function routeAt(fromTop = 0): string {
  const pages = Taro.getCurrentPages()
  return (pages[pages.length - 1 - fromTop]?.route ?? '').replace(/^\//, '')
}

/** Back, or home where this page was the first. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: `/${tabs[0].path}` })
}
