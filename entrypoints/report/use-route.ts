import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOfRoute, type Route, routeFrom } from '../../lib/view/route.ts';

/** Where this tab is: it follows its address, and changes it. */
export function useRoute() {
  const [route, setRoute] = useState(() => routeFrom(location.hash));
  useEffect(() => {
    const read = () => setRoute(routeFrom(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  // A view is a page of its own to go back from; a choice within one is not.
  const go = useCallback((next: Route) => {
    location.hash = hashOfRoute(next);
  }, []);
  const replace = useCallback((next: Route) => {
    history.replaceState(null, '', hashOfRoute(next));
    setRoute(next);
  }, []);
  return { route, go, replace };
}
