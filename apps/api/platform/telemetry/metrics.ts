import { Injectable } from '@nestjs/common'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What operators watch; served at /metrics in Prometheus' text form. */
@Injectable()
export class Metrics {
  readonly registry = new Registry()

  readonly requestSeconds = new Histogram({
    name: 'raireki_request_seconds',
    help: 'Time to answer a GraphQL operation.',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  })

  readonly requestStatements = new Histogram({
    name: 'raireki_request_sql_statements',
    help: 'SQL statements a GraphQL operation sent.',
    labelNames: ['operation'],
    buckets: [1, 2, 4, 8, 16, 32, 64],
    registers: [this.registry],
  })

  readonly entriesSequenced = new Counter({
    name: 'raireki_ledger_entries_sequenced_total',
    help: 'Ledger entries given a leaf index by this process.',
    registers: [this.registry],
  })

  readonly ledgerSize = new Gauge({
    name: 'raireki_ledger_size',
    help: 'Leaves in the newest checkpoint this process signed.',
    registers: [this.registry],
  })

  readonly effects = new Counter({
    name: 'raireki_effects_total',
    help: 'Effects by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }
}
