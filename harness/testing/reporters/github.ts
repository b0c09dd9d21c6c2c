import { failureText } from '../failure-text.ts';
import type { FileResult } from '../results.ts';
import { createPrettyReporter } from './pretty.ts';
import type { CreateReporter } from './reporter.ts';

/**
 * The pretty report, and a workflow command for each failure, by which GitHub shows it in the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export const createGithubReporter: CreateReporter = (output, files) => {
  const pretty = createPrettyReporter(output, files);
  return {
    ...pretty,
    end(results) {
      pretty.end(results);
      for (const annotation of results.flatMap(annotationsOf)) output.write(`${annotation}\n`);
    },
  };
};

function annotationsOf({ file, scenarios, error }: FileResult): string[] {
  if (error !== undefined) return [annotate({ file }, error)];
  return scenarios.flatMap(({ name, failure }) => {
    if (!failure) return [];
    const { line, column } = failure;
    return [
      annotate({ file, line, ...(column && { col: column }), title: name }, failureText(file, failure)),
    ];
  });
}

function annotate(properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeCommand(String(value), /[%\r\n:,]/g)}`,
  );
  return `::error ${list.join(',')}::${escapeCommand(message, /[%\r\n]/g)}`;
}

function escapeCommand(text: string, special: RegExp): string {
  return text.replace(special, encodeURIComponent);
}
