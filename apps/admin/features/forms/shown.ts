/** What is wrong with an answer, as it is shown beside its question. */
export type ShownFlaw = { readonly path: string; readonly message: string }

/** A paper attached to the request, as an answer names it. */
export type ShownFile = { readonly id: string; readonly name: string }
