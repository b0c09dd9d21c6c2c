import { useEffect, useState } from 'preact/hooks';

/** Keeps the name of a tab in the hash of the page's address, so that links and the back button lead to it. */
export function useTab(names: readonly string[]): [tab: string, goTo: (name: string) => void] {
  const read = () => names.find(name => name === location.hash.slice(1)) ?? names[0] ?? '';
  const [tab, setTab] = useState(read);
  useEffect(() => {
    const onChange = () => setTab(read());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  });
  return [
    tab,
    name => {
      location.hash = name;
    },
  ];
}
