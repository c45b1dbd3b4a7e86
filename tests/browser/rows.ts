/** What tests ask of the popup's table of posts. */

/** In the popup: a line for each post, its id and its interactions. The table is opened where it is not yet. */
export const ROWS = `(() => {
  const table = document.querySelector('.as-table');
  if (table && !table.open) table.querySelector('summary').click();
  return [...document.querySelectorAll('.as-table tbody tr')].map((row) =>
    /\\d{19}/.exec(row.querySelector('a')?.href) + ' ' + row.querySelector('.number').textContent);
})()`;
