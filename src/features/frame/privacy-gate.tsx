import { common } from '@shared/copy/common'
import { privacyGate as words } from '@shared/copy/ladder'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { Sheet } from '@/components/sheet/sheet'
import { AgreeButton } from '@/components/wechat-button/wechat-button'
import { openPlatformGuide, privacyAsk } from '@/platform/privacy'
import { useWatched } from '@/platform/watched'

const BUTTON = 'agree-privacy'

/** WeChat's question before phone number, camera or album. Saying no leaves everything readable. */
export function PrivacyGate() {
  const ask = useWatched(privacyAsk)
  if (!ask) return null
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={ask.refuse}>
      <View>{words.lead}</View>
      <Link text={words.read} onTap={openPlatformGuide} />
      <View className="note">{words.refuseMeaning}</View>
      <AgreeButton id={BUTTON} text={words.agree} onAgree={() => ask.agree(BUTTON)} />
      <Button kind="quiet" text={words.refuse} onTap={ask.refuse} />
    </Sheet>
  )
}
