import type { GuideWords } from '../types/guide';

export const en: GuideWords = {
  title: 'Phụ lục OCOP: guide',
  intro:
    'The program reads workbooks and texts of OCOP plans, adds up every sum again, names the cell that is likely wrong, fills appendices and reconciles funding. Files are read on your machine only and sent nowhere.',
  contents: 'Contents',
  otherLanguage: 'Tiếng Việt',
  tryIt: 'Open the pane on the sample',
  tour: 'Two-minute tour on the sample',
  people: [
    {
      id: 'reviewer',
      title: 'A reviewer: a plan has come, the answer is due tomorrow',
      who: 'You have one or more workbooks of appendices, perhaps with the plan’s text (.docx).',
      steps: [
        {
          text: 'In Excel: open the workbook and press Check on the Home tab. In a browser: drop all files of one plan on the page at once.',
          picture: 'check',
        },
        {
          text: 'Read the sentence at the top: how many errors, how many differences that rounding explains, how many sums agree. Where no sum was checked, it says so.',
        },
        {
          text: 'Click the cell that the first card names: it comes into view with both figures and the difference. Where only one figure can be right, the card gives it with a button that puts it in; that can be undone.',
          picture: 'finding',
        },
        {
          text: 'What rounding explains and what the program assumed stands in folded groups below. Nothing there has to be mended.',
        },
        { text: 'Copy the report into your reply. It names files, sheets, cells and the day.' },
      ],
    },
    {
      id: 'compiler',
      title: 'A compiler at the province: workbooks of districts and communes',
      who: 'You have the units’ product lists, budgets and targets; blank sheets are under Appendices.',
      steps: [
        {
          text: 'Drop all workbooks at once. The list by file says who sent what, what was read, what is lacking and which file is broken.',
        },
        { text: 'Mend what is marked, or send it back with the report.' },
        {
          text: 'Go to Appendices. Each card says which data are there and which are lacking. Choose what to fill; what the program cannot decide by itself it asks there.',
          picture: 'fill',
        },
        {
          text: 'Give the plan’s number, date, issuer, signature and recipients once; all appendices take them. Choose A4 or A3.',
          picture: 'fill-options',
        },
        {
          text: 'Preview, then fill. Totals are live formulas and add up as printed. Printing the workbook prints the appendices; input sheets stand behind them and are not printed.',
        },
        {
          text: 'Stars and targets counts stars as of one day, chosen at its top; the star appendix takes the same day.',
          picture: 'stars',
        },
      ],
    },
    {
      id: 'budget',
      title: 'A budget officer: two sides compared, minutes written',
      who: 'You have the plan’s budget appendix and another version of it, or the units’ own budgets.',
      steps: [
        {
          text: 'Open the plan’s workbook and go to Funding: the total, state and other funding by year and by unit. Where a total of the sheet does not add up, the pane says so first.',
          picture: 'funding',
        },
        {
          text: 'Choose the other side’s files, one or several at once, or type the figures of the text. The comparison runs by itself and can be stopped at any time.',
        },
        {
          text: 'Each difference is a card: the figure of side (1), of side (2), and (1) − (2). Show both sides puts both cells next to each other among their neighbours, even where the other file is not open.',
          picture: 'compare',
        },
        {
          text: 'For the minutes holds a short paragraph that names both sides by file, plan and date, and a table by unit with amounts in words. Copied into Word it is a table; saved it is a workbook of formulas with all units.',
          picture: 'minutes',
        },
      ],
    },
  ],
  questionsTitle: 'Often asked',
  questions: [
    {
      question: 'The pane says that formulas have no results.',
      answer:
        'Another program wrote the file and never calculated it. Open it in Excel, save it, check again.',
    },
    {
      question: 'My table follows no known form.',
      answer:
        'It is read and added up by its own headings and figures all the same. Where a sheet is taken for the wrong thing, tell the pane in the list of sheets what it is.',
    },
    {
      question: 'Is a point a thousands mark or a decimal mark?',
      answer: 'The sums decide. Where they cannot, the cell is named with both readings.',
    },
    {
      question: 'What if I corrected the wrong cell?',
      answer:
        'Each correction and each filling has its own undo in the pane, also after closing and reopening it.',
    },
  ],
  pictures: {
    check:
      'The page after checking the sample: the count of errors and the cards on the left, the workbook with the marked cell on the right.',
    finding: 'One card: both cells, both figures, the difference, and why the totals hide it.',
    fill: 'Appendices: those that can be filled and the data that are there.',
    'fill-options': 'Fields for the plan’s number, date, signature, recipients and the paper.',
    stars: 'Stars and targets: stars by unit as of one day.',
    funding: 'Funding: the total, state and other funding by year.',
    compare: 'One difference of two sides, the cells of both next to each other.',
    minutes: 'The paragraph and the table for the minutes.',
  },
  admin: {
    title: 'For administrators',
    intro:
      'Installing Phụ lục OCOP for an office: static files on an internal web server, no server software, nothing sent anywhere.',
    sections: [
      {
        title: 'What machines need',
        lines: [
          'Excel 2021 or LTSC 2021 or later on Windows with Microsoft Edge WebView2; Excel 16.52 or later on macOS 13.3 or later; iPadOS 16.4 or later; or Excel on the web.',
          'Without Excel, index.html works in browsers of 2023 or later.',
        ],
      },
      {
        title: 'Build and serve',
        lines: [
          'PUBLIC_URL=https://ocop.example.gov.vn/phuluc npm run build',
          'Copy dist/ to the server under that very path. The address must be https with a certificate that the machines trust.',
          'The server sends .wasm as application/wasm and .json as application/json, and no X-Frame-Options or frame-ancestors that forbids frames.',
          'office.js is in dist/office/, so a network without Internet works. For Microsoft’s own copy build with OFFICE_JS_URL=https://appsforoffice.microsoft.com/lib/1/hosted/office.js.',
        ],
      },
      {
        title: 'Hand out',
        lines: [
          'Microsoft 365: upload dist/manifest.xml under Integrated apps in the admin center; the buttons may take 24 hours to appear.',
          'Intranet: put manifest.xml into a shared folder and add that folder to the Trusted Add-in Catalogs, or set it by Group Policy.',
          'Mac: copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/.',
        ],
      },
      {
        title: 'Safety',
        lines: [
          'The pages’ content policy lets them load from their own server only; there is no telemetry, no account, no connection outward.',
          'The add-in may read and write the open workbook; it writes only when a person asks for it, and that can be undone.',
          'Change dist/support.html to your own support address.',
        ],
      },
      {
        title: 'Update and remove',
        lines: [
          'Update: build again and copy dist/ over. People close the pane and open it again.',
          'Remove: take it out of Integrated apps or the catalog; workbooks stay as they are, but for a small setting with the last filling.',
        ],
      },
    ],
  },
  back: 'Back to the guide',
};
