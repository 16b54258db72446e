import type { Question } from "@/engine/quiz/question";

const leastTasks = 4;
const mostTasks = 20;
const wantedTasks = 28;

/** An id is `three-auto-scalings.<point>`, written by hand and never changed: readers' progress hangs on it. */
export const questions: readonly Question[] = [
  {
    id: "three-auto-scalings.which-service",
    kind: "rows",
    section: "three",
    facts: ["asg.plans", "aas.namespaces"],
    concepts: ["auto-scaling", "application-auto-scaling"],
    mistake: "M24",
    ask: { ko: "용량을 실제로 바꾸는 서비스는 어느 것입니까?", en: "Which service really changes the capacity?" },
    columns: [
      { id: "ec2", text: { ko: "EC2 Auto Scaling", en: "EC2 Auto Scaling" } },
      { id: "application", text: { ko: "Application Auto Scaling", en: "Application Auto Scaling" } },
    ],
    rows: [
      { id: "group", text: { ko: "ALB 뒤 그룹의 웹 서버 수", en: "Web servers of a group behind an ALB" }, right: "ec2", why: { ko: "그룹의 인스턴스를 시작하고 종료하는 일입니다.", en: "Launching and terminating instances of a group." } },
      { id: "tasks", text: { ko: "Fargate에서 도는 ECS 서비스의 작업 수", en: "Tasks of an ECS service on Fargate" }, right: "application", why: { ko: "서비스의 원하는 작업 수라는 숫자를 바꿉니다.", en: "It changes the service's desired count." } },
      { id: "table", text: { ko: "DynamoDB 테이블의 프로비저닝된 쓰기 용량", en: "Provisioned write capacity of a DynamoDB table" }, right: "application", why: { ko: "테이블의 용량이 확장 가능 대상입니다.", en: "A table's capacity is a scalable target." } },
      { id: "concurrency", text: { ko: "낮에만 올리는 Lambda의 프로비저닝된 동시성", en: "Lambda provisioned concurrency, raised by day" }, right: "application", why: { ko: "예약된 작업으로 그 숫자를 바꿉니다.", en: "A scheduled action changes that number." } },
      { id: "replace", text: { ko: "비정상 EC2 인스턴스의 교체", en: "Replacing an unhealthy EC2 instance" }, right: "ec2", why: { ko: "상태 확인과 교체는 그룹의 일입니다.", en: "Health checks and replacement belong to the group." } },
    ],
    explain: {
      ko: "EC2 인스턴스의 그룹이면 EC2 Auto Scaling, 다른 서비스의 용량 숫자면 Application Auto Scaling입니다.",
      en: "A group of EC2 instances: EC2 Auto Scaling. Another service's capacity number: Application Auto Scaling.",
    },
  },
  {
    id: "three-auto-scalings.what-a-plan-does",
    kind: "one-choice",
    section: "plans",
    facts: ["asg.plans", "asp.resources"],
    concepts: ["scaling-plan"],
    mistake: "M24",
    ask: { ko: "조정 계획을 만들면 무슨 일이 일어납니까?", en: "What happens when you make a scaling plan?" },
    choices: [
      {
        id: "all", text: { ko: "계정의 모든 리소스가 부하를 따라 늘고 준다", en: "Every resource of the account follows its load" }, right: false,
        why: { ko: "고른 리소스만, 그것도 다섯 가지 종류만 다룹니다.", en: "Only those you choose, of five kinds." },
      },
      {
        id: "policies", text: { ko: "고른 그룹과 서비스에 조정 정책이 만들어진다", en: "Policies appear on the groups you chose" }, right: true,
        why: { ko: "용량은 그 정책을 가진 두 서비스가 바꿉니다.", en: "The two services with those policies change the capacity." },
      },
      {
        id: "replaces", text: { ko: "EC2 Auto Scaling 그룹이 조정 계획으로 바뀐다", en: "Auto Scaling groups turn into scaling plans" }, right: false,
        why: { ko: "그룹은 그대로 있고 정책이 더해질 뿐입니다.", en: "Groups stay; policies are added." },
      },
      {
        id: "report", text: { ko: "알맞은 인스턴스 유형을 골라 바꿔 준다", en: "A better instance type is chosen and applied" }, right: false,
        why: { ko: "수를 조정할 뿐 유형은 바꾸지 않습니다.", en: "It is about numbers, not types." },
      },
    ],
    explain: {
      ko: "조정 계획은 정책을 모아 만드는 자리입니다. 계획 없이도 그룹과 서비스에 같은 정책을 직접 둘 수 있습니다.",
      en: "A plan is a place to make policies together. You can put the same policies on groups and services yourself.",
    },
  },
  {
    id: "three-auto-scalings.in-a-plan",
    kind: "several-choices",
    section: "plans",
    facts: ["asp.resources", "aas.namespaces"],
    concepts: ["scaling-plan", "application-auto-scaling"],
    ask: { ko: "조정 계획에 넣을 수 있는 리소스를 모두 고르세요.", en: "Which resources can a scaling plan cover?" },
    choices: [
      { id: "group", text: { ko: "EC2 Auto Scaling 그룹", en: "EC2 Auto Scaling groups" }, right: true, why: { ko: "다섯 가지 가운데 하나입니다.", en: "One of the five." } },
      { id: "ecs", text: { ko: "ECS 서비스", en: "ECS services" }, right: true, why: { ko: "다섯 가지 가운데 하나입니다.", en: "One of the five." } },
      { id: "lambda", text: { ko: "Lambda의 프로비저닝된 동시성", en: "Lambda provisioned concurrency" }, right: false, why: { ko: "Application Auto Scaling은 다루지만 조정 계획에는 없습니다.", en: "Application Auto Scaling covers it, a plan does not." } },
      { id: "dynamodb", text: { ko: "DynamoDB 테이블", en: "DynamoDB tables" }, right: true, why: { ko: "테이블과 인덱스를 다룹니다.", en: "Tables and indexes are covered." } },
      { id: "cache", text: { ko: "ElastiCache의 샤드 수", en: "Shards of ElastiCache" }, right: false, why: { ko: "Application Auto Scaling에서 직접 조정합니다.", en: "That is done in Application Auto Scaling itself." } },
    ],
    explain: {
      ko: "그룹, 스팟 플릿, ECS 서비스, DynamoDB, Aurora 복제본 다섯 가지입니다. Application Auto Scaling이 다루는 것이 더 많습니다.",
      en: "Groups, Spot Fleet, ECS services, DynamoDB and Aurora replicas. Application Auto Scaling covers more.",
    },
  },
  {
    id: "three-auto-scalings.found-by",
    kind: "several-choices",
    section: "plans",
    facts: ["asp.select"],
    concepts: ["scaling-plan", "tag"],
    ask: { ko: "조정 계획은 무엇으로 리소스를 찾습니까? 모두 고르세요.", en: "By what does a scaling plan find resources?" },
    choices: [
      { id: "stack", text: { ko: "CloudFormation 스택", en: "A CloudFormation stack" }, right: true, why: { ko: "스택 안의 리소스를 찾습니다.", en: "It finds what the stack holds." } },
      { id: "tags", text: { ko: "태그", en: "Tags" }, right: true, why: { ko: "같은 태그가 붙은 리소스를 찾습니다.", en: "It finds what carries them." } },
      { id: "vpc", text: { ko: "VPC", en: "A VPC" }, right: false, why: { ko: "네트워크로 고르지 않습니다.", en: "It does not choose by network." } },
      { id: "groups", text: { ko: "Auto Scaling 그룹을 직접 고르기", en: "Choosing Auto Scaling groups" }, right: true, why: { ko: "그룹을 하나 이상 고를 수 있습니다.", en: "One or more groups can be chosen." } },
    ],
    explain: {
      ko: "오래된 자료에는 스택만 나오지만 태그와 그룹으로도 고릅니다.",
      en: "Older notes name the stack only; tags and groups work as well.",
    },
  },
  {
    id: "three-auto-scalings.where-to-predict",
    kind: "one-choice",
    section: "plans",
    facts: ["asp.predictive", "asg.predictive"],
    concepts: ["scaling-plan", "predictive-scaling"],
    ask: { ko: "EC2 그룹에 예측 조정을 새로 붙이려 합니다. 지금 권하는 자리는 어디입니까?", en: "A group is to get predictive scaling. Where does it belong today?" },
    choices: [
      {
        id: "plan", text: { ko: "조정 계획을 만들고 그 안에서 켠다", en: "In a scaling plan made for it" }, right: false,
        why: { ko: "여전히 되지만 권하는 방법은 아닙니다.", en: "Still possible, but not what AWS advises." },
      },
      {
        id: "group", text: { ko: "그룹에 예측 조정 정책을 직접 둔다", en: "As a predictive policy on the group itself" }, right: true,
        why: { ko: "다른 정책과 나란히 두고 견줄 수 있습니다.", en: "It stands beside the group's other policies." },
      },
      {
        id: "application", text: { ko: "Application Auto Scaling에 그룹을 등록한다", en: "In Application Auto Scaling, with the group registered" }, right: false,
        why: { ko: "그룹은 그곳의 대상이 아니고, 그곳의 예측은 ECS 서비스용입니다.", en: "Groups are not its targets; its forecasts are for ECS services." },
      },
      {
        id: "template", text: { ko: "시작 템플릿에 예측 설정을 적는다", en: "In the launch template" }, right: false,
        why: { ko: "템플릿에는 인스턴스 하나의 설정만 있습니다.", en: "A template describes one instance." },
      },
    ],
    explain: {
      ko: "예측 조정은 조정 계획에서 시작했지만 지금은 그룹의 정책입니다. ECS 서비스라면 Application Auto Scaling의 정책으로 둡니다.",
      en: "It began in scaling plans and is now a policy of the group. For an ECS service it is a policy in Application Auto Scaling.",
    },
  },
  {
    id: "three-auto-scalings.predict-what",
    kind: "one-choice",
    section: "application",
    facts: ["aas.predictive", "aas.policies"],
    concepts: ["application-auto-scaling", "predictive-scaling"],
    ask: { ko: "Application Auto Scaling에서 예측 조정을 쓸 수 있는 것은 무엇입니까?", en: "For what does Application Auto Scaling offer predictive scaling?" },
    choices: [
      { id: "dynamodb", text: { ko: "DynamoDB 테이블의 처리 용량", en: "Throughput of DynamoDB tables" }, right: false, why: { ko: "대상 추적과 예약만 됩니다.", en: "Target tracking and schedules only." } },
      { id: "ecs", text: { ko: "ECS 서비스의 작업 수", en: "Tasks of ECS services" }, right: true, why: { ko: "ECS 서비스만 지원합니다.", en: "ECS services are the only ones." } },
      { id: "lambda", text: { ko: "Lambda의 프로비저닝된 동시성", en: "Lambda provisioned concurrency" }, right: false, why: { ko: "대상 추적과 예약으로 조정합니다.", en: "It is adjusted by target tracking and schedules." } },
      { id: "aurora", text: { ko: "Aurora의 복제본 수", en: "Number of Aurora replicas" }, right: false, why: { ko: "예측은 없습니다.", en: "No forecasts there." } },
    ],
    explain: {
      ko: "예측 조정은 EC2 Auto Scaling 그룹과 ECS 서비스 두 곳에 있습니다. 나머지는 대상 추적, 단계, 예약을 씁니다.",
      en: "Predictive scaling exists for Auto Scaling groups and ECS services. The rest use target tracking, steps and schedules.",
    },
  },
  {
    id: "three-auto-scalings.from-register-to-change",
    kind: "order",
    section: "application",
    facts: ["aas.namespaces", "aas.policies"],
    concepts: ["scalable-target", "application-auto-scaling"],
    ask: { ko: "ECS 서비스를 대상 추적으로 조정하는 순서는 무엇입니까?", en: "Scaling an ECS service by target tracking: what is the order?" },
    steps: [
      { id: "register", text: { ko: "작업 수를 최소·최대와 함께 확장 가능 대상으로 등록한다", en: "Register the task count as a scalable target with a minimum and maximum" }, why: { ko: "등록해야 정책을 붙일 곳이 생깁니다.", en: "Only then is there something to attach a policy to." } },
      { id: "policy", text: { ko: "대상 추적 정책을 붙이고 목표를 정한다", en: "Attach a target tracking policy with a target" }, why: { ko: "정책이 경보를 만듭니다.", en: "The policy makes the alarms." } },
      { id: "alarm", text: { ko: "지표가 목표를 벗어나 경보가 울린다", en: "The metric leaves its target and the alarm fires" }, why: { ko: "경보가 정책을 부릅니다.", en: "The alarm calls the policy." } },
      { id: "number", text: { ko: "Application Auto Scaling이 서비스의 원하는 작업 수를 바꾼다", en: "Application Auto Scaling changes the service's desired count" }, why: { ko: "서비스의 API를 부르는 데까지가 할 일입니다.", en: "Calling the service's API is where its work ends." } },
      { id: "tasks", text: { ko: "ECS가 작업을 더 시작한다", en: "ECS starts more tasks" }, why: { ko: "실제로 띄우는 것은 ECS입니다.", en: "Starting them is ECS's work." } },
    ],
    explain: {
      ko: "Application Auto Scaling은 숫자를 바꾸고, 그 숫자를 지키는 일은 서비스가 합니다.",
      en: "Application Auto Scaling changes a number; keeping to it is the service's work.",
    },
  },
  {
    id: "three-auto-scalings.fence",
    kind: "number",
    section: "application",
    facts: ["aas.policies"],
    concepts: ["scalable-target"],
    ask: {
      ko: `ECS 서비스를 최소 ${leastTasks}, 최대 ${mostTasks}의 확장 가능 대상으로 등록했습니다. 대상 추적이 계산한 수는 ${wantedTasks}입니다. 원하는 작업 수는 얼마가 됩니까?`,
      en: `An ECS service is registered as a scalable target with minimum ${leastTasks} and maximum ${mostTasks}. Target tracking computes ${wantedTasks}. What is the desired count?`,
    },
    unit: { ko: "개", en: "tasks" },
    answer: mostTasks,
    tolerance: 0,
    misses: [
      { value: wantedTasks, why: { ko: "정책은 등록한 최대를 넘지 못합니다.", en: "A policy cannot go beyond the registered maximum." } },
      { value: leastTasks, why: { ko: "최대를 넘었다고 최소로 돌아가지는 않습니다.", en: "Exceeding the maximum does not send it to the minimum." } },
    ],
    explain: {
      ko: `최소와 최대는 정책이 아니라 확장 가능 대상에 있습니다. 정책이 계산한 ${wantedTasks}개는 최대인 ${mostTasks}개에서 멈춥니다.`,
      en: `Minimum and maximum belong to the scalable target, not the policy: ${wantedTasks} stops at ${mostTasks}.`,
    },
  },
  {
    id: "three-auto-scalings.no-hook",
    kind: "one-choice",
    section: "three",
    facts: ["asg.plans", "aas.policies"],
    concepts: ["application-auto-scaling", "lifecycle-hook"],
    ask: {
      ko: "ECS 작업이 줄어들 때 수명 주기 후크로 로그를 옮기려는데 Application Auto Scaling에서 그 설정을 찾을 수 없습니다. 까닭은 무엇입니까?",
      en: "You want a lifecycle hook to save logs when ECS tasks are scaled in, but find no such setting in Application Auto Scaling. Why?",
    },
    choices: [
      {
        id: "number-only", text: { ko: "숫자만 바꾸는 서비스이기 때문이다", en: "All it changes is a number" }, right: true,
        why: { ko: "후크는 인스턴스를 직접 다루는 그룹의 기능입니다.", en: "Hooks belong to groups, which handle instances themselves." },
      },
      {
        id: "plan", text: { ko: "조정 계획을 먼저 만들어야 보이기 때문이다", en: "It shows only after making a scaling plan" }, right: false,
        why: { ko: "조정 계획에도 후크는 없습니다.", en: "Plans have no hooks either." },
      },
      {
        id: "fargate", text: { ko: "Fargate를 쓸 때만 숨겨지기 때문이다", en: "It is hidden with Fargate only" }, right: false,
        why: { ko: "EC2 위에서 돌려도 같습니다.", en: "It is the same on EC2." },
      },
      {
        id: "tracking", text: { ko: "대상 추적이 아니라 단계 조정이어야 하기 때문이다", en: "It needs step scaling, not target tracking" }, right: false,
        why: { ko: "정책의 종류와 관계가 없습니다.", en: "The kind of policy does not matter." },
      },
    ],
    explain: {
      ko: "수명 주기 후크와 웜 풀은 EC2 Auto Scaling에만 있습니다. 작업이 끝날 때의 일은 ECS의 종료 신호와 제한 시간으로 다룹니다.",
      en: "Hooks and warm pools exist in EC2 Auto Scaling only. What a task does at its end is handled by ECS's stop signal and timeout.",
    },
  },
  {
    id: "three-auto-scalings.tasks-waiting",
    kind: "one-choice",
    section: "two-layers",
    facts: ["aas.namespaces", "asg.plans"],
    concepts: ["application-auto-scaling", "auto-scaling", "ecs"],
    ask: {
      ko: "EC2 인스턴스 위의 ECS 서비스가 4개에서 12개로 늘도록 조정되었지만 작업 6개만 돌고 나머지는 올라갈 자리가 없습니다. 무엇을 더해야 합니까?",
      en: "An ECS service on EC2 instances was scaled from 4 to 12 tasks, but only 6 run; the rest find no room. What is missing?",
    },
    choices: [
      {
        id: "max", text: { ko: "확장 가능 대상으로 등록한 더 큰 최댓값", en: "A higher maximum of the scalable target" }, right: false,
        why: { ko: "이미 12개를 원하고 있습니다. 원하는 수가 아니라 자리가 모자랍니다.", en: "It already wants 12; room is short, not the number." },
      },
      {
        id: "second", text: { ko: "작업의 메모리를 보는 두 번째 대상 추적 정책", en: "A second target tracking policy, on memory" }, right: false,
        why: { ko: "숫자를 정하는 정책이 늘어도 자리는 늘지 않습니다.", en: "More policies make no room." },
      },
      {
        id: "instances", text: { ko: "인스턴스를 더할 Auto Scaling 그룹", en: "An Auto Scaling group for instances" }, right: true,
        why: { ko: "아래 겹은 그룹이 맡습니다.", en: "The lower layer is the group's." },
      },
      {
        id: "cooldown", text: { ko: "더 짧은 휴지 기간", en: "A shorter cooldown" }, right: false,
        why: { ko: "기다려도 자리는 생기지 않습니다.", en: "Waiting makes no room." },
      },
    ],
    explain: {
      ko: "작업과 인스턴스는 두 겹이고 맡는 서비스가 다릅니다. 두 겹을 잇거나 Fargate를 써서 아래 겹을 맡깁니다.",
      en: "Tasks and instances are two layers with two services. Join them, or use Fargate and leave the lower one to AWS.",
    },
  },
  {
    id: "three-auto-scalings.two-cooldowns",
    kind: "several-choices",
    section: "application",
    facts: ["aas.cooldown", "asg.cooldown.default"],
    concepts: ["application-auto-scaling", "scalable-target", "cooldown"],
    ask: { ko: "대상 추적의 휴지 기간에 관한 설명으로 맞는 것을 모두 고르세요.", en: "What is true of cooldowns in target tracking?" },
    choices: [
      {
        id: "pair", text: { ko: "Application Auto Scaling에서는 늘릴 때와 줄일 때를 따로 정한다", en: "In Application Auto Scaling you set one for out and one for in" }, right: true,
        why: { ko: "ScaleOutCooldown과 ScaleInCooldown입니다.", en: "ScaleOutCooldown and ScaleInCooldown." },
      },
      {
        id: "blocked", text: { ko: "DynamoDB 용량을 줄인 직후에는 휴지 기간이 끝나야 늘릴 수 있다", en: "After DynamoDB capacity was lowered, raising it must wait for the cooldown" }, right: false,
        why: { ko: "줄인 뒤의 휴지 기간은 늘리는 일을 막지 않습니다.", en: "The cooldown after a scale-in does not hold back a scale-out." },
      },
      {
        id: "ec2", text: { ko: "EC2 그룹의 대상 추적은 그룹의 휴지 기간을 기다리지 않는다", en: "Target tracking of an EC2 group does not wait for the group's cooldown" }, right: true,
        why: { ko: "그룹의 휴지 기간은 단순 조정만 기다립니다.", en: "That one is for simple scaling only." },
      },
      {
        id: "same", text: { ko: "두 서비스의 휴지 기간은 같은 설정이다", en: "Both services share one cooldown setting" }, right: false,
        why: { ko: "서비스가 다르고 규칙도 다릅니다.", en: "Two services, two sets of rules." },
      },
    ],
    explain: {
      ko: "이름은 같아도 규칙이 다릅니다. Application Auto Scaling의 휴지 기간은 정책마다 있고 늘리는 쪽을 늦추지 않게 되어 있습니다.",
      en: "Same word, other rules: in Application Auto Scaling cooldowns belong to the policy and are made not to delay growth.",
    },
  },
  {
    id: "three-auto-scalings.whose-feature",
    kind: "rows",
    section: "neither",
    facts: ["aas.namespaces"],
    concepts: ["application-auto-scaling", "scalable-target"],
    mistake: "M24",
    ask: { ko: "Application Auto Scaling이 하는 일입니까, 서비스 스스로 하는 일입니까?", en: "Is it Application Auto Scaling, or the service itself?" },
    columns: [
      { id: "application", text: { ko: "Application Auto Scaling", en: "Application Auto Scaling" } },
      { id: "service", text: { ko: "서비스 스스로", en: "The service" } },
    ],
    rows: [
      { id: "on-demand", text: { ko: "온디맨드 모드인 DynamoDB 테이블이 늘어난 요청을 받는다", en: "A DynamoDB table in on-demand mode takes more requests" }, right: "service", why: { ko: "정할 용량이 없어 조정할 숫자도 없습니다.", en: "There is no capacity number to adjust." } },
      { id: "provisioned", text: { ko: "프로비저닝된 모드인 DynamoDB 테이블의 읽기 용량이 오른다", en: "Read capacity of a table in provisioned mode rises" }, right: "application", why: { ko: "프로비저닝된 용량이 확장 가능 대상입니다.", en: "Provisioned capacity is a scalable target." } },
      { id: "storage", text: { ko: "RDS for MySQL의 스토리지가 커진다", en: "Storage of an RDS for MySQL instance grows" }, right: "service", why: { ko: "켜 두었다면 RDS의 스토리지 자동 조정이 합니다.", en: "RDS storage autoscaling does it, if turned on." } },
      { id: "replicas", text: { ko: "Aurora 클러스터에 복제본이 하나 더 생긴다", en: "An Aurora cluster gets one more replica" }, right: "application", why: { ko: "복제본 수가 확장 가능 대상입니다.", en: "The number of replicas is a scalable target." } },
    ],
    explain: {
      ko: "조정할 숫자를 사람이 정해 두는 곳에는 Application Auto Scaling이, 숫자가 없는 곳에는 서비스 스스로의 확장이 있습니다.",
      en: "Where you set a number, Application Auto Scaling can move it; where there is none, the service scales itself.",
    },
  },
];
