import { GUIDE_WORDS } from '../../locales/guide';
import type { Language } from '../../locales/language';
import type { GuidePicture, GuideWords } from '../../locales/types/guide';

/** A page of the guide: the name of its file in `assets/guide`, and its text. */
export interface GuidePage {
  readonly file: string;
  readonly html: string;
}

const OTHER = { vi: 'en', en: 'vi' } as const;
const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Where the page's own start stands, seen from `assets/guide`. */
const START = '../../index.html';

export function pictureFile(language: Language, picture: GuidePicture): string {
  return `${language}-${picture}.png`;
}

/** Every page of the guide: static, without a script, nothing loaded but its own pictures. */
export function guidePages(
  sizeOf: (file: string) => { readonly width: number; readonly height: number },
): GuidePage[] {
  return LANGUAGES.flatMap((language) => [
    { file: `${language}.html`, html: guidePage(language, sizeOf) },
    { file: `admin-${language}.html`, html: adminPage(language) },
  ]);
}

function guidePage(language: Language, sizeOf: Parameters<typeof guidePages>[0]): string {
  const words = GUIDE_WORDS[language];
  const picture = (name: GuidePicture): string => {
    const file = pictureFile(language, name);
    const { width, height } = sizeOf(file);
    return `<img src="${file}" alt="${text(words.pictures[name])}" width="${width}" height="${height}" loading="lazy" />`;
  };
  const contents = [
    ...words.people.map(({ id, title }) => `<li><a href="#${id}">${text(title)}</a></li>`),
    `<li><a href="#questions">${text(words.questionsTitle)}</a></li>`,
    `<li><a href="admin-${language}.html">${text(words.admin.title)}</a></li>`,
  ];
  const people = words.people.map(
    ({ id, title, who, steps }) => `<section id="${id}">
<h2>${text(title)}</h2>
<p>${text(who)}</p>
<ol>
${steps.map((step) => `<li><p>${text(step.text)}</p>${step.picture ? picture(step.picture) : ''}</li>`).join('\n')}
</ol>
</section>`,
  );
  const questions = words.questions.map(
    ({ question, answer }) => `<dt>${text(question)}</dt><dd>${text(answer)}</dd>`,
  );
  return whole(
    language,
    words.title,
    `<p>${text(words.intro)}</p>
<p><a class="button" href="${START}#tour">${text(words.tour)}</a> <a href="${START}">${text(words.tryIt)}</a></p>
<nav aria-label="${text(words.contents)}"><ul>
${contents.join('\n')}
</ul></nav>
${people.join('\n')}
<section id="questions">
<h2>${text(words.questionsTitle)}</h2>
<dl>${questions.join('\n')}</dl>
</section>`,
    `${OTHER[language]}.html`,
  );
}

function adminPage(language: Language): string {
  const { admin, back } = GUIDE_WORDS[language];
  const sections = admin.sections.map(
    ({ title, lines }) => `<section>
<h2>${text(title)}</h2>
<ul>
${lines.map((line) => `<li>${/^[A-Z_]+=/.test(line) ? `<code>${text(line)}</code>` : text(line)}</li>`).join('\n')}
</ul>
</section>`,
  );
  return whole(
    language,
    admin.title,
    `<p>${text(admin.intro)}</p>
${sections.join('\n')}
<p><a href="${language}.html">${text(back)}</a></p>`,
    `admin-${OTHER[language]}.html`,
  );
}

const STYLE = `:root{color-scheme:light dark}
body{max-width:46rem;margin:0 auto;padding:1rem 1rem 4rem;font:1rem/1.5 'Segoe UI',system-ui,sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:1rem}
h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}
li{margin:.4rem 0}li p{margin:0 0 .5rem}
img{display:block;max-width:100%;height:auto;border:1px solid #8886;border-radius:6px;margin:.25rem 0 1rem}
a{color:light-dark(#0f6cbd,#62abf5)}
.button{display:inline-block;padding:.4rem 1rem;margin-right:1rem;border-radius:4px;background:#0f6cbd;color:#fff;text-decoration:none}
dt{font-weight:600;margin-top:1rem}dd{margin:0}code{font-size:.9em}
@media print{nav,.button{display:none}}`;

function whole(language: Language, title: string, body: string, other: string): string {
  const words: GuideWords = GUIDE_WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
<title>${text(title)}</title>
<link rel="icon" type="image/png" href="../icons/icon-32.png" />
<style>${STYLE}</style>
</head>
<body>
<header><h1>${text(title)}</h1><a href="${other}" lang="${OTHER[language]}" hreflang="${OTHER[language]}">${text(words.otherLanguage)}</a></header>
<main>
${body}
</main>
</body>
</html>
`;
}

function text(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
