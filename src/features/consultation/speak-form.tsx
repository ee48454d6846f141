import { STATEMENT_MOST_CHARACTERS, STATEMENT_MOST_PHOTOS } from '@shared/contract/statement'
import { byVoice } from '@shared/copy/by-voice'
import { refusals } from '@shared/copy/refusals'
import { speak as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { Link } from '@/components/link/link'
import { List } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { PhotoPicker } from '@/components/photo-picker/photo-picker'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { TextArea } from '@/components/text-area/text-area'
import { goTo } from '@/platform/routes'

import type { Speaking } from './use-speak'

interface Props {
  readonly speaking: Speaking
  /** She gave a name with her home, and may show it. */
  readonly hasName: boolean
  /** 替孩子说 asks for a consent of its own first. */
  readonly onChild: () => void
}

/** What she wants to say: words, photos, and as whom. Written down on this phone as she types. */
export function SpeakForm({ speaking, hasName, onChild }: Props) {
  const { draft, stage, refused, photoProblem } = speaking
  const busy = stage.kind === 'sending'
  return (
    <View className="stack">
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <TextArea
        label={words.label}
        labelHidden
        hint={words.hint}
        value={draft.text}
        most={STATEMENT_MOST_CHARACTERS}
        used={words.used(draft.text.length, STATEMENT_MOST_CHARACTERS)}
        below={byVoice.speakInstead}
        onChange={(text) => speaking.change({ text })}
      />
      <PhotoPicker
        photos={draft.photos.map(({ path }) => ({ key: path, src: path }))}
        most={STATEMENT_MOST_PHOTOS}
        addText={words.addPhoto}
        removeLabel={words.removePhoto}
        busy={busy}
        onAdd={() => void speaking.addPhotos()}
        onRemove={speaking.removePhoto}
      />
      <View className="note">{words.photosMeaning}</View>
      {photoProblem ? <Notice kind="problem" say={words.photoProblem} /> : null}
      <List>
        {hasName ? (
          <SwitchRow
            text={words.showName}
            note={words.showNameMeaning}
            on={draft.showName}
            word={draft.showName ? words.on : words.off}
            onTap={() => speaking.change({ showName: !draft.showName })}
          />
        ) : null}
        <SwitchRow
          text={words.child}
          note={words.childMeaning}
          on={draft.child}
          word={draft.child ? words.on : words.off}
          onTap={() => (draft.child ? speaking.change({ child: false }) : onChild())}
        />
      </List>
      <View className="note">{draft.showName && hasName ? words.whoSeesNamed : words.whoSees}</View>
      <View>
        <View className="note">{words.agreement}</View>
        <Link
          text={words.readAgreement}
          onTap={() => goTo('packages/me/notice/index', { kind: 'userAgreement' })}
        />
      </View>
    </View>
  )
}
