import { firstDelivery } from './first-delivery.ts'

firstDelivery({ store: 'folder', queue: 'postgres' }, 'on a folder with jobs in Postgres')
