/** How far a rolling update of an ECS service may go between its two limits. Pure; all numbers are given. */

export type RollingLimits = {
  /** Tasks that must stay running, in percent of the desired count. */
  readonly minimumHealthyPercent: number;
  /** Tasks that may be running or pending, in percent of the desired count. */
  readonly maximumPercent: number;
};

export type RollingRoom = {
  /** Fewest tasks that stay running: rounded up. */
  readonly fewest: number;
  /** Most tasks running or pending at once: rounded down. */
  readonly most: number;
  /** Old tasks that may stop, and new ones that may start, while as many as desired run and all of them are healthy. */
  readonly mayStop: number;
  readonly mayStart: number;
  /** Neither: the deployment waits forever. */
  readonly isStuck: boolean;
};

/** The room that the limits leave a service which runs as many tasks as desired. */
export function rollingRoom(desired: number, { minimumHealthyPercent, maximumPercent }: RollingLimits): RollingRoom {
  const fewest = Math.ceil((desired * minimumHealthyPercent) / 100);
  const most = Math.floor((desired * maximumPercent) / 100);
  const [mayStop, mayStart] = [Math.max(0, desired - fewest), Math.max(0, most - desired)];
  return { fewest, most, mayStop, mayStart, isStuck: mayStop === 0 && mayStart === 0 };
}
