/** What a knob may choose from, where it is more than a word or two: names of the API, examples of its documentation, and our own loads. */
export const loadNames = ["lunch", "spike", "sawtooth", "weekly", "steady", "none"] as const;
export type LoadName = (typeof loadNames)[number];
export const terminationPolicies = [
  "Default", "OldestInstance", "NewestInstance", "OldestLaunchTemplate", "ClosestToNextInstanceHour",
] as const;
export type TerminationPolicy = (typeof terminationPolicies)[number];
export const missingModes = ["missing", "notBreaching", "breaching", "ignore"] as const;
export const adjustmentTypes = ["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"] as const;
export const poolStates = ["none", "Stopped", "Running", "Hibernated"] as const;
export type PoolState = (typeof poolStates)[number];
/** Percentages of an instance refresh; one whose last is below 100 ends there. */
export const checkpointPlans = ["100", "20, 100", "20, 50, 100", "10, 40, 100", "1, 20, 100", "20, 50", "1, 20"] as const;
export type CheckpointPlan = (typeof checkpointPlans)[number];
/** Processes of a group that may be suspended here. */
export const processes = ["Launch", "Terminate", "AlarmNotification", "HealthCheck", "ReplaceUnhealthy", "AZRebalance", "ScheduledActions"] as const;
export type Process = (typeof processes)[number];
