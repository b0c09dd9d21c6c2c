import { getPath } from 'hono/utils/url';
import type { ContainerApp } from '../../container/app.ts';
import type { GraphApp } from '../../graph/app.ts';
import type { PreviewApp } from './app.ts';

/** The apps that `sgtm serve` puts on one port. */
export interface MountedApps {
  readonly container: ContainerApp;
  readonly preview: PreviewApp;
  /** Of it only the pixel's endpoint and what tells of the ledger. */
  readonly graph: GraphApp;
}

const GRAPH_PATHS = /^\/(tr\/?$|_stand-in\/)/;
const PREVIEW_PATHS = /^\/(_preview\/.*)?$/;

/** Serves the preview page and the pixel's endpoint besides a container, whose paths all stay its own. */
export function mountApps({ container, preview, graph }: MountedApps): Pick<ContainerApp, 'fetch'> {
  return {
    fetch(request, ...rest) {
      const path = getPath(request);
      if (PREVIEW_PATHS.test(path)) return preview.fetch(request, ...rest);
      return (GRAPH_PATHS.test(path) ? graph : container).fetch(request, ...rest);
    },
  };
}
