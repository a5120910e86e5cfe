const byExtension: Record<string, string> = {
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.ndjson': 'application/fhir+ndjson',
  '.parquet': 'application/vnd.apache.parquet',
  '.arrow': 'application/vnd.apache.arrow.file',
  '.dcm': 'application/dicom',
  '.nii': 'application/x-nifti',
  '.safetensors': 'application/x-safetensors',
  '.gguf': 'application/x-gguf',
  '.onnx': 'application/onnx',
  '.pt': 'application/x-pytorch',
  '.pth': 'application/x-pytorch',
  '.bin': 'application/octet-stream',
  '.pkl': 'application/x-python-pickle',
  '.npy': 'application/x-npy',
  '.npz': 'application/x-npz',
  '.vcf': 'text/x-vcf',
  '.bam': 'application/x-bam',
  '.fastq': 'text/x-fastq',
  '.edf': 'application/x-edf',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.zst': 'application/zstd',
  '.tar': 'application/x-tar',
}

/** The media type a file's name claims. Inspection looks inside; this is only where it begins. */
export function mediaTypeOf(path: string): string {
  const extension = /\.[^./]+$/.exec(path)?.[0]?.toLowerCase() ?? ''
  return byExtension[extension] ?? 'application/octet-stream'
}
