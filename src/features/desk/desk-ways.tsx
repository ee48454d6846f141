import type { MyPost } from '@shared/contract/people'
import { contactDesk } from '@shared/copy/staff/contacts'
import { desk as words } from '@shared/copy/staff/desk'
import { directory as queryEntry } from '@shared/copy/staff/directory'
import { bodiesEntry } from '@shared/copy/staff/entry'
import { staffWishes } from '@shared/copy/staff/wishes'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import {
  answersResidents,
  appoints,
  checksMembers,
  editsProcedure,
  editsRules,
  entersShops,
  entersYears,
  hostsActivities,
  judgesWords,
  looksUp,
  makesPosters,
  opensConsultations,
  registersUnits,
  reviewsAppeals,
} from './duties'

/** What her posts let her do besides deciding. */
export function DeskWays({ posts }: { readonly posts: readonly MyPost[] }) {
  return (
    <View className="stack">
      <View className="heading">{words.ways}</View>
      <List>
        {answersResidents(posts) ? (
          <Row
            text={contactDesk.toDesk}
            note={contactDesk.toDeskMeaning}
            onTap={() => goTo('packages/butler/desk/index', {})}
          />
        ) : null}
        {answersResidents(posts) ? (
          <Row
            text={staffWishes.way}
            note={staffWishes.wayMeaning}
            onTap={() => goTo('packages/staff/wishes/index', {})}
          />
        ) : null}
        {looksUp(posts) ? (
          <Row
            text={queryEntry.entry}
            note={queryEntry.entryMeaning}
            onTap={() => goTo('packages/staff/directory/index', {})}
          />
        ) : null}
        {reviewsAppeals(posts) ? (
          <Row
            text={words.toReview}
            note={words.toReviewMeaning}
            onTap={() => goTo('packages/staff/review/index', {})}
          />
        ) : null}
        {judgesWords(posts) ? (
          <Row
            text={words.toHeld}
            note={words.toHeldMeaning}
            onTap={() => goTo('packages/staff/held/index', {})}
          />
        ) : null}
        {editsRules(posts) ? (
          <Row
            text={words.toRules}
            note={words.toRulesMeaning}
            onTap={() => goTo('packages/staff/topics/index', {})}
          />
        ) : null}
        {entersYears(posts) ? (
          <Row
            text={words.toCalendar}
            note={words.toCalendarMeaning}
            onTap={() => goTo('packages/staff/calendar/index', {})}
          />
        ) : null}
        {opensConsultations(posts) ? (
          <Row
            text={words.toOpen}
            note={words.toOpenMeaning}
            onTap={() => goTo('packages/staff/open-consultation/index', {})}
          />
        ) : null}
        {posts
          .filter((one) => editsProcedure([one]))
          .map(({ placeId }) => (
            <Row
              key={placeId}
              text={words.toProcedure}
              note={words.toProcedureMeaning}
              onTap={() => goTo('packages/staff/procedure/index', { communityId: placeId })}
            />
          ))}
        {checksMembers(posts) ? (
          <Row
            text={words.toMembers}
            note={words.toMembersMeaning}
            onTap={() => goTo('packages/service/check/index', {})}
          />
        ) : null}
        {hostsActivities(posts) ? (
          <Row
            text={words.toActivities}
            note={words.toActivitiesMeaning}
            onTap={() => goTo('packages/service/host/index', {})}
          />
        ) : null}
        {registersUnits(posts) ? (
          <Row
            text={words.toUnits}
            note={words.toUnitsMeaning}
            onTap={() => goTo('packages/service/units/index', {})}
          />
        ) : null}
        {entersShops(posts) ? (
          <Row
            text={words.toShops}
            note={words.toShopsMeaning}
            onTap={() => goTo('packages/staff/shops/index', {})}
          />
        ) : null}
        {entersShops(posts) ? (
          <Row
            text={words.toWorkers}
            note={words.toWorkersMeaning}
            onTap={() => goTo('packages/staff/workers/index', {})}
          />
        ) : null}
        {posts
          .filter(({ post }) => post === 'communitySecretary')
          .map(({ post, placeId, placeName }) => (
            <Row
              key={post + placeId}
              text={words.toReception}
              note={placeName}
              onTap={() => goTo('packages/duty/reception-desk/index', { id: placeId })}
            />
          ))}
        {posts
          .filter(({ post }) => ['delegateOrCommissioner', 'communitySecretary'].includes(post))
          .map(({ post, placeId, placeName }) => (
            <Row
              key={post + placeId}
              text={words.toQuestions}
              note={placeName}
              onTap={() => goTo('packages/duty/questions/index', { id: placeId })}
            />
          ))}
        {posts
          .filter(({ post }) => ['branchSecretary', 'communitySecretary', 'serviceSpecialist'].includes(post))
          .map(({ post, placeId, placeName }) => (
            <Row
              key={post + placeId}
              text={words.toReport}
              note={placeName}
              onTap={() => goTo('packages/duty/report/index', { id: placeId })}
            />
          ))}
        {posts
          .filter(({ post }) => post === 'branchSecretary')
          .map(({ post, placeId, placeName }) => (
            <Row
              key={`bodies${post}${placeId}`}
              text={bodiesEntry.way}
              note={placeName}
              onTap={() => goTo('packages/staff/bodies/index', { id: placeId })}
            />
          ))}
        <Row
          text={appoints(posts) ? words.toPosts : words.toOwnPost}
          note={appoints(posts) ? words.toPostsMeaning : words.toOwnPostMeaning}
          onTap={() => goTo('packages/staff/posts/index', {})}
        />
        {makesPosters(posts) ? (
          <Row text={words.toPosters} onTap={() => goTo('packages/community/stations/index', {})} />
        ) : null}
      </List>
    </View>
  )
}
