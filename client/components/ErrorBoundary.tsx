/** Catches what breaks while a page is drawn, and offers a way on. */
import { Component } from 'react'
import { ProblemPage } from './Problem.tsx'

export class ErrorBoundary extends Component<{ children: React.ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <ProblemPage error={this.state.error} onRetry={() => window.location.reload()} />
  }
}
