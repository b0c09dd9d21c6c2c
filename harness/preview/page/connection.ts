import { useEffect, useReducer } from 'preact/hooks';
import { initialState, type PageAction, type PageState, reduce } from './state.ts';

/** Listens to the server as long as the page is open. `EventSource` tries again by itself after a break. */
export function useConnection(): [state: PageState, dispatch: (action: PageAction) => void] {
  const [state, dispatch] = useReducer(reduce, initialState);
  useEffect(() => {
    const source = new EventSource('/_preview/stream');
    source.addEventListener('history', ({ data }) => dispatch({ type: 'history', ...JSON.parse(data) }));
    source.addEventListener('records', ({ data }) =>
      dispatch({ type: 'records', records: JSON.parse(data) }),
    );
    source.addEventListener('container', ({ data }) =>
      dispatch({ type: 'container', container: JSON.parse(data) }),
    );
    source.addEventListener('error', () => dispatch({ type: 'disconnected' }));
    return () => source.close();
  }, []);
  return [state, dispatch];
}
