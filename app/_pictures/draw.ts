import { ImageResponse } from "next/og"
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react"
import { drawable, listFonts } from "./fonts"
import { PICTURE_SIZE } from "./size"

/** A tree of plain elements, made by calling functions: the texts of components could not be seen from outside. */
export type Picture = ReactElement<{ children?: ReactNode }>

/** A picture as an answer. Its body is complete, so a picture that cannot be drawn stops the build. */
export async function pictureAnswer(picture: Picture): Promise<Response> {
  const image = new ImageResponse(withoutUnknown(picture), { ...PICTURE_SIZE, fonts: listFonts() })
  return new Response(await image.arrayBuffer(), { headers: { "Content-Type": "image/png" } })
}

/** The same picture, its texts without what no font can draw. */
export function withoutUnknown(picture: Picture): Picture {
  if (typeof picture.type !== "string") throw new Error("picture: invalid: a component (want a plain element)")
  return cloneElement(picture, {}, drawableNode(picture.props.children))
}

function drawableNode(node: ReactNode): ReactNode {
  if (typeof node === "string") return drawable(node)
  if (Array.isArray(node)) return node.map(drawableNode)
  return isValidElement<{ children?: ReactNode }>(node) ? withoutUnknown(node) : node
}
