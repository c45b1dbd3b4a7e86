// Before anything is drawn: the colours that the person chose, so that no page opens white and then turns dark.
try {
  const { theme } = JSON.parse(localStorage.getItem('rollcall-first-frame') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // The system's colours.
}
