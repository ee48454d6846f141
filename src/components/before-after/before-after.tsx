import { Image, Slider, View } from '@tarojs/components'
import { useContext, useState } from 'react'

import { pictured, spoken } from '../a11y'
import { ElderMode } from '../elder-mode'
import { Tap } from '../tap'
import './before-after.scss'

interface Props {
  readonly before: string
  readonly after: string
  readonly words: {
    readonly before: string
    readonly after: string
    /** What the slider does, and what each photo shows. */
    readonly slide: string
    readonly beforePhoto: string
    readonly afterPhoto: string
  }
  readonly onShow: (photo: string) => void
}

/**
 * One spot in two photos: a slider lays one over the other, reachable by keyboard and told in words. In elder mode
 * nothing is dragged: the two stand one below the other.
 */
export function BeforeAfter({ before, after, words, onShow }: Props) {
  const still = useContext(ElderMode)
  const [share, setShare] = useState(50)
  const photo = (src: string, label: string, name: string) => (
    <View className="pair__one">
      <View className="pair__name">{name}</View>
      <Tap className="pair__frame" role="img" label={label} onTap={() => onShow(src)}>
        <Image className="pair__image" src={src} mode="aspectFill" lazyLoad {...pictured()} />
      </Tap>
    </View>
  )
  if (still) {
    return (
      <View className="pair">
        {photo(before, words.beforePhoto, words.before)}
        {photo(after, words.afterPhoto, words.after)}
      </View>
    )
  }
  return (
    <View className="pair">
      <View className="pair__frame" {...spoken({ role: 'img', label: words.slide })}>
        <Image className="pair__image" src={after} mode="aspectFill" lazyLoad {...pictured()} />
        <View className="pair__over" style={`clip-path:inset(0 ${100 - share}% 0 0)`}>
          <Image className="pair__image" src={before} mode="aspectFill" lazyLoad {...pictured()} />
        </View>
        <View className="pair__line" style={`left:${share}%`} />
        {share > 12 ? <View className="pair__tag pair__tag--before">{words.before}</View> : null}
        {share < 88 ? <View className="pair__tag pair__tag--after">{words.after}</View> : null}
      </View>
      {process.env.TARO_ENV === 'h5' ? (
        <input
          className="pair__range"
          type="range"
          min={0}
          max={100}
          step={5}
          value={share}
          aria-label={words.slide}
          onChange={(event) => setShare(Number(event.target.value))}
        />
      ) : (
        <Slider
          className="pair__range"
          min={0}
          max={100}
          step={1}
          value={share}
          activeColor="#b5121b"
          blockSize={28}
          onChanging={(event) => setShare(event.detail.value)}
          onChange={(event) => setShare(event.detail.value)}
          {...spoken({ label: words.slide })}
        />
      )}
      <View className="pair__both">
        <Tap className="pair__small" label={words.beforePhoto} onTap={() => onShow(before)}>
          {words.before}
        </Tap>
        <Tap className="pair__small" label={words.afterPhoto} onTap={() => onShow(after)}>
          {words.after}
        </Tap>
      </View>
    </View>
  )
}
