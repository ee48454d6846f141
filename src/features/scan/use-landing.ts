import { useAnswer } from '@/platform/use-answer'

/** What is behind a code, and the matter that is discussed there. */
export function useLanding(scene: string) {
  const resolved = useAnswer('scan.resolve', scene === '' ? null : { token: scene })
  const place = resolved.data
  // Asked ahead, so that the page behind the tap opens from the kept copy.
  const matter = useAnswer(
    'consultation.page',
    place?.consultationId ? { consultationId: place.consultationId } : null,
  ).data
  return { ...resolved, place, matter }
}
