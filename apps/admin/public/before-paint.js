// Runs before the first paint, so that neither the wrong colours nor the wrong language ever show.
{
  const chosen = localStorage.getItem('raireki.colours')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  document.documentElement.lang =
    localStorage.getItem('raireki.language') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en')
}
