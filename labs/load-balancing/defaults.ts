import { loadBalancingSettings as settings } from "@/content/facts/load-balancing-settings";
import type { LoadBalancingParams } from "./state";

export const defaults: LoadBalancingParams = {
  requestsPerSecond: 40, arrivals: "random", sizes: "exponential", serviceMs: 100, clients: 100,
  targetsA: 2, targetsB: 2, targetsC: 2, powers: "equal", workers: 1, queueLimit: 8, bootSeconds: 20,
  kind: "alb", algorithm: "round_robin", crossZone: "default", sticky: false, stickySeconds: settings["elb.kind.sticky.duration"].value, slowStartSeconds: 0,
  intervalSeconds: settings["elb.hc.interval"].value, timeoutSeconds: settings["elb.hc.timeout"].value, healthyThreshold: settings["elb.hc.healthy"].value,
  unhealthyThreshold: settings["elb.hc.unhealthy"].value, minimumHealthyPercent: 0, check: "default", deregistrationDelaySeconds: settings["elb.kind.drain"].value,
};
