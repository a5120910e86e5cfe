import { context, type Span, SpanStatusCode, trace } from '@opentelemetry/api'

const tracer = trace.getTracer('raireki')

/** Runs work inside a span. Costs nothing where no exporter is configured. Attributes are ids and counts, never content. */
export function traced<T>(
  name: string,
  attributes: Record<string, string | number>,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' })
      throw error
    } finally {
      span.end()
    }
  })
}

/** A span for what goes on through callbacks, as a request does: open until it is ended by hand. */
export function openSpan(name: string, within: (span: Span) => void): void {
  const span = tracer.startSpan(name)
  context.with(trace.setSpan(context.active(), span), () => within(span))
}

/** Sends spans to an OpenTelemetry collector, where one is configured. Loaded only then. */
export async function openTracing(endpoint: string | undefined): Promise<{ close(): Promise<void> }> {
  if (!endpoint) return { close: async () => undefined }
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ])
  const exporter = new OTLPTraceExporter({ url: new URL('/v1/traces', endpoint).href })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'raireki' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  provider.register()
  return { close: () => provider.shutdown() }
}
