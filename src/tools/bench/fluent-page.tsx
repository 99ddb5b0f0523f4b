import * as Fluent from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Avatar,
  Badge,
  Button,
  Card,
  CardHeader,
  Checkbox,
  Combobox,
  Divider,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  Option,
  ProgressBar,
  Radio,
  RadioGroup,
  Select,
  Slider,
  SpinButton,
  Spinner,
  Switch,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TabList,
  Tag,
  Text,
  Textarea,
  webLightTheme,
} = Fluent;

/** Five of everything, as a page of documentation shows a component's variants one under the other. */
const VARIANTS = [1, 2, 3, 4, 5];

function Variants({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      {VARIANTS.map((each) => (
        <div key={each}>{children}</div>
      ))}
      <Divider />
    </section>
  );
}

/**
 * All of Fluent in one script and a page of its components: what its documentation loads and shows, without
 * Storybook around it.
 */
function Page(): ReactNode {
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList>
        <Tab value="a">Components</Tab>
        <Tab value="b">{String(Object.keys(Fluent).length)}</Tab>
      </TabList>
      <Variants title="Buttons">
        <Button appearance="primary">A</Button> <Button>B</Button> <Link href="#">C</Link>
      </Variants>
      <Variants title="Accordion">
        <Accordion collapsible defaultOpenItems="1">
          <AccordionItem value="1">
            <AccordionHeader>A</AccordionHeader>
            <AccordionPanel>B</AccordionPanel>
          </AccordionItem>
        </Accordion>
      </Variants>
      <Variants title="Card">
        <Card>
          <CardHeader image={<Avatar name="A B" />} header={<Text>A</Text>} description={<Badge>1</Badge>} />
          <Tag>C</Tag>
        </Card>
      </Variants>
      <Variants title="Fields">
        <Field label="Input">
          <Input />
        </Field>
        <Field label="Textarea">
          <Textarea />
        </Field>
        <Field label="Select">
          <Select>
            <option>A</option>
          </Select>
        </Field>
        <Field label="Combobox">
          <Combobox>
            <Option>A</Option>
          </Combobox>
        </Field>
        <Field label="Dropdown">
          <Dropdown>
            <Option>A</Option>
          </Dropdown>
        </Field>
        <Field label="SpinButton">
          <SpinButton defaultValue={1} />
        </Field>
      </Variants>
      <Variants title="Choices">
        <Checkbox label="A" />
        <Switch label="B" />
        <Slider defaultValue={5} />
        <RadioGroup>
          <Radio value="a" label="A" />
          <Radio value="b" label="B" />
        </RadioGroup>
      </Variants>
      <Variants title="Messages">
        <MessageBar>
          <MessageBarBody>A</MessageBarBody>
        </MessageBar>
        <ProgressBar value={0.5} />
        <Spinner label="B" />
      </Variants>
      <Variants title="Table">
        <Table>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>A</TableHeaderCell>
              <TableHeaderCell>B</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {VARIANTS.map((row) => (
              <TableRow key={row}>
                <TableCell>{row}</TableCell>
                <TableCell>{row * 2}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Variants>
      <h2>Fluent</h2>
    </FluentProvider>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />);
