import { describe as words } from '@shared/copy/residence'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { Page } from '@/features/frame/page'
import { DescribeHome } from '@/features/people/describe-home'
import { Gates } from '@/features/people/gates'
import { useDescribeHome } from '@/features/people/use-describe-home'
import { goOn } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function Describe() {
  const compoundId = useParam('compoundId')
  const form = useDescribeHome(compoundId, useParam('byButler') === '1')
  return (
    <Page
      title={titles.describeHome}
      foot={
        form.sentTo === null ? (
          form.ready ? (
            <Button
              text={form.question === 'check' ? words.send : words.next}
              busy={form.busy}
              onTap={form.next}
            />
          ) : null
        ) : (
          <Button text={words.toHome} onTap={() => goOn('packages/me/home/index', {})} />
        )
      }
      sheet={
        form.gate ? (
          <Gates
            code={form.gate}
            compoundId={compoundId}
            compoundName={form.compoundName}
            onPass={form.passGate}
            onDrop={form.dropGate}
            onByButler={form.byButler}
          />
        ) : null
      }
    >
      {form.sentTo === null ? (
        <DescribeHome form={form} />
      ) : (
        <View className="stack" {...spoken({ live: 'polite' })}>
          <View className="title">{words.sent}</View>
          <View>{words.sentTo(form.sentTo)}</View>
          <View className="note">{words.sentMeaning}</View>
        </View>
      )}
    </Page>
  )
}
