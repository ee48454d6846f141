import { QUERY_POSTS } from '@shared/contract/directory'
import type { PostKind } from '@shared/contract/ladder'
import type { MyPost } from '@shared/contract/people'

type Held = Pick<MyPost, 'post' | 'deputy'>

const holds =
  (...wanted: readonly PostKind[]) =>
  (posts: readonly Held[]) =>
    posts.some(({ post }) => wanted.includes(post))

/** What the screen offers; whether she may is the server's to say. */
export const judgesWords = holds('branchSecretary', 'communitySecretary', 'countyAdmin')
/** Residents' requests and wishes lie on these desks, or fall to them while one is vacant. */
export const answersResidents = holds(
  'redButler',
  'branchSecretary',
  'communitySecretary',
  'serviceSpecialist',
  'countyAdmin',
)
export const verifiesHomes = holds('redButler', 'branchSecretary', 'communitySecretary', 'countyAdmin')
export const makesPosters = holds('countyAdmin', 'communitySecretary', 'serviceSpecialist', 'branchSecretary')
export const appoints = (posts: readonly Held[]) =>
  holds('branchSecretary', 'communitySecretary', 'countyAdmin')(posts.filter(({ deputy }) => deputy !== true))
export const looksUp = holds(...QUERY_POSTS)
export const reviewsAppeals = holds('branchSecretary', 'communitySecretary', 'countyAdmin')
export const entersYears = holds('countyAdmin')
export const editsRules = holds('countyAdmin')
export const opensConsultations = holds('branchSecretary')
export const convenesSessions = holds('branchSecretary', 'communitySecretary')
export const checksMembers = holds('branchSecretary', 'communitySecretary', 'countyAdmin')
export const hostsActivities = holds('branchSecretary', 'communitySecretary')
export const registersUnits = holds('communitySecretary', 'serviceSpecialist')
export const entersShops = holds('communitySecretary', 'serviceSpecialist')
export const editsProcedure = holds('communitySecretary')
