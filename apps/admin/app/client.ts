import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql'
import type { Language } from './language.ts'
import { isSignedOut } from './trouble.ts'

/**
 * One client per language and signed-in person: answers hold sentences in one language and things one person may see,
 * and neither may outlive the other.
 */
export function createClient(language: Language, onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // What the registry says may have changed since it was last asked, so every screen asks again while it shows what it knows.
    requestPolicy: 'cache-and-network',
    fetchOptions: {
      credentials: 'same-origin',
      // A request without this header is refused: no form on another site can send it.
      headers: { 'x-raireki-client': 'web', 'accept-language': language },
    },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (isSignedOut(error)) onSignedOut()
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  })
}
