/** Every paper and table that is made first and opened with a second tap. */
export const paper = {
  making: '正在做……',
  open: '打开',
  copied: '没能直接打开，链接已经复制，可以贴到浏览器里。',
} as const
