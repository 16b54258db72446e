import type { Fact } from "@/engine/fact";
import { access } from "./access";
import { addresses } from "./addresses";
import { applicationAutoScaling } from "./application-auto-scaling";
import { autoScaling } from "./auto-scaling";
import { cloudwatch } from "./cloudwatch";
import { containers } from "./containers";
import { contentDelivery } from "./content-delivery";
import { dataStores } from "./data-stores";
import { delivery } from "./delivery";
import { ecs } from "./ecs";
import { edgeFunctions } from "./edge-functions";
import { encryption } from "./encryption";
import { fargateAndEks } from "./fargate-and-eks";
import { fileSystems } from "./file-systems";
import { geography } from "./geography";
import { identity } from "./identity";
import { images } from "./images";
import { instanceStates } from "./instance-states";
import { instanceTypes } from "./instance-types";
import { interfaces } from "./interfaces";
import { lambda } from "./lambda";
import { lambdaConcurrency } from "./lambda-concurrency";
import { lambdaEnvironments } from "./lambda-environments";
import { lambdaEvents } from "./lambda-events";
import { lambdaPricing } from "./lambda-pricing";
import { latencyAndTransfer } from "./latency-and-transfer";
import { loadBalancerKinds } from "./load-balancer-kinds";
import { loadBalancing } from "./load-balancing";
import { loadBalancingSettings } from "./load-balancing-settings";
import { monitoring } from "./monitoring";
import { networkSecurity } from "./network-security";
import { objectStorage } from "./object-storage";
import { placement } from "./placement";
import { pricing } from "./pricing";
import { rds } from "./rds";
import { regionalResilience } from "./regional-resilience";
import { route53 } from "./route-53";
import { routing } from "./routing";
import { serviceLevels } from "./service-levels";
import { simplerServices } from "./simpler-services";
import { snapshots } from "./snapshots";
import { subnets } from "./subnets";
import { volumeTypes } from "./volume-types";
import { volumes } from "./volumes";
import { vpc } from "./vpc";
import { vpcConnections } from "./vpc-connections";
import { wellArchitected } from "./well-architected";

/** Every statement about AWS that the course rests on, by id. One topic, one file. */
export const facts = {
  ...instanceTypes,
  ...pricing,
  ...placement,
  ...images,
  ...instanceStates,
  ...addresses,
  ...volumes,
  ...geography,
  ...latencyAndTransfer,
  ...serviceLevels,
  ...autoScaling,
  ...cloudwatch,
  ...monitoring,
  ...access,
  ...simplerServices,
  ...containers,
  ...loadBalancing,
  ...loadBalancingSettings,
  ...loadBalancerKinds,
  ...applicationAutoScaling,
  ...lambda,
  ...lambdaEnvironments,
  ...lambdaConcurrency,
  ...lambdaEvents,
  ...edgeFunctions,
  ...delivery,
  ...lambdaPricing,
  ...volumeTypes,
  ...snapshots,
  ...fileSystems,
  ...objectStorage,
  ...vpc,
  ...routing,
  ...interfaces,
  ...networkSecurity,
  ...vpcConnections,
  ...route53,
  ...subnets,
  ...ecs,
  ...rds,
  ...dataStores,
  ...identity,
  ...contentDelivery,
  ...regionalResilience,
  ...fargateAndEks,
  ...encryption,
  ...wellArchitected,
} as const;

export type FactId = keyof typeof facts;

export const factIds = Object.keys(facts) as FactId[];

export function isFactId(id: string): id is FactId {
  return Object.hasOwn(facts, id);
}

/** The fact of that id. Throws a sentence with the nearest known ids. */
export function fact(id: string): Fact {
  if (isFactId(id)) return facts[id];
  const start = id.split(".").slice(0, 2).join(".");
  const near = factIds.filter((known) => known.startsWith(start));
  throw new Error(`No fact "${id}". ${near.length > 0 ? `Known ids that start alike: ${near.join(", ")}.` : "See content/facts."}`);
}
