import { Button, FluentProvider, Tab, TabList, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** React and Fluent with next to nothing to show: what a first screen of the pane is measured against. */
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <FluentProvider theme={webLightTheme}>
    <TabList>
      <Tab value="a">A</Tab>
    </TabList>
    <h2>Bare</h2>
    <Button appearance="primary">A</Button>
  </FluentProvider>,
);
