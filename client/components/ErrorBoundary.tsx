/** Catches what breaks while a page is drawn (also a page file that could not be fetched) and offers a way on. */
import { Component } from 'react'
import { Failure } from '../platform/api.ts'
import { ProblemPage } from './Problem.tsx'

export class ErrorBoundary extends Component<{ children: React.ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    // A dynamic import that fails throws a TypeError: the server is gone, or a new version was installed.
    return { error: error instanceof TypeError ? new Failure('unreadable') : error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <ProblemPage error={this.state.error} onRetry={() => window.location.reload()} />
  }
}
