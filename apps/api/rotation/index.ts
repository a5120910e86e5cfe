export { KeyRotationHandler } from './key-rotation.handler.ts'
export { assertKeyStillHeld, ROTATION_LOCK } from './key-still-held.ts'
