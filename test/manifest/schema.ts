import type { Element } from './xml';

/** How often a child may stand: exactly once, at most once, any number of times, or at least once. */
type Times = '1' | '?' | '*' | '+';

interface Rule {
  /** Child elements in the order of the schema. */
  readonly children?: readonly (readonly [string, Times])[];
  /** Attributes by name: whether they must be there. */
  readonly attributes?: Readonly<Record<string, 'required' | 'optional'>>;
  readonly text?: RegExp;
}

const LOCALISED: Rule = { children: [['Override', '*']], attributes: { DefaultValue: 'required' } };
const RESID: Rule = { attributes: { resid: 'required' } };
const RESOURCE = (override: string): Rule => ({
  children: [[override, '*']],
  attributes: { id: 'required', DefaultValue: 'required' },
});
const OVERRIDE: Rule = { attributes: { Locale: 'required', Value: 'required' } };
const LIST = (item: string): Rule => ({ children: [[item, '+']] });
const SOURCE: Rule = { children: [['SourceLocation', '1']] };

/**
 * What of Microsoft's schemas this manifest uses, by the path of an element's names: OfficeApp 1.1 and
 * taskpaneappversionoverrides 1.0, as [MS-OWEMXML] prints them. An element that is not here is an error.
 */
const RULES: Readonly<Record<string, Rule>> = {
  OfficeApp: {
    children: [
      ['Id', '1'],
      ['AlternateId', '?'],
      ['Version', '1'],
      ['ProviderName', '1'],
      ['DefaultLocale', '1'],
      ['DisplayName', '1'],
      ['Description', '1'],
      ['IconUrl', '?'],
      ['HighResolutionIconUrl', '?'],
      ['SupportUrl', '?'],
      ['AppDomains', '?'],
      ['Hosts', '?'],
      ['Requirements', '?'],
      ['DefaultSettings', '1'],
      ['Permissions', '1'],
      ['VersionOverrides', '?'],
    ],
    attributes: {
      xmlns: 'required',
      'xmlns:xsi': 'required',
      'xmlns:bt': 'optional',
      'xsi:type': 'required',
    },
  },
  'OfficeApp/Id': { text: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
  'OfficeApp/Version': { text: /^\d{1,5}(\.\d{1,5}){1,3}$/ },
  'OfficeApp/ProviderName': { text: /^.{1,125}$/ },
  'OfficeApp/DefaultLocale': { text: /^[a-z]{2}-[A-Z]{2}$/ },
  'OfficeApp/DisplayName': LOCALISED,
  'OfficeApp/DisplayName/Override': OVERRIDE,
  'OfficeApp/Description': LOCALISED,
  'OfficeApp/Description/Override': OVERRIDE,
  'OfficeApp/IconUrl': LOCALISED,
  'OfficeApp/HighResolutionIconUrl': LOCALISED,
  'OfficeApp/SupportUrl': LOCALISED,
  'OfficeApp/Hosts': LIST('Host'),
  'OfficeApp/Hosts/Host': { attributes: { Name: 'required' } },
  'OfficeApp/Requirements': {
    children: [
      ['Sets', '?'],
      ['Methods', '?'],
    ],
  },
  'OfficeApp/Requirements/Sets': { ...LIST('Set'), attributes: { DefaultMinVersion: 'optional' } },
  'OfficeApp/Requirements/Sets/Set': { attributes: { Name: 'required', MinVersion: 'optional' } },
  'OfficeApp/DefaultSettings': SOURCE,
  'OfficeApp/DefaultSettings/SourceLocation': LOCALISED,
  'OfficeApp/Permissions': {
    text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
  },
  VersionOverrides: {
    children: [
      ['Description', '?'],
      ['Requirements', '?'],
      ['Hosts', '1'],
      ['Resources', '1'],
      ['WebApplicationInfo', '?'],
    ],
    attributes: { xmlns: 'required', 'xsi:type': 'required' },
  },
  'VersionOverrides/Hosts': LIST('Host'),
  'VersionOverrides/Hosts/Host': {
    children: [
      ['Runtimes', '?'],
      ['AllFormFactors', '?'],
      ['DesktopFormFactor', '?'],
    ],
    attributes: { 'xsi:type': 'required' },
  },
  AllFormFactors: LIST('ExtensionPoint'),
  'AllFormFactors/ExtensionPoint': {
    children: [
      ['Script', '1'],
      ['Page', '1'],
      ['Metadata', '1'],
      ['Namespace', '?'],
    ],
    attributes: { 'xsi:type': 'required' },
  },
  'AllFormFactors/ExtensionPoint/Script': SOURCE,
  'AllFormFactors/ExtensionPoint/Page': SOURCE,
  'AllFormFactors/ExtensionPoint/Metadata': SOURCE,
  'AllFormFactors/ExtensionPoint/Script/SourceLocation': RESID,
  'AllFormFactors/ExtensionPoint/Page/SourceLocation': RESID,
  'AllFormFactors/ExtensionPoint/Metadata/SourceLocation': RESID,
  'AllFormFactors/ExtensionPoint/Namespace': RESID,
  DesktopFormFactor: {
    children: [
      ['GetStarted', '?'],
      ['FunctionFile', '?'],
      ['ExtensionPoint', '+'],
    ],
  },
  'DesktopFormFactor/ExtensionPoint': { ...LIST('OfficeTab'), attributes: { 'xsi:type': 'required' } },
  'DesktopFormFactor/ExtensionPoint/OfficeTab': {
    children: [['Group', '+']],
    attributes: { id: 'required' },
  },
  Group: {
    children: [
      ['Label', '1'],
      ['Icon', '1'],
      ['Control', '+'],
    ],
    attributes: { id: 'required' },
  },
  'Group/Label': RESID,
  'Group/Icon': LIST('bt:Image'),
  'Group/Icon/bt:Image': { attributes: { size: 'required', resid: 'required' } },
  'Group/Control': {
    children: [
      ['Label', '1'],
      ['Supertip', '1'],
      ['Icon', '1'],
      ['Action', '1'],
    ],
    attributes: { id: 'required', 'xsi:type': 'required' },
  },
  'Group/Control/Label': RESID,
  'Group/Control/Supertip': {
    children: [
      ['Title', '1'],
      ['Description', '1'],
    ],
  },
  'Group/Control/Supertip/Title': RESID,
  'Group/Control/Supertip/Description': RESID,
  'Group/Control/Icon': LIST('bt:Image'),
  'Group/Control/Icon/bt:Image': { attributes: { size: 'required', resid: 'required' } },
  'Group/Control/Action': {
    children: [
      ['TaskpaneId', '?'],
      ['SourceLocation', '1'],
      ['Title', '?'],
    ],
    attributes: { 'xsi:type': 'required' },
  },
  'Group/Control/Action/TaskpaneId': { text: /^.{1,125}$/ },
  'Group/Control/Action/SourceLocation': RESID,
  'VersionOverrides/Resources': {
    children: [
      ['bt:Images', '?'],
      ['bt:Urls', '?'],
      ['bt:ShortStrings', '?'],
      ['bt:LongStrings', '?'],
    ],
  },
  'bt:Images': LIST('bt:Image'),
  'bt:Images/bt:Image': RESOURCE('bt:Override'),
  'bt:Urls': LIST('bt:Url'),
  'bt:Urls/bt:Url': RESOURCE('bt:Override'),
  'bt:ShortStrings': LIST('bt:String'),
  'bt:ShortStrings/bt:String': RESOURCE('bt:Override'),
  'bt:LongStrings': LIST('bt:String'),
  'bt:LongStrings/bt:String': RESOURCE('bt:Override'),
  'bt:Url/bt:Override': OVERRIDE,
  'bt:String/bt:Override': OVERRIDE,
};

/** What is against the schemas, in words; nothing where all is well. */
export function schemaProblems(element: Element, above: readonly string[] = []): string[] {
  const path = [...above, element.name];
  const rule = ruleOf(path);
  const at = path.join('/');
  if (!rule) return [`${at}: not in the schema`];
  return [
    ...attributeProblems(element, rule).map((problem) => `${at}: ${problem}`),
    ...childProblems(element, rule).map((problem) => `${at}: ${problem}`),
    ...(rule.text && !rule.text.test(element.text) ? [`${at}: “${element.text}”`] : []),
    ...(!rule.text && element.text ? [`${at}: text`] : []),
    ...element.children.flatMap((child) => schemaProblems(child, path)),
  ];
}

/** The rule with the longest path that ends here. */
function ruleOf(path: readonly string[]): Rule | undefined {
  for (let start = 0; start < path.length; start += 1) {
    const rule = RULES[path.slice(start).join('/')];
    if (rule) return rule;
  }
  return undefined;
}

function attributeProblems({ attributes }: Element, rule: Rule): string[] {
  const known = rule.attributes ?? {};
  return [
    ...Object.keys(attributes).flatMap((name) => (name in known ? [] : [`attribute ${name}`])),
    ...Object.entries(known).flatMap(([name, need]) =>
      need === 'required' && !(name in attributes) ? [`no ${name}`] : [],
    ),
  ];
}

function childProblems({ children }: Element, rule: Rule): string[] {
  const known = rule.children ?? [];
  const order = known.map(([name]) => name);
  const places = children.map(({ name }) => order.indexOf(name));
  const counts = known.flatMap(([name, times]) => {
    const count = children.filter((child) => child.name === name).length;
    const least = times === '1' || times === '+' ? 1 : 0;
    const most = times === '1' || times === '?' ? 1 : Infinity;
    return count < least || count > most ? [`${count} × ${name}`] : [];
  });
  return [
    ...children.flatMap(({ name }, index) => (places[index] === -1 ? [`child ${name}`] : [])),
    ...counts,
    ...(places.some((place, index) => place < (places[index - 1] ?? 0)) ? ['order'] : []),
  ];
}
