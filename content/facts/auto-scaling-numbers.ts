/**
 * The bare numbers of `auto-scaling.ts` and `cloudwatch.ts` that a simulation computes with, by fact id.
 * They stand apart from their wording so that a simulation in the browser does not carry the words of every fact.
 */
export const autoScalingNumbers = {
  "asg.cooldown.default": 300,
  "asg.warmup.suggested": 300,
  "asg.hc.grace.console": 300,
  "asg.hc.replace-rate": 10,
  "asg.hook.timeout": 3600,
  "asg.hook.timeout-min": 30,
  "asg.hook.timeout-max": 7200,
  "asg.azrebalance": 10,
  "asg.alarm.repeat": 60,
  "asg.tt.alarm.high": 3,
  "asg.tt.alarm.low": 15,
  "asg.tt.alarm.low-share": 70,
  "asg.predictive.min-hours": 24,
  "asg.predictive.lookback-days": 14,
  "asg.predictive.horizon-hours": 48,
  "asg.predictive.refresh-hours": 6,
  "asg.predictive.buffer": 300,
  "asg.predictive.max-buffer": 10,
  "asg.refresh.min-healthy": 90,
  "asg.refresh.max-healthy": 100,
  "asg.maintenance-policy.max-gap": 100,
  "cw.ec2.basic": 300,
  "cw.ec2.detailed": 60,
  "cw.alarm.frequency": 60,
} as const;
