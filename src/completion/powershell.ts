import { requestOf } from './request.js';
import type { Syntax } from './scan.js';
import type { Shell } from './shell.js';

/**
 * The line is passed on in Base64, which no shim of npm's (a .cmd or .ps1 file) can take for commands, and the answer
 * comes as JSON in ASCII, whatever the console's code page. PowerShell puts in the text of a candidate as it is, so it
 * comes quoted. Source: about_Quoting_Rules, Register-ArgumentCompleter and CompletionResult in Microsoft's
 * documentation.
 */
const SCRIPT = `# Completion of claims for PowerShell. In $PROFILE: claims completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName claims -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.Extent.StartScriptPosition.GetFullScript()
    $from = $commandAst.Extent.StartOffset
    $to = [Math]::Min($cursorPosition, $line.Length)
    $typed = $line.Substring($from, $to - $from).PadRight($cursorPosition - $from)
    $asked = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($typed))
    $answer = claims complete --shell powershell -- $asked 2>$null | Out-String
    if ($answer.Trim()) {
        foreach ($one in (ConvertFrom-Json $answer)) {
            [System.Management.Automation.CompletionResult]::new($one.word, $one.listed, 'ParameterValue', $one.meaning)
        }
    }
}
`;

/** How PowerShell takes a line apart (about_Parsing, about_Quoting_Rules, about_Special_Characters). */
export const POWERSHELL: Syntax = {
  sign: '`',
  // Letters and digits make characters of their own: \`n, \`u{e4}.
  escaped: (char) => (/[\w]/.test(char) ? null : char.replace('\n', '')),
  inQuotes: { "'": '', '"': '"$`\n' },
  doubles: true,
  expands: /\$|[({]/y,
  expandsInDouble: /\$(?=[\w({:?^$])/y,
  separators: ';|&)}\n',
};

/** What PowerShell takes as it is: no number, no list with commas, nothing that looks like a parameter of its own. */
const PLAIN = /^(?:--)?[A-Za-z_][\w./\\:=+-]*$/;

export const powershell: Shell = {
  script: SCRIPT,
  match: 'beginning',
  // Only its newest versions expand a tilde for a program, and none in quotes.
  tilde: 'written out',
  read([asked = '']) {
    return requestOf(
      Buffer.from(asked, 'base64').toString('utf8'),
      POWERSHELL,
      (candidates) =>
        `${ascii(
          JSON.stringify(
            candidates.map(({ word, listed, meaning }) => ({
              word: quoteForPowerShell(word),
              listed,
              meaning: meaning || listed,
            })),
          ),
        )}\n`,
    );
  },
};

/** A word as PowerShell reads it back: in single quotes, of which it takes the curly ones for quotes, too. */
export function quoteForPowerShell(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
