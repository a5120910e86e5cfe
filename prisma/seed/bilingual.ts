/** What people read, in both languages of the registry. */
export type Bilingual = { readonly ja: string; readonly en: string }
