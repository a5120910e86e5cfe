/** Hands the person a file made in the browser. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the content by the next turn; keeping the URL would keep the bytes.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
