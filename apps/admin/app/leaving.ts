import { useRouter } from '@tanstack/react-router'

/** Tells whether the reader is on the way to another screen: what this one still meant to do would call them back. */
export function useIsLeaving(): () => boolean {
  const router = useRouter()
  return () => router.latestLocation.pathname !== router.state.resolvedLocation?.pathname
}
