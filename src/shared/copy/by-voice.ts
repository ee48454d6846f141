/** For those who would rather listen than read, and rather speak than type. */
export const byVoice = {
  read: '念给我听',
  stop: '先不念了',
  speakInstead: '不想打字？点一下上面，再点键盘上的话筒，说出来就变成字。',
} as const
