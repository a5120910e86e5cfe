export { BoardModule } from './board.module.ts'
export { openedReviews } from './opening.ts'
export { PanelsStore } from './panels.store.ts'
export { type ReviewRow, ReviewsStore } from './reviews.store.ts'
