import { firstDelivery } from './first-delivery.ts'

firstDelivery({}, 'on a folder with jobs in Postgres')
