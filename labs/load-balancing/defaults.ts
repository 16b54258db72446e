import { loadBalancingSettings as settings } from "@/content/facts/load-balancing-settings";
import type { LoadBalancingParams } from "./state";

const value = (id: keyof typeof settings): number => settings[id].value;

export const defaults: LoadBalancingParams = {
  requestsPerSecond: 40, arrivals: "random", sizes: "exponential", serviceMs: 100, clients: 100,
  targetsA: 2, targetsB: 2, targetsC: 2, powers: "equal", workers: 1, queueLimit: 8, bootSeconds: 20,
  kind: "alb", algorithm: "round_robin", crossZone: "default", sticky: false, stickySeconds: value("elb.kind.sticky.duration"), slowStartSeconds: 0,
  intervalSeconds: value("elb.hc.interval"), timeoutSeconds: value("elb.hc.timeout"), healthyThreshold: value("elb.hc.healthy"),
  unhealthyThreshold: value("elb.hc.unhealthy"), check: "default", deregistrationDelaySeconds: value("elb.kind.drain"),
};
