/**
 * What a terminal takes for "put this text into the clipboard" (xterm, OSC 52); it works over ssh, too. A terminal that
 * does not know it, or is not allowed to, passes over it and says nothing.
 */
export function copyCommand(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}
