import type { Figure } from "@/engine/figure";

/** Task definition, service, tasks and capacity inside a cluster, and the roles and load balancer you still define. */
export const ecsBuildingBlocks = {
  title: { ko: "설계도, 지키는 이, 도는 것, 놓이는 곳", en: "The blueprint, the keeper, what runs, and where" },
  description: {
    ko: "작업 정의는 이미지와 CPU, 메모리, 역할을 적은 설계도입니다. 서비스는 작업 정의의 한 리비전을 가리키며 원하는 수만큼의 작업을 지킵니다. "
      + "클러스터 안에서 작업은 EC2, Fargate, 관리형 인스턴스 같은 용량 위에 놓입니다. 작업 하나에는 함께 시작하고 함께 멈추는 컨테이너가 들어 있고, awsvpc 모드에서는 작업마다 자기 주소가 있습니다. "
      + "오른쪽의 셋은 저절로 생기지 않습니다. 실행 역할은 이미지를 받고 로그를 보낼 때, 작업 역할은 내 코드가 AWS를 부를 때 쓰고, 로드 밸런서는 요청을 작업에 나눕니다.",
    en: "A task definition is the blueprint: image, CPU, memory, roles. A service points to one revision of it and keeps a desired number of tasks. "
      + "Inside the cluster, tasks are placed on capacity such as EC2, Fargate or Managed Instances. A task holds containers that start and stop together, and in awsvpc mode has an address of its own. "
      + "The three on the right do not come by themselves: the execution role is for pulling images and sending logs, the task role for your code's calls to AWS, and the load balancer spreads requests over tasks.",
  },
  size: [720, 310],
  narrowSize: [340, 536],
  nodes: {
    cluster: {
      shape: "group", label: { ko: "클러스터", en: "Cluster" }, icon: "group", concept: "ecs-cluster",
      at: [222, 16, 314, 278], narrow: [16, 138, 308, 268],
    },
    capacity: {
      shape: "group", label: { ko: "용량", en: "Capacity" }, group: "cluster", concept: "capacity-provider",
      at: [236, 176, 286, 106], narrow: [28, 288, 284, 106],
    },
    definition: {
      shape: "box", label: { ko: "작업 정의", en: "Task definition" }, tone: "accent", concept: "task-definition",
      lines: { ko: ["이미지·CPU·메모리", "역할·네트워크"], en: ["image, CPU, RAM", "roles, network"] },
      at: [16, 40, 152, 84], narrow: [16, 16, 138, 84],
    },
    service: {
      shape: "box", label: { ko: "서비스", en: "Service" }, tone: "accent", concept: "ecs-service",
      lines: { ko: ["원하는 수를 지킴"], en: ["keeps the count"] },
      at: [16, 184, 152, 76], narrow: [186, 16, 138, 84],
    },
    "task-a": {
      shape: "box", label: { ko: "작업", en: "Task" }, icon: "container", group: "cluster", concept: "ecs-task",
      lines: { ko: ["컨테이너 둘"], en: ["two containers"] },
      at: [236, 52, 138, 84], narrow: [28, 172, 136, 78],
    },
    "task-b": {
      shape: "box", label: { ko: "작업", en: "Task" }, icon: "container", group: "cluster", concept: "awsvpc",
      lines: { ko: ["자기 주소(awsvpc)"], en: ["awsvpc address"] },
      at: [384, 52, 138, 84], narrow: [176, 172, 136, 78],
    },
    ec2: {
      shape: "box", label: { ko: "EC2", en: "EC2" }, group: "capacity", concept: "ec2",
      at: [246, 210, 84, 60], narrow: [36, 322, 84, 60],
    },
    fargate: {
      shape: "box", label: { ko: "Fargate", en: "Fargate" }, group: "capacity", concept: "fargate",
      at: [338, 210, 84, 60], narrow: [128, 322, 84, 60],
    },
    managed: {
      shape: "box", label: { ko: "관리형 인스턴스", en: "Managed Instances" }, group: "capacity", concept: "capacity-provider",
      at: [430, 210, 84, 60], narrow: [220, 322, 84, 60],
    },
    execution: {
      shape: "box", label: { ko: "실행 역할", en: "Execution role" }, concept: "task-execution-role",
      lines: { ko: ["이미지·로그"], en: ["image, logs"] },
      at: [586, 40, 118, 68], narrow: [16, 448, 96, 72],
    },
    role: {
      shape: "box", label: { ko: "작업 역할", en: "Task role" }, concept: "task-role",
      lines: { ko: ["내 코드"], en: ["your code"] },
      at: [586, 126, 118, 68], narrow: [122, 448, 96, 72],
    },
    balancer: {
      shape: "box", label: { ko: "로드 밸런서", en: "Load balancer" }, concept: "elastic-load-balancing",
      lines: { ko: ["요청을 나눔"], en: ["requests"] },
      at: [586, 212, 118, 68], narrow: [228, 448, 96, 72],
    },
  },
  edges: {
    names: {
      from: "service", to: "definition", sides: ["top", "bottom"], narrowSides: ["left", "right"],
      say: { ko: "서비스는 작업 정의의 한 리비전을 가리킵니다.", en: "A service points to one revision of a task definition." },
    },
    keeps: {
      from: "service", to: "task-a", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowToAt: 0.86,
      say: { ko: "서비스가 작업을 시작하고, 죽으면 새 작업으로 바꿉니다.", en: "The service starts tasks and replaces those that die." },
    },
    "placed-a": {
      from: "task-a", to: "capacity", sides: ["bottom", "top"], toAt: 0.2413, narrowToAt: 0.2394,
      say: { ko: "작업은 용량 위에 놓입니다.", en: "Tasks are placed on capacity." },
    },
    "placed-b": {
      from: "task-b", to: "capacity", sides: ["bottom", "top"], toAt: 0.7587, narrowToAt: 0.7606,
      say: { ko: "작업은 용량 위에 놓입니다.", en: "Tasks are placed on capacity." },
    },
    "for-agents": {
      from: "execution", to: "cluster", sides: ["left", "right"], toAt: 0.2086, narrowSides: ["top", "bottom"], narrowToAt: 0.1558, line: "dashed",
      say: { ko: "에이전트가 이미지를 받고 로그를 보낼 때 씁니다.", en: "Used by the agents for images and logs." },
    },
    "for-code": {
      from: "role", to: "cluster", sides: ["left", "right"], toAt: 0.518, narrowSides: ["top", "bottom"], narrowToAt: 0.5, line: "dashed",
      say: { ko: "작업 안의 내 코드가 AWS를 부를 때 씁니다.", en: "Used by your code in the tasks for calls to AWS." },
    },
    requests: {
      from: "balancer", to: "cluster", sides: ["left", "right"], toAt: 0.8273, narrowSides: ["top", "bottom"], narrowToAt: 0.8442,
      say: { ko: "요청을 정상인 작업에 나눕니다.", en: "Spreads requests over healthy tasks." },
    },
  },
} as const satisfies Figure;
