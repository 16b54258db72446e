import type { Note } from "@/engine/note";

export const note = {
  id: "ecs-building-blocks",
  title: { ko: "ECS의 부품: 작업 정의, 작업, 서비스, 클러스터", en: "Building blocks of ECS: task definition, task, service, cluster" },
  summary: {
    ko: "ECS의 네 낱말과 세 역할을 가르고, 작업 하나가 시작되어 사라질 때까지의 상태와 네트워크 모드를 따라갑니다.",
    en: "Keep ECS's four words and three roles apart, and follow one task through its states and its network modes.",
  },
  minutes: 11,
  needs: ["containers-and-images", "access-and-identity"],
  refutes: ["M34", "M53"],
  sources: [
    { title: "Amazon ECS Developer Guide: Task definitions", url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html" },
    { title: "Amazon ECS Developer Guide: Task lifecycle", url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html" },
    { title: "Amazon ECS Developer Guide: IAM roles", url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html" },
    { title: "Amazon ECS Developer Guide: Task networking", url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html" },
    { title: "Amazon ECS Developer Guide: Managed Instances", url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html" },
    { title: "Amazon ECS Developer Guide: Interconnecting services", url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html" },
  ],
} as const satisfies Note;
