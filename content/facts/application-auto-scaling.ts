import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const whatIs: Source = {
  title: "What is Application Auto Scaling?", url: "https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html",
};
const plan: Source = { title: "What is a scaling plan?", url: "https://docs.aws.amazon.com/autoscaling/plans/userguide/what-is-a-scaling-plan.html" };
const api = (shape: string): Source => ({
  title: `Application Auto Scaling API, ${shape} (botocore 1.43.107)`,
  url: `https://docs.aws.amazon.com/autoscaling/application/APIReference/API_${shape}.html`,
});

/** Scaling of resources other than a group of instances: Application Auto Scaling and the scaling plans over both. */
export const applicationAutoScaling = {
  "aas.namespaces": {
    value: [
      "ecs", "elasticmapreduce", "ec2", "appstream", "dynamodb", "rds", "sagemaker", "custom-resource", "comprehend", "lambda", "cassandra", "kafka",
      "elasticache", "neptune", "workspaces",
    ],
    say: { ko: "열다섯 가지", en: "fifteen" },
    meaning: {
      ko: "Application Auto Scaling이 다루는 네임스페이스입니다. ECS 서비스, EMR, 스팟 플릿, AppStream, DynamoDB, Aurora 복제본, SageMaker, 사용자 지정 리소스, Comprehend, Lambda 프로비저닝된 동시성, Keyspaces, MSK 스토리지, ElastiCache, Neptune, WorkSpaces입니다.",
      en: "Namespaces of Application Auto Scaling: ECS services, EMR, Spot Fleet, AppStream, DynamoDB, Aurora replicas, SageMaker, custom resources, Comprehend, Lambda provisioned concurrency, Keyspaces, MSK storage, ElastiCache, Neptune, WorkSpaces.",
    },
    sources: [api("RegisterScalableTarget"), whatIs], ...read,
    older: { ko: "오래된 자료는 ECS, 스팟 플릿, EMR, DynamoDB 정도만 적습니다.", en: "Older notes list ECS, Spot Fleet, EMR and DynamoDB only." },
  },
  "aas.policies": {
    value: ["StepScaling", "TargetTrackingScaling", "PredictiveScaling"], say: { ko: "단계, 대상 추적, 예측", en: "step, target tracking and predictive" },
    meaning: { ko: "Application Auto Scaling의 정책은 세 가지이고 예약된 작업이 따로 있습니다. 단순 조정은 없습니다.", en: "Application Auto Scaling has three types of policy and scheduled actions besides. There is no simple scaling." },
    sources: [api("PutScalingPolicy"), whatIs], ...read,
  },
  "aas.predictive": {
    value: "ecs", say: { ko: "ECS 서비스", en: "ECS services" },
    meaning: { ko: "Application Auto Scaling의 예측 조정은 ECS 서비스에만 쓸 수 있습니다.", en: "Predictive scaling in Application Auto Scaling is for ECS services." },
    sources: [{
      title: "Predictive scaling for Application Auto Scaling",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-predictive-scaling.html",
    }], ...read,
  },
  "aas.cooldown": {
    value: ["ScaleOutCooldown", "ScaleInCooldown"], say: { ko: "늘릴 때와 줄일 때 따로", en: "one for scaling out and one for scaling in" },
    meaning: {
      ko: "Application Auto Scaling의 대상 추적에는 늘릴 때와 줄일 때의 휴지 기간이 따로 있습니다. 줄인 뒤 쉬는 중이라도 늘려야 하면 곧바로 늘립니다.",
      en: "Target tracking in Application Auto Scaling has a cooldown for scaling out and one for scaling in. A scale-out does not wait for the cooldown after a scale-in.",
    },
    sources: [api("TargetTrackingScalingPolicyConfiguration"), {
      title: "Amazon DynamoDB API, AutoScalingTargetTrackingScalingPolicyConfigurationUpdate",
      url: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AutoScalingTargetTrackingScalingPolicyConfigurationUpdate.html",
    }], ...read,
  },
  "asp.resources": {
    value: ["Auto Scaling groups", "Spot Fleet", "ECS services", "DynamoDB", "Aurora replicas"], say: { ko: "다섯 가지", en: "five kinds" },
    meaning: {
      ko: "조정 계획이 다루는 리소스는 EC2 Auto Scaling 그룹, 스팟 플릿, ECS 서비스, DynamoDB 테이블과 인덱스, Aurora 복제본입니다.",
      en: "A scaling plan covers EC2 Auto Scaling groups, Spot Fleet, ECS services, DynamoDB tables and indexes, and Aurora replicas.",
    },
    sources: [plan], ...read,
    older: { ko: "오래된 자료는 조정 계획이 모든 리소스를 조정한다고 합니다.", en: "Older notes let a scaling plan scale every resource." },
  },
  "asp.select": {
    value: ["CloudFormation stack", "tags", "Auto Scaling groups"],
    say: { ko: "CloudFormation 스택, 태그, Auto Scaling 그룹", en: "CloudFormation stack, tags, or Auto Scaling groups" },
    meaning: {
      ko: "조정 계획에 넣을 리소스는 CloudFormation 스택, 태그, Auto Scaling 그룹 가운데 하나로 찾습니다.",
      en: "The resources of a scaling plan are found by CloudFormation stack, by tags, or as Auto Scaling groups.",
    },
    sources: [plan], ...read,
    older: { ko: "오래된 자료는 CloudFormation 스택으로만 고른다고 합니다.", en: "Older notes choose by CloudFormation stack only." },
  },
  "asp.predictive": {
    value: "Auto Scaling groups", say: { ko: "Auto Scaling 그룹에만", en: "for Auto Scaling groups only" },
    meaning: {
      ko: "조정 계획의 예측 조정은 Auto Scaling 그룹에만 있고, AWS는 예측 정책을 그룹에 직접 두라고 권합니다.",
      en: "In a scaling plan predictive scaling exists for Auto Scaling groups only, and AWS advises to put predictive policies on the group itself.",
    },
    sources: [plan], ...read,
    older: { ko: "오래된 자료는 예측 조정을 조정 계획에서 설정하게 합니다.", en: "Older notes configure predictive scaling in a scaling plan." },
  },
} as const satisfies Record<string, Fact>;
