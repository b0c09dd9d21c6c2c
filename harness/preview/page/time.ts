/** Writes a time in milliseconds as a clock does, to the second, in the user's own zone. */
export function formatTime(ms: number): string {
  return new Date(ms).toLocaleTimeString(undefined, { hour12: false });
}
