import type { Note } from "@/engine/note";

export const note = {
  id: "placement-and-deployments",
  title: { ko: "배치와 배포: 어디에 놓고 어떻게 바꾸나", en: "Placement and deployments: where to put tasks, how to replace them" },
  summary: {
    ko: "ECS가 작업을 놓을 자리를 고르는 차례와, 두 퍼센트가 만드는 바닥과 천장 사이에서 새 버전으로 바꾸는 규칙을 계산해 봅니다.",
    en: "In which order ECS finds a place for a task, and how a new version comes in between the floor and the ceiling that two percentages make.",
  },
  minutes: 12,
  needs: ["ecs-building-blocks"],
  refutes: ["M24"],
  sources: [
    { title: "Amazon ECS Developer Guide: Task placement strategies",
      url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html" },
    { title: "Amazon ECS Developer Guide: Task placement constraints",
      url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html" },
    { title: "Amazon ECS Developer Guide: Deployment circuit breaker",
      url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html" },
    { title: "Amazon ECS Developer Guide: Blue/green deployments",
      url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html" },
    { title: "Amazon ECS API: DeploymentConfiguration", url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html" },
  ],
} as const satisfies Note;
