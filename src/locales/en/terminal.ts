import { someOf } from '../shown/some-of';
import type { CliWords, NotWritten } from '../types/terminal';

export const en: CliWords = {
  help: {
    opening: `Phụ lục OCOP: checks, tallies and fills the appendices of OCOP plans from Excel workbooks.

Usage:`,
    commands: {
      check: `  phuluc check FILE… [--json] [--lang vi|en] [--as-of YYYY-MM-DD] [--thorough]
               [--identities] [--as 'SHEET=LAYOUT']… [--measure dong|nghin|trieu|ty] [--separators thousands|decimals]
      recognise, check and report; several FILEs are one plan; --thorough searches longer for causes`,
      fill: `  phuluc fill FILE… --out OUT.xlsx [--layout ID]… [--values] [--measure dong|nghin|trieu|ty] [--decimals N]
             [--as-of DATE] [--plan-number NO] [--plan-date DATE] [--issuer NAME] [--paper a4|a3] [--sign LINE]… [--recipient PLACE]…
             [--input-measure dong|nghin|trieu|ty] [--separators thousands|decimals] [--without SHEET]… [--charts] [--count-repeated] [--repeated-rows once|each]
             [--both-levels] [--without-unread] [--unread-as-blank]
      fill appendices into OUT.xlsx, beside the sheets that are there`,
      text: `  phuluc text FILE… [--json]
      the figures and dates that a plan's text states (.docx, .txt)`,
      tally: `  phuluc tally FILE… [--json] [--as-of YYYY-MM-DD]
      star and group tallies`,
      targets: `  phuluc targets FILE… [--json] [--preset NAME]
      targets against actual values`,
      funding: `  phuluc funding FILE… [--against FILE…] [--json] [--out OUT.xlsx] [--measure dong|nghin|trieu|ty]
      reconcile state and other funding`,
      units: `  phuluc units FILE… [--province NAME] [--as-of YYYY-MM-DD] [--json] [--out OUT.xlsx]
      match names of units with the official list, move former communes and districts to today's`,
      template: `  phuluc template ID|plan-set --out OUT.xlsx [--province NAME]
      a blank sheet with lists to choose from and an example row`,
      rules: `  phuluc rules [NAME]… [--json]
      rules, standard sheets, star rules, targets to begin from: what each is, how grave, and what it stands on`,
      words: `  phuluc words NUMBER
      the amount in words`,
      explain: `  phuluc explain FILE.json [--json]
      the smallest sets of figures that may be wrong in a system of equations`,
    },
    closing: `--units today|former of fill, tally, targets, funding: count by today's communes (the column that phuluc units writes) or as the sheets name them.
--as 'SHEET=LAYOUT' of check, fill, tally, targets, funding (repeatable): what that sheet is; table: none of the layouts.

Figures and counts are written as Vietnamese sheets write them: 1.234,5.

Exit code: 0 nothing wrong; 1 at least one error; 2 the input could not be used or an option is wrong.
Nothing is ever written over an input file.
`,
  },
  usage: {
    'unknown-command': ({ name }) => `There is no command "${name}". Type "phuluc --help" for the commands.`,
    'unknown-option': ({ name }) =>
      `The option "${name}" cannot be used here. Type "phuluc --help" for the options.`,
    'missing-value': ({ name }) =>
      `The option "${name}" has no value, or one too many. Type "phuluc --help" for its use.`,
    'said-twice': ({ name, value }) => `${name} calls the sheet "${value}" two different things. Keep one.`,
    'bad-value': ({ name, value, allowed }) => `"${value}" is no value for "${name}"; needed: ${allowed}.`,
    'no-such-rule': ({ name }) =>
      `No rule, sheet, rule of stars or set of targets is called "${name}". Type "phuluc rules" for their names.`,
    'no-files': () => 'No file was named. Write at least one workbook after the command.',
    'one-file': ({ extra }) => `This command takes one file; "${extra}" is one too many.`,
    'missing-option': ({ name }) => `The option "${name}" is missing. Type "phuluc --help" for its use.`,
    'no-such-sheet': ({ name, sheet, sheets }) =>
      `There is no sheet "${sheet}", which "${name}" names; the sheets: ${someOf(sheets, (count) => `and ${count} others`)}.`,
    'over-input': ({ file }) =>
      `${file} is an input file and is not written over. Choose another name for the result.`,
    'not-written': ({ file, why, code }) => `${file} could not be written: ${NOT_WRITTEN[why]} (${code}).`,
  },
  notProved: (thorough) =>
    `The search for causes ended before it was sure of all; what stands above is what it found.${thorough ? '' : ' Add --thorough to search longer.'}`,
  written: (file) => `Wrote ${file}.`,
  unitsMoved: (names) => {
    const shown = names.map(([former, today]) => `"${former}" → ${today}`);
    return `The plan is of today's communes, so names were placed in them (${names.length}): ${someOf(shown, (count) => `and ${count} others`)}. Add --units former to count by the former districts.`;
  },
  unitsStillFormer: (former, open) =>
    `Names not placed in today's communes (${former.length}): ${someOf(former, (count) => `and ${count} others`)}. Some names leave their unit open (${open.length}): ${someOf(open, (count) => `and ${count} others`)}. Run "phuluc units … --out OUT.xlsx" and answer in that file.`,
  namedTwice: (file) => `${file} was given twice; it counts once.`,
};

const NOT_WRITTEN: Readonly<Record<NotWritten, string>> = {
  'no-folder': 'there is no such folder; make it or choose another place',
  'is-folder': 'that is a folder; choose another name for the result',
  'long-name': 'the name is too long; choose a shorter one',
  'not-allowed': 'writing there is not allowed; choose another place',
  'in-use': 'another program has the file open; close it and try again',
  'no-space': 'the disk is full; make room or choose another place',
  unknown: 'the system refused; choose another place',
};
