import { appeal as words } from '@shared/copy/appeal'
import { appealTitles } from '@shared/copy/appeal-titles'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useContext, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ElderMode } from '@/components/elder-mode'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { AppealForm, FORM_PARTS } from '@/features/appeal/appeal-form'
import { wholeText } from '@/features/appeal/draft'
import { SimilarList } from '@/features/appeal/similar-list'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { useAppealDraft } from '@/features/appeal/use-appeal-draft'
import { useHint } from '@/features/appeal/use-hint'
import { useSettled } from '@/features/appeal/use-settled'
import { useSimilar } from '@/features/appeal/use-similar'
import { useSubmit } from '@/features/appeal/use-submit'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { goOn, goTo } from '@/platform/routes'
import { useGated } from '@/platform/use-gated'

const PAUSE_MS = 700

interface Props {
  readonly compound: { readonly id: string; readonly name: string }
}

/** She says where, what and what she hopes; what it is about is found out while she writes. */
export function Appeal({ compound }: Props) {
  const oneByOne = useContext(ElderMode)
  const [place, setPlace] = useState(0)
  const [problem, setProblem] = useState('')
  const work = useAppealDraft(compound.id)
  const text = useSettled(wholeText(work.draft), PAUSE_MS)
  const { hint, numbers } = useHint(text)
  const similar = useSimilar(compound.id, text)
  const joining = useGated()
  const sending = useSubmit(compound.id, work, ({ appealId }) =>
    goOn('packages/consultation/verdict/index', { id: appealId }),
  )
  const at = { compoundId: compound.id, compoundName: compound.name }
  const kept = sending.sending === 'kept'
  const last = !oneByOne || place === FORM_PARTS.length - 1
  const part = FORM_PARTS[place]

  function go() {
    const missing = work.draft.what.trim() === '' && (last || part === 'what')
    setProblem(missing ? words.empty : '')
    if (missing) setPlace(FORM_PARTS.indexOf('what'))
    else if (last) sending.submit()
    else setPlace(place + 1)
  }

  const busy = sending.sending === 'sending'
  const act = last ? (busy ? words.sending : words.submit) : words.next
  return (
    <Page
      title={appealTitles.appeal}
      foot={kept ? null : <Button text={act} busy={busy} onTap={go} />}
      sheet={gateSheet(sending, at) ?? gateSheet(joining, at)}
    >
      <UrgentKey numbers={numbers} brief={oneByOne} />
      {kept ? (
        <View className="stack">
          <Notice {...words.kept} />
          <Card>
            <View className="note">{words.keptWords}</View>
            <View className="words">{wholeText(work.draft)}</View>
          </Card>
        </View>
      ) : (
        <View className="stack">
          <View>
            {place === 0 ? <View>{words.lead(compound.name)}</View> : null}
            {oneByOne ? <View className="note">{words.step(place + 1, FORM_PARTS.length)}</View> : null}
            {place === 0 ? (
              <Link text={words.topics} onTap={() => goTo('packages/consultation/topics/index', {})} />
            ) : null}
          </View>
          <AppealForm
            work={work}
            parts={oneByOne && part ? [part] : FORM_PARTS}
            problem={work.draft.what.trim() === '' ? problem : ''}
            hint={hint?.name ?? ''}
            similar={
              <SimilarList
                appeals={similar.appeals}
                busy={joining.busy}
                onCoSign={(id) => void joining.run(() => similar.coSign(id))}
              />
            }
          />
          {joining.refused ? <Notice kind="problem" {...refusals[joining.refused]} /> : null}
          {sending.sending === 'keptPhotos' ? <Notice kind="problem" {...words.keptPhotos} /> : null}
          {sending.refused ? <Notice kind="problem" {...refusals[sending.refused]} /> : null}
          {oneByOne && place > 0 ? (
            <Button kind="quiet" text={words.before} onTap={() => setPlace(place - 1)} />
          ) : null}
        </View>
      )}
    </Page>
  )
}
