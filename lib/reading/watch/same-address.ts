/** Whether two addresses are of the same page, whatever follows the path. */
export function isSameAddress(one: string, other: string): boolean {
  const [here, there] = [one, other].map((url) => {
    const { host, pathname } = new URL(url);
    return host + pathname.replace(/\/$/, '');
  });
  return here === there;
}
