import { pathToFileURL } from 'node:url';
import type { Environment } from './capabilities.js';
import { type ProgramCall, wordsOfCommand } from './other-program.js';

/** The browser that somebody wants. */
export interface Browser extends ProgramCall {
  /** Whether it shows pages in the terminal itself. */
  readonly inTerminal: boolean;
}

const TEXT_BROWSERS = ['lynx', 'w3m', 'links', 'links2', 'elinks', 'browsh', 'carbonyl', 'chawan', 'cha'];

/** The call that shows an address: BROWSER (the first of several, `%s` for the address), or what a system opens addresses with. */
export function browserCall(env: Environment, platform: string, address: string): Browser {
  const [first = ''] = (env.BROWSER ?? '').split(platform === 'win32' ? ';' : ':');
  const [command, ...args] = wordsOfCommand(first, env);
  if (command !== undefined) {
    const filled = args.map((arg) => arg.replaceAll('%s', address));
    const hasAddress = args.some((arg) => arg.includes('%s'));
    const name = command.replace(/^.*[\\/]/, '');
    return {
      command,
      args: hasAddress ? filled : [...args, address],
      inTerminal: TEXT_BROWSERS.includes(name),
    };
  }
  if (platform === 'darwin') return { command: 'open', args: [address], inTerminal: false };
  // `start` is a word of the shell there; this is what it calls.
  if (platform === 'win32')
    return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', address], inTerminal: false };
  const hasDesktop = [env.DISPLAY, env.WAYLAND_DISPLAY, env.WSL_DISTRO_NAME].some((value) => value);
  return { command: 'xdg-open', args: [address], inTerminal: !hasDesktop };
}

/**
 * The call that shows a page of this machine, named by its full path. A Windows browser does not know the paths of a Linux beside it
 * (WSL), but sees them as a share.
 */
export function browserCallForFile(env: Environment, platform: string, path: string): Browser {
  const isBeside = platform === 'linux' && (env.WSL_DISTRO_NAME ?? '') !== '' && (env.BROWSER ?? '') === '';
  if (!isBeside) return browserCall(env, platform, pathToFileURL(path).href);
  const share = `\\\\wsl$\\${env.WSL_DISTRO_NAME}${path.replaceAll('/', '\\')}`;
  return { command: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', share], inTerminal: false };
}
