import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps | keyof ButtonProps> & {
  readonly ref?: Ref<HTMLAnchorElement>
}

/** A link within the app, drawn as text. */
export const Link = createLink((props: AnchorProps & Native) => <Anchor {...props} />)

/** A link within the app, drawn as a button. */
export const ButtonLink = createLink((props: ButtonProps & Native) => <Button component="a" {...props} />)
