/** Prints a page that is not ours to navigate to: in a frame nobody sees, which is gone once the dialogue closes. */
export function printPaper(html: string): void {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  frame.setAttribute('aria-hidden', 'true')
  frame.sandbox.add('allow-same-origin', 'allow-modals')
  frame.srcdoc = html
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
    frame.contentWindow?.print()
  })
  document.body.append(frame)
}
