import { common } from '@shared/copy/common'
import { signIn as words } from '@shared/copy/people'
import { titles } from '@shared/copy/titles'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { ConfirmSignIn } from '@/features/people/confirm-sign-in'
import { inWechat } from '@/platform/env'
import { goTo } from '@/platform/routes'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function SignIn() {
  const code = useParam('code')
  return (
    <Page title={titles.signIn}>
      {inWechat ? (
        <ConfirmSignIn given={code} />
      ) : (
        <Notice
          say={words.onlyInWechat}
          next={words.onlyInWechatNext}
          act={{ text: common.goHome, onTap: () => goTo('pages/home/index', {}) }}
        />
      )}
    </Page>
  )
}
