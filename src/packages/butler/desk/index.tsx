import type { ContactCard as Request } from '@shared/contract/butler/request'
import { butlerTitles } from '@shared/copy/butler-titles'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { butlerNotes as notes } from '@shared/copy/staff/butler-notes'
import { contactDesk as words } from '@shared/copy/staff/contacts'
import { CONTACT_TURNS, isUnanswered } from '@shared/rules/butler/life'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { contactDesk } from '@/features/butler/butler-api'
import { ContactCard } from '@/features/butler/contact-card'
import { verifiesHomes } from '@/features/desk/duties'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useQueue } from '@/platform/use-queue'

import '../refusals'

const isVisitOn = (day: string) => (request: Request) =>
  request.visit?.state === 'accepted' && request.visit.day === day

/** The butler's own screen: who comes today, who waits for a word, the newest first; all with one thumb. */
export default function ContactDeskPage() {
  const now = useNow()
  const posts = useMyOffice()
  const butler = posts.find(({ post, deputy }) => post === 'redButler' && deputy !== true)
  const queue = useQueue('contact-desk', contactDesk)
  const items = queue.items ?? []
  const visits = items.filter(isVisitOn(dayNameOf(new Date(now))))
  const rest = items.filter((request) => !visits.includes(request))
  const groups = [
    { name: words.visits, requests: visits },
    { name: words.fresh, requests: rest.filter(({ state }) => isUnanswered(state)) },
    {
      name: words.working,
      requests: rest.filter(({ state }) => !isUnanswered(state) && CONTACT_TURNS[state].turn === 'office'),
    },
    { name: words.waiting, requests: rest.filter(({ state }) => CONTACT_TURNS[state].turn === 'resident') },
  ].filter(({ requests }) => requests.length > 0)
  const fresh = rest.filter(({ state }) => isUnanswered(state))
  const [first] = fresh
  const again = { text: common.tryAgain, onTap: queue.reload }

  return (
    <Page
      title={butlerTitles.desk}
      foot={
        first ? (
          <Button
            text={words.first(fresh.length)}
            onTap={() => goTo('packages/butler/request/index', { id: first.id })}
          />
        ) : null
      }
    >
      {queue.code ? <Notice kind="problem" {...refusals[queue.code]} act={again} /> : null}
      {!queue.items && !queue.code ? (
        <Skeleton label={common.loading} lines={[30, 90, 60, 0, 30, 90, 60]} />
      ) : null}
      {queue.items && items.length === 0 && !queue.code ? <Notice {...words.none} /> : null}
      {groups.map(({ name, requests }) => (
        <View key={name} className="stack">
          <View className="heading">{name}</View>
          {requests.map((request) => (
            <ContactCard key={request.id} request={request} office now={now} />
          ))}
        </View>
      ))}
      {queue.hasMore ? (
        <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} />
      ) : null}
      {queue.items && verifiesHomes(posts) ? (
        <View className="stack">
          <View className="heading">{words.ways}</View>
          <List>
            {butler ? (
              <>
                <Row
                  text={words.file}
                  note={words.fileMeaning}
                  onTap={() => goTo('packages/butler/file/index', {})}
                />
                <Row
                  text={notes.check}
                  note={notes.checkMeaning}
                  onTap={() => goTo('packages/butler/check/index', {})}
                />
                <Row
                  text={notes.care}
                  note={notes.careMeaning}
                  onTap={() => goTo('packages/butler/care/index', {})}
                />
                <Row
                  text={notes.card}
                  note={notes.cardMeaning}
                  onTap={() => goTo('packages/butler/card/index', {})}
                />
              </>
            ) : null}
            <Row
              text={words.verify}
              note={words.verifyMeaning}
              onTap={() => goTo('packages/staff/residents/index', {})}
            />
          </List>
        </View>
      ) : null}
    </Page>
  )
}
