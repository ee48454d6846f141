import { appealEntries } from '@shared/copy/appeal-entries'
import { unreadMark } from '@shared/copy/inbox-entry'
import { mine as words } from '@shared/copy/people'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { DeskEntry } from '@/features/desk/desk-entry'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { makesPosters } from '@/features/people/posts'
import { Sessions } from '@/features/people/sessions'
import { SignInSheet } from '@/features/people/sign-in-sheet'
import { useMe } from '@/features/people/use-me'
import { WhoIAm } from '@/features/people/who-i-am'
import { WaitingEntry } from '@/features/waiting/waiting-entry'
import { typeSize, useElder } from '@/platform/elder'
import { inWechat } from '@/platform/env'
import { goTo } from '@/platform/routes'

export default function Mine() {
  const now = useNow()
  const me = useMe()
  const elder = useElder()
  const [signingIn, setSigningIn] = useState(false)
  // What stands below who she is comes with it: nothing is pushed about under her thumb.
  const opening = me.data === null && me.code === null

  return (
    <Page
      title={titles.mine}
      tab="pages/mine/index"
      sheet={
        process.env.TARO_ENV === 'h5' && signingIn ? (
          <SignInSheet
            onClose={() => setSigningIn(false)}
            onDone={() => {
              setSigningIn(false)
              me.reload()
            }}
          />
        ) : null
      }
    >
      <Answered answer={me} now={now} lines={[30, 50, 90, 0, 40, 80, 40, 80, 40, 80]}>
        {(person) => (
          <View className="stack">
            <WhoIAm me={person} />
            <DeskEntry />
            <WaitingEntry />
            {person.known || inWechat ? null : (
              <>
                <Button text={words.signIn} onTap={() => setSigningIn(true)} />
                <View className="note">{words.signInMeaning}</View>
              </>
            )}
            {person.known ? (
              <List>
                <Row
                  text={words.home}
                  note={words.homeMeaning}
                  onTap={() => goTo('packages/me/home/index', {})}
                />
                <Row
                  text={appealEntries.inbox}
                  note={appealEntries.inboxMeaning}
                  mark={unreadMark(person.inbox?.unread ?? 0)}
                  onTap={() => goTo('packages/me/inbox/index', {})}
                />
                <Row
                  text={appealEntries.mine}
                  note={appealEntries.mineMeaning}
                  onTap={() => goTo('packages/me/appeals/index', {})}
                />
                <Row
                  text={words.service}
                  note={words.serviceMeaning}
                  onTap={() => goTo('packages/service/mine/index', {})}
                />
                <Row
                  text={words.statements}
                  note={words.statementsMeaning}
                  onTap={() => goTo('packages/me/statements/index', {})}
                />
              </List>
            ) : null}
            {makesPosters(person) ? (
              <List>
                <Row text={words.posters} onTap={() => goTo('packages/community/stations/index', {})} />
              </List>
            ) : null}
            <Sessions sessions={person.sessions} now={now} onEnded={me.reload} />
          </View>
        )}
      </Answered>
      {opening ? null : (
        <>
          <List>
            <SwitchRow
              text={words.elder}
              note={words.elderMeaning}
              on={elder}
              word={elder ? words.on : words.off}
              onTap={() => typeSize.set(elder ? 'normal' : 'elder')}
            />
            {inWechat ? (
              <Row
                text={words.useOnComputer}
                note={words.useOnComputerMeaning}
                onTap={() => goTo('packages/me/sign-in/index', {})}
              />
            ) : null}
          </List>
          <List>
            <Row
              text={words.consent}
              note={words.consentMeaning}
              onTap={() => goTo('packages/me/consent/index', {})}
            />
            <Row
              text={words.data}
              note={words.dataMeaning}
              onTap={() => goTo('packages/me/data/index', {})}
            />
            <Row
              text={words.invitation}
              note={words.invitationMeaning}
              onTap={() => goTo('packages/me/invitation/index', {})}
            />
            <Row
              text={words.about}
              note={words.aboutMeaning}
              onTap={() => goTo('packages/me/about/index', {})}
            />
          </List>
        </>
      )}
    </Page>
  )
}
