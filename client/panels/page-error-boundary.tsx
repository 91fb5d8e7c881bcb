import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { ErrorNotice } from "./error-notice.tsx";

interface Props {
  readonly children: ReactNode;
  readonly onReset: () => void;
}

/** Catches what no part of the page caught itself, so that a person is never left with a blank page. */
class Boundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  readonly #retry = (): void => {
    this.props.onReset();
    this.setState({ error: null });
  };

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <div className="notice">
        <ErrorNotice error={this.state.error} onRetry={this.#retry} />
      </div>
    );
  }
}

export function PageErrorBoundary({ children }: { readonly children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  return <Boundary onReset={reset}>{children}</Boundary>;
}
