import { account as words } from '@shared/copy/account'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'

import { useExport } from './use-export'

interface Props {
  /** There is another thing to do next on the page. */
  readonly aside: boolean
}

/** 导出: the whole copy, at once. */
export function TakeAlong({ aside }: Props) {
  const { busy, refused, count, saved, run } = useExport()
  return (
    <View className="stack">
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {saved === 'no' ? <Notice kind="problem" {...words.exportFailed} /> : null}
      {saved === 'yes' ? <Notice kind="strip" say={words.exported} next={words.exportedThen} /> : null}
      <Button
        kind={aside ? 'plain' : 'main'}
        text={busy ? words.exporting(count) : words.export}
        busy={busy}
        onTap={() => void run()}
      />
      <View className="note">{words.exportMeaning}</View>
    </View>
  )
}
