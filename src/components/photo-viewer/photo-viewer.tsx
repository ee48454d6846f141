import { Image } from '@tarojs/components'
import { pictured } from '../a11y'

import { Tap } from '../tap'
import './photo-viewer.scss'

interface Props {
  readonly photo: string
  readonly closeLabel: string
  readonly onClose: () => void
}

/** One photo over the whole page, where the phone has no viewer of its own. A tap closes it. */
export function PhotoViewer({ photo, closeLabel, onClose }: Props) {
  return (
    <Tap className="photo-viewer" label={closeLabel} onTap={onClose}>
      <Image className="photo-viewer__image" src={photo} mode="aspectFit" {...pictured()} />
    </Tap>
  )
}
