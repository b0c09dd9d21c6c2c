import { getEventData } from './apis.ts';
import { isFilled } from './is-filled.ts';

// GTM runs this file from the top whenever a tag, a trigger or another variable asks for the value, and remembers nothing
// of the last time.
const value = getEventData(data.key || '');

// In GTM's editor a variable ends with return, which modules do not know: the build makes one of the default export.
export default isFilled(value) ? value : data.fallback;
