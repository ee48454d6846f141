import { home as words } from '@shared/copy/home'
import { scan } from '@shared/copy/scan'
import { View } from '@tarojs/components'
import { Notice } from '@/components/notice/notice'
import { Tap } from '@/components/tap'
import { inWechat } from '@/platform/env'
import { goTo } from '@/platform/routes'

import './scan-entry.scss'
import { useScan } from './use-scan'

/** 扫码参与: the camera in WeChat; in a browser the page with a photo or the typed code. */
export function ScanEntry() {
  const { problem, scan: start } = useScan()
  return (
    <View className="stack">
      <Tap
        className="scan-entry"
        label={`${words.scan},${words.scanHint}`}
        onTap={inWechat ? start : () => goTo('pages/scan/index', {})}
      >
        <View className="scan-entry__sign" />
        <View>
          <View className="scan-entry__text">{words.scan}</View>
          <View className="note">{words.scanHint}</View>
        </View>
      </Tap>
      {problem === '' ? null : (
        <Notice
          kind="problem"
          say={problem}
          act={{ text: scan.anotherWay, onTap: () => goTo('pages/scan/index', {}) }}
        />
      )}
    </View>
  )
}
