import type { Chapter } from "@/engine/note";
import { note as accessAndIdentity } from "./access-and-identity/note";
import { note as addressesAndInterfaces } from "./addresses-and-interfaces/note";
import { note as amiAndLaunch } from "./ami-and-launch/note";
import { note as autoScalingGroups } from "./auto-scaling-groups/note";
import { note as blockFileObject } from "./block-file-object/note";
import { note as choosingARegion } from "./choosing-a-region/note";
import { note as cloudfront } from "./cloudfront/note";
import { note as concurrency } from "./concurrency/note";
import { note as connectingVpcs } from "./connecting-vpcs/note";
import { note as containersAndImages } from "./containers-and-images/note";
import { note as deliveringFunctions } from "./delivering-functions/note";
import { note as ebsVolumes } from "./ebs-volumes/note";
import { note as ec2OrLambda } from "./ec2-or-lambda/note";
import { note as ecsBuildingBlocks } from "./ecs-building-blocks/note";
import { note as edgeFunctions } from "./edge-functions/note";
import { note as efsAndFsx } from "./efs-and-fsx/note";
import { note as elasticacheAndDynamodb } from "./elasticache-and-dynamodb/note";
import { note as eventSources } from "./event-sources/note";
import { note as executionEnvironment } from "./execution-environment/note";
import { note as fargateAndEks } from "./fargate-and-eks/note";
import { note as functionConfiguration } from "./function-configuration/note";
import { note as iam } from "./iam/note";
import { note as instanceStates } from "./instance-states/note";
import { note as instanceTypes } from "./instance-types/note";
import { note as kmsAndEncryption } from "./kms-and-encryption/note";
import { note as loadBalancers } from "./load-balancers/note";
import { note as placementAndDeployments } from "./placement-and-deployments/note";
import { note as purchaseOptions } from "./purchase-options/note";
import { note as rds } from "./rds/note";
import { note as referenceArchitecture } from "./reference-architecture/note";
import { note as regionsAndZones } from "./regions-and-zones/note";
import { note as route53 } from "./route-53/note";
import { note as routesAndGateways } from "./routes-and-gateways/note";
import { note as s3ClassesAndLifecycle } from "./s3-classes-and-lifecycle/note";
import { note as s3Objects } from "./s3-objects/note";
import { note as scaleUpAndOut } from "./scale-up-and-out/note";
import { note as scalingPolicies } from "./scaling-policies/note";
import { note as securityGroupsAndNacls } from "./security-groups-and-nacls/note";
import { note as serverAndEc2 } from "./server-and-ec2/note";
import { note as serverlessAndFunctions } from "./serverless-and-functions/note";
import { note as simplerWays } from "./simpler-ways/note";
import { note as slaSloSli } from "./sla-slo-sli/note";
import { note as snapshots } from "./snapshots/note";
import { note as threeAutoScalings } from "./three-auto-scalings/note";
import { note as vpcAndSubnets } from "./vpc-and-subnets/note";
import { note as watchingInstances } from "./watching-instances/note";
import { note as whyCloud } from "./why-cloud/note";

/** Chapters and their notes: this order is the teaching order. */
export const chapters = [
  {
    id: "cloud",
    title: { ko: "클라우드와 장소", en: "Cloud and place" },
    summary: {
      ko: "왜 빌리는지, 빌린 것이 어디에 놓이는지, 그곳을 어떻게 고르고 얼마나 믿을 수 있는지 다룹니다.",
      en: "Why to rent, where rented things stand, how to choose the place, and how far to rely on it.",
    },
    notes: [whyCloud, regionsAndZones, choosingARegion, slaSloSli],
  },
  {
    id: "ec2",
    title: { ko: "EC2: 빌려 쓰는 서버", en: "EC2: servers for rent" },
    summary: {
      ko: "서버가 무엇인지에서 시작해 인스턴스를 고르고, 시작하고, 멈추고, 없애는 일까지 다룹니다.",
      en: "From what a server is to choosing, launching, stopping and terminating an instance.",
    },
    notes: [
      serverAndEc2,
      instanceTypes,
      amiAndLaunch,
      instanceStates,
      purchaseOptions,
      watchingInstances,
      accessAndIdentity,
      simplerWays,
    ],
  },
  {
    id: "scaling",
    title: { ko: "확장: 부하를 따라 늘고 줄기", en: "Scaling: following the load" },
    summary: {
      ko: "서버를 여러 대로 늘리고, 요청을 나누고, 고장 난 것을 바꾸고, 부하에 맞춰 수를 정하는 일을 다룹니다.",
      en: "Running several servers, sharing requests among them, replacing what fails, and fitting their number to the load.",
    },
    notes: [scaleUpAndOut, loadBalancers, autoScalingGroups, scalingPolicies, threeAutoScalings],
  },
  {
    id: "lambda",
    title: { ko: "Lambda: 서버가 보이지 않는 컴퓨팅", en: "Lambda: computing without seeing servers" },
    summary: {
      ko: "함수 하나가 어떻게 불리고 실행되고 늘어나는지, 무엇을 정하고 어떻게 배포하며 얼마를 내는지 다룹니다.",
      en: "How a function is called, run and scaled, what you set on it, how you deliver it and what it costs.",
    },
    notes: [
      serverlessAndFunctions,
      executionEnvironment,
      concurrency,
      eventSources,
      functionConfiguration,
      edgeFunctions,
      deliveringFunctions,
      ec2OrLambda,
    ],
  },
  {
    id: "containers",
    title: { ko: "컨테이너", en: "Containers" },
    summary: {
      ko: "프로그램을 이미지로 나르는 법에서 시작해 ECS가 그것을 놓고, 지키고, 바꾸는 규칙과 Fargate, EKS까지 다룹니다.",
      en: "From carrying a program as an image to how ECS places, keeps and replaces it, and on to Fargate and EKS.",
    },
    notes: [containersAndImages, ecsBuildingBlocks, placementAndDeployments, fargateAndEks],
  },
  {
    id: "storage",
    title: { ko: "스토리지", en: "Storage" },
    summary: {
      ko: "데이터를 어디에 두고, 얼마나 빠르게 읽고, 무엇으로 되살리고, 어떻게 싸게 오래 보관하는지 다룹니다.",
      en: "Where to keep data, how fast to read it, what brings it back, and how to keep it long for little.",
    },
    notes: [blockFileObject, ebsVolumes, snapshots, efsAndFsx, s3Objects, s3ClassesAndLifecycle],
  },
  {
    id: "networking",
    title: { ko: "네트워킹", en: "Networking" },
    summary: {
      ko: "VPC와 서브넷에서 시작해 길과 문과 방화벽을 놓고, 이름(DNS)과 엣지를 거쳐 사용자에게 닿는 데까지 다룹니다.",
      en: "From VPCs and subnets through routes, gateways and firewalls to names (DNS), the edge and the user.",
    },
    notes: [
      vpcAndSubnets,
      routesAndGateways,
      addressesAndInterfaces,
      securityGroupsAndNacls,
      connectingVpcs,
      route53,
      cloudfront,
    ],
  },
  {
    id: "data-and-identity",
    title: { ko: "곁에 두는 데이터와 권한", en: "Data and identity beside it" },
    summary: {
      ko: "서버 곁에 두는 데이터베이스와 캐시, 누가 무엇을 할 수 있는지 정하는 권한, 그리고 모두를 이은 모습을 다룹니다.",
      en: "The databases and caches beside the servers, the rights of who may do what, and how it all fits together.",
    },
    notes: [rds, elasticacheAndDynamodb, iam, kmsAndEncryption, referenceArchitecture],
  },
] as const satisfies readonly Chapter[];
