import { useRouter } from '@tarojs/taro'

/** One parameter of this page's address, decoded; '' where it is missing. */
export function useParam(name: string): string {
  const value = useRouter().params[name] ?? ''
  try {
    // WeChat hands over the scene of a code still encoded; what is plain stays as it is.
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
