import { nearestName } from '../sandbox/apis/nearest.ts';
import { TemplateError } from '../sandbox/errors.ts';
import { SandboxOpaque, type Value } from '../sandbox/values.ts';

/** What `assertThat` and `assertApi` give: a value or an API, of which matchers can be asked. */
export class Subject<M> extends SandboxOpaque {
  constructor(
    /** The function that gave it, for messages. */
    private readonly origin: string,
    private readonly matchers: ReadonlyMap<string, M>,
    private readonly check: (matcher: M, args: Value[]) => void,
  ) {
    super();
  }

  /** @throws TemplateError if there is no such matcher. */
  override method(name: string): (args: Value[]) => Value {
    const matcher = this.matchers.get(name);
    if (matcher === undefined) throw this.unknown(name);
    return args => {
      this.check(matcher, args);
      return undefined;
    };
  }

  private unknown(name: string): TemplateError {
    const nearest = nearestName(name, this.matchers.keys());
    const hint = nearest ? `Did you mean ${nearest}?` : `There are ${[...this.matchers.keys()].join(', ')}.`;
    return new TemplateError(`${this.origin}(…) has no ${name}. ${hint}`);
  }
}
