export { PurposeView } from './purpose-view.tsx'
export { RequestItemView } from './request-item.tsx'
export { ReviewStanding } from './review-standing.tsx'
export { ChoiceTag, ReviewOutcomeTag } from './review-tags.tsx'
