import type { Figure } from "@/engine/figure";

/** Two orchestrators above, kinds of capacity below; Fargate is below. */
export const fargateAndEks = {
  title: { ko: "오케스트레이터 둘, 그 아래의 용량", en: "Two orchestrators, and capacity below them" },
  description: {
    ko: "위에는 오케스트레이터 둘이 있습니다. ECS는 작업과 서비스를, EKS는 Kubernetes의 파드와 디플로이먼트를 지킵니다. "
      + "아래에는 용량이 있습니다. ECS는 관리형 인스턴스, EC2, Fargate에 작업을 놓고, EKS는 EC2 노드, Fargate, Auto Mode의 노드에 파드를 놓습니다. "
      + "Fargate는 오케스트레이터가 아니라 아래쪽의 용량입니다.",
    en: "Above are two orchestrators. ECS keeps tasks and services, EKS keeps pods and deployments of Kubernetes. "
      + "Below is capacity. ECS places tasks on Managed Instances, EC2 and Fargate; EKS places pods on EC2 nodes, Fargate and nodes of Auto Mode. "
      + "Fargate is no orchestrator but capacity, down below.",
  },
  size: [720, 328],
  narrowSize: [340, 334],
  nodes: {
    orchestrators: {
      shape: "group", label: { ko: "오케스트레이터", en: "Orchestrators" }, icon: "group",
      at: [16, 16, 688, 116], narrow: [8, 16, 324, 108],
    },
    capacity: {
      shape: "group", label: { ko: "용량", en: "Capacity" }, concept: "capacity-provider",
      at: [16, 196, 688, 116], narrow: [8, 196, 324, 122],
    },
    ecs: {
      shape: "box", label: { ko: "ECS", en: "ECS" }, tone: "accent", group: "orchestrators", concept: "ecs",
      lines: { ko: ["작업과 서비스"], en: ["tasks, services"] },
      at: [150, 50, 180, 68], narrow: [28, 50, 138, 62],
    },
    eks: {
      shape: "box", label: { ko: "EKS", en: "EKS" }, tone: "accent", group: "orchestrators", concept: "eks",
      lines: { ko: ["Kubernetes 파드"], en: ["Kubernetes pods"] },
      at: [390, 50, 180, 68], narrow: [174, 50, 138, 62],
    },
    managed: {
      shape: "box", label: { ko: "관리형 인스턴스", en: "Managed Instances" }, group: "capacity", concept: "capacity-provider",
      at: [28, 230, 156, 70], narrow: [14, 230, 82, 76],
    },
    ec2: {
      shape: "box", label: { ko: "EC2", en: "EC2" }, group: "capacity", concept: "ec2",
      at: [197, 230, 156, 70], narrow: [102, 230, 62, 76],
    },
    fargate: {
      shape: "box", label: { ko: "Fargate", en: "Fargate" }, tone: "good", group: "capacity", concept: "fargate",
      at: [366, 230, 156, 70], narrow: [170, 230, 74, 76],
    },
    auto: {
      shape: "box", label: { ko: "EKS Auto Mode", en: "EKS Auto Mode" }, group: "capacity", concept: "eks",
      at: [535, 230, 156, 70], narrow: [250, 230, 76, 76],
    },
  },
  edges: {
    "ecs-managed": {
      from: "ecs", to: "managed", sides: ["bottom", "top"], fromAt: 0.2, toAt: 0.75, narrowFromAt: 0.56, narrowToAt: 0.94, route: "straight",
      say: { ko: "ECS는 관리형 인스턴스에 작업을 놓을 수 있습니다.", en: "ECS can place tasks on Managed Instances." },
    },
    "ecs-ec2": {
      from: "ecs", to: "ec2", sides: ["bottom", "top"], fromAt: 0.5, toAt: 0.3, narrowFromAt: 0.7, narrowToAt: 0.35, route: "straight",
      say: { ko: "ECS는 EC2에 작업을 놓을 수 있습니다.", en: "ECS can place tasks on EC2." },
    },
    "ecs-fargate": {
      from: "ecs", to: "fargate", sides: ["bottom", "top"], fromAt: 0.8, toAt: 0.3, narrowFromAt: 0.9, narrowToAt: 0.3, route: "straight",
      say: { ko: "ECS는 Fargate에 작업을 놓을 수 있습니다.", en: "ECS can place tasks on Fargate." },
    },
    "eks-ec2": {
      from: "eks", to: "ec2", sides: ["bottom", "top"], fromAt: 0.2, toAt: 0.75, narrowFromAt: 0.1, narrowToAt: 0.75, route: "straight", line: "dashed",
      say: { ko: "EKS는 EC2 노드에 파드를 놓을 수 있습니다.", en: "EKS can place pods on EC2 nodes." },
    },
    "eks-fargate": {
      from: "eks", to: "fargate", sides: ["bottom", "top"], fromAt: 0.5, toAt: 0.75, narrowFromAt: 0.35, narrowToAt: 0.75, route: "straight", line: "dashed",
      say: { ko: "EKS는 Fargate에 파드를 놓을 수 있습니다.", en: "EKS can place pods on Fargate." },
    },
    "eks-auto": {
      from: "eks", to: "auto", sides: ["bottom", "top"], fromAt: 0.8, toAt: 0.4, narrowFromAt: 0.7, narrowToAt: 0.4, route: "straight", line: "dashed",
      say: { ko: "Auto Mode에서는 AWS가 노드까지 돌립니다.", en: "In Auto Mode AWS runs the nodes as well." },
    },
  },
} as const satisfies Figure;
