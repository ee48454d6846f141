/** What a form says of itself on its way out. */
export const sending = {
  draftKept: '写到一半也不会丢，下次接着写。',
  kept: (act: string) => ({
    say: '先存在这台手机里',
    next: `现在没有网。有网时再点一次「${act}」，不会重复。`,
  }),
}
