import type { Figure } from "@/engine/figure";
import { accessAndIdentity } from "./access-and-identity";
import { containersAndImages } from "./containers-and-images";
import { autoScalingGroups } from "./auto-scaling-groups";
import { ecsBuildingBlocks } from "./ecs-building-blocks";
import { elasticity } from "./elasticity";
import { elasticacheAndDynamodb } from "./elasticache-and-dynamodb";
import { errorBudget } from "./error-budget";
import { fargateAndEks } from "./fargate-and-eks";
import { instanceTypeName } from "./instance-type-name";
import { launchParts } from "./launch-parts";
import { placementAndDeployments } from "./placement-and-deployments";
import { purchaseOptions } from "./purchase-options";
import { loadBalancers } from "./load-balancers";
import { rdsFigure } from "./rds";
import { regionChoice } from "./region-choice";
import { regionInside } from "./region-inside";
import { scaleUpAndOut } from "./scale-up-and-out";
import { scalingPolicies } from "./scaling-policies";
import { serverToInstance } from "./server-to-instance";
import { simplerWays } from "./simpler-ways";
import { stopTerminate } from "./stop-terminate";
import { watchingInstances } from "./watching-instances";
import { threeAutoScalings } from "./three-auto-scalings";
import { bucketDoors } from "./bucket-doors";
import { envelope } from "./envelope";
import { judgedRequest } from "./judged-request";
import { lifecycleWaterfall } from "./lifecycle-waterfall";
import { sharedFiles } from "./shared-files";
import { snapshotChain } from "./snapshot-chain";
import { storageScopes } from "./storage-scopes";
import { volumeSpeed } from "./volume-speed";
import { subnetRoutes } from "./subnet-routes";
import { interfaceAddresses } from "./interface-addresses";
import { packetChecks } from "./packet-checks";
import { vpcLinks } from "./vpc-links";
import { dnsFailover } from "./dns-failover";
import { edgeCaches } from "./edge-caches";
import { requestPath } from "./request-path";
import { vpcSubnets } from "./vpc-subnets";
import { webService } from "./web-service";
import { functionCall } from "./function-call";
import { environmentLife } from "./environment-life";
import { concurrencyPool } from "./concurrency-pool";
import { threeInvocations } from "./three-invocations";
import { versionAlias } from "./version-alias";
import { edgeEvents } from "./edge-events";
import { deliveryLine } from "./delivery-line";
import { ec2OrLambda } from "./ec2-or-lambda";

/** Every figure by its id: one line for each. */
export const figures = {
  "access-and-identity": accessAndIdentity,
  "containers-and-images": containersAndImages,
  "auto-scaling-groups": autoScalingGroups,
  "ecs-building-blocks": ecsBuildingBlocks,
  "elasticache-and-dynamodb": elasticacheAndDynamodb,
  elasticity,
  "error-budget": errorBudget,
  "fargate-and-eks": fargateAndEks,
  "instance-type-name": instanceTypeName,
  "launch-parts": launchParts,
  "placement-and-deployments": placementAndDeployments,
  "purchase-options": purchaseOptions,
  "load-balancers": loadBalancers,
  rds: rdsFigure,
  "region-choice": regionChoice,
  "region-inside": regionInside,
  "scale-up-and-out": scaleUpAndOut,
  "scaling-policies": scalingPolicies,
  "server-to-instance": serverToInstance,
  "simpler-ways": simplerWays,
  "stop-terminate": stopTerminate,
  "watching-instances": watchingInstances,
  "three-auto-scalings": threeAutoScalings,
  "bucket-doors": bucketDoors,
  envelope,
  "judged-request": judgedRequest,
  "lifecycle-waterfall": lifecycleWaterfall,
  "shared-files": sharedFiles,
  "snapshot-chain": snapshotChain,
  "storage-scopes": storageScopes,
  "volume-speed": volumeSpeed,
  "subnet-routes": subnetRoutes,
  "interface-addresses": interfaceAddresses,
  "packet-checks": packetChecks,
  "vpc-links": vpcLinks,
  "dns-failover": dnsFailover,
  "edge-caches": edgeCaches,
  "request-path": requestPath,
  "vpc-subnets": vpcSubnets,
  "web-service": webService,
  "function-call": functionCall,
  "environment-life": environmentLife,
  "concurrency-pool": concurrencyPool,
  "three-invocations": threeInvocations,
  "version-alias": versionAlias,
  "edge-events": edgeEvents,
  "delivery-line": deliveryLine,
  "ec2-or-lambda": ec2OrLambda,
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof figures;

/** The figure of that id. Throws a sentence with the known ids. */
export function figure(id: string): Figure {
  if (Object.hasOwn(figures, id)) return figures[id as FigureId];
  throw new Error(`No figure "${id}". Known figures: ${Object.keys(figures).join(", ")}.`);
}
