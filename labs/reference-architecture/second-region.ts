import { route53Numbers as numbers } from "@/content/facts/route-53-numbers";
import { assumed, second, type DesignParams } from "./state";

/** Route 53's health check must fail this often, and then resolvers forget the old answer. */
export const dnsMs: number = (numbers["r53.hc.interval"] * numbers["r53.hc.threshold"] + numbers["r53.ttl"]) * second;

/** Until every server of the second Region runs. */
export const serversMs = (params: DesignParams): number => (params.second === "pilot-light" ? assumed.lightMs : assumed.growMs);

/** Servers that run in the second Region while it only waits. */
export const waitingServers = (params: DesignParams): number => (params.second === "warm-standby" ? 1 : 0);
