export { type Origin, PUBLISH, type PushedFile, push } from '../../apps/api/testing/push.ts'
