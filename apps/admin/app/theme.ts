import {
  Anchor,
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  NativeSelect,
  Paper,
  Table,
  Tabs,
} from '@mantine/core'

/** The one accent: a deep sea green that keeps 4.5:1 with white and stays away from the colours of warnings. */
const sea: MantineColorsTuple = [
  '#eaf5f5',
  '#d2e9ea',
  '#a5d3d5',
  '#73bcbf',
  '#4aa8ac',
  '#2d999e',
  '#178388',
  '#0f6e74',
  '#0a5b60',
  '#06474c',
]

/** Slate instead of neutral grey, so that light and dark look like one house. */
const slate: MantineColorsTuple = [
  '#d9dfe4',
  '#bcc6ce',
  '#a0acb6',
  '#7a8893',
  '#43515c',
  '#33404a',
  '#25303a',
  '#171f27',
  '#12191f',
  '#0c1116',
]

const JAPANESE =
  '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic Medium", "Yu Gothic", Meiryo'

export const theme = createTheme({
  colors: { sea, dark: slate },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 7 },
  respectReducedMotion: true,
  defaultRadius: 'sm',
  fontFamily: `system-ui, -apple-system, "Segoe UI", ${JAPANESE}, sans-serif`,
  fontFamilyMonospace: `ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono CJK JP", monospace`,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.6', md: '1.7', lg: '1.7', xl: '1.6' },
  headings: {
    fontFamily: `system-ui, -apple-system, "Segoe UI", ${JAPANESE}, sans-serif`,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.4' },
      h2: { fontSize: '1.125rem', lineHeight: '1.5' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, p: 'md' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 'xs' } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
  },
})

/** Mantine's own quiet greys and its error red fall short of 4.5:1. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfcfc',
    '--mantine-color-text': '#1b262e',
    '--mantine-color-dimmed': '#56646f',
    '--mantine-color-placeholder': '#6a7781',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#d5dce1',
    '--mantine-color-anchor': '#0a5b60',
  },
  dark: {
    '--mantine-color-dimmed': '#a3b0ba',
    '--mantine-color-placeholder': '#93a1ac',
    '--mantine-color-error': '#ff9a90',
    '--mantine-color-default-border': '#364450',
    '--mantine-color-anchor': '#73bcbf',
  },
})
