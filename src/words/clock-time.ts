/** The time of day as a clock on the wall shows it, `14:03:12`, of a time in milliseconds since 1970. */
export function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
