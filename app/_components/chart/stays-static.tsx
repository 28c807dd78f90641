import { Component, type ReactNode } from "react"

/** Leaves the server's picture in place where the chart code cannot be fetched or fails. */
export class StaysStatic extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
