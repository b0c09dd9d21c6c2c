import type { ProcessEvents } from '../../container/pipeline.ts';
import type { TagState } from '../control.ts';
import { createPreviewApp, type PreviewApp } from './app.ts';
import type { FieldsStore } from './fields-store.ts';
import { createHub } from './hub.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createSecrets } from './secrets.ts';

/** A tag whose fields the page can change. */
export interface EditableTag extends Pick<TagState, 'name' | 'template' | 'parameters'> {
  readonly fields: FieldsStore;
}

/** The container that is previewed, as it is now. */
export interface PreviewedContainer {
  readonly tags: () => readonly EditableTag[];
  /** Why it is not as its files are: a sentence. */
  readonly problem: () => string | undefined;
  /** What of it does not run as in GTM, and why: a sentence each. */
  readonly limitations: () => readonly string[];
}

/** What a preview is made of. */
export interface PreviewOptions {
  readonly container: PreviewedContainer;
  /** Whether requests leave the machine, instead of going to the stand-in. */
  readonly live: boolean;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** The bundled script of the page. */
  readonly script: URL;
}

/** What GTM's preview mode is, on this machine. */
export interface Preview {
  readonly recorder: Recorder;
  /** Makes the app that serves the page. `processEvents` takes event data that the page sends. */
  createApp(processEvents: ProcessEvents): PreviewApp;
  /** Tells open pages that tags have changed. */
  refresh(): void;
  /** Lets go of open pages, which would keep the server from closing. */
  close(): void;
}

/** Makes a preview, which forgets all but the latest hits. */
export function createPreview({ container, live, now, script }: PreviewOptions): Preview {
  const hub = createHub();
  const secrets = createSecrets();
  return {
    recorder: createRecorder({ hub, secrets, now }),
    createApp: processEvents => createPreviewApp({ hub, secrets, container, live, script, processEvents }),
    refresh: hub.touch,
    close: hub.close,
  };
}
