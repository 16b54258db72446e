import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows that no page of AWS states in this form; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages, such as a name of the API. */
const both = (words: string): Text => ({ ko: words, en: words });

const guide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html` });
const api = (shape: string): Source => ({
  title: `Amazon ECS API, ${shape} (@aws-sdk/client-ecs 3.1162.0)`,
  url: `https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_${shape}.html`,
});
const quotas: Source = { title: "Amazon ECS endpoints and quotas", url: "https://docs.aws.amazon.com/general/latest/gr/ecs-service.html" };

const lifecycle = guide("Amazon ECS task lifecycle", "task-lifecycle-explanation");
const networking = guide("Amazon ECS task networking", "task-networking");
const strategies = guide("Task placement strategies", "task-placement-strategies");
const constraints = guide("Task placement constraints", "task-placement-constraints");
const breaker = guide("Deployment circuit breaker", "deployment-circuit-breaker");
const managed = guide("Amazon ECS Managed Instances", "ManagedInstances");
const blueGreen = guide("Blue/green service deployments", "blue-green-deployment-how-it-works");
const history = guide("Document history", "document_history");
const roles = guide("Best practices for IAM roles in Amazon ECS", "security-iam-roles");
const clusterScaling = guide("Cluster auto scaling", "cluster-auto-scaling");

/** Amazon ECS: its parts, the life of a task, placement, deployments and scaling. */
export const ecs = {
  "ecs.cluster": {
    value: "logical group", say: { ko: "작업과 서비스, 그리고 그것이 쓰는 용량의 논리적 묶음", en: "a logical group of tasks, services and the capacity they use" },
    meaning: { ko: "클러스터는 작업과 서비스, 그리고 그것이 쓰는 용량을 묶은 논리적 단위입니다.", en: "A cluster is a logical group of tasks and services and of the capacity they use." },
    sources: [guide("Amazon ECS clusters", "clusters")], ...read,
  },
  "ecs.task-definition": {
    value: "family:revision", say: { ko: "리비전마다 고정된 설계도", en: "a blueprint, fixed in each revision" },
    meaning: {
      ko: "작업 정의는 패밀리와 리비전으로 부르는 설계도입니다. 등록한 리비전은 바뀌지 않고, 고치면 새 리비전이 됩니다.",
      en: "A task definition is a blueprint named family:revision. A registered revision does not change; editing makes a new one.",
    },
    sources: [guide("Amazon ECS task definitions", "task_definitions")], ...read,
  },
  "ecs.task-definition.containers": {
    value: 10, unit: "containers", say: { ko: "10개", en: "10" },
    meaning: { ko: "작업 정의 하나에는 컨테이너 정의를 10개까지 적습니다.", en: "A task definition holds up to 10 container definitions." },
    sources: [quotas], ...read,
  },
  "ecs.service": {
    value: "keeps the desired count", say: { ko: "원하는 수만큼의 작업을 유지하고 실패한 것을 교체합니다", en: "keeps a desired number of tasks running and replaces those that fail" },
    meaning: { ko: "서비스는 원하는 수만큼의 작업이 돌도록 유지하고 실패한 작업을 교체합니다.", en: "A service keeps a desired number of tasks running and replaces failed ones." },
    sources: [guide("Amazon ECS services", "ecs_services")], ...read,
  },
  "ecs.agent": {
    value: "on each EC2 or external instance", say: { ko: "EC2와 외부 인스턴스마다", en: "on each EC2 or external instance" },
    meaning: {
      ko: "컨테이너 에이전트는 EC2와 외부 인스턴스마다 돌며 상태를 알리고 컨테이너를 시작하고 멈춥니다. Fargate와 관리형 인스턴스에서는 AWS가 돌립니다.",
      en: "The container agent runs on each EC2 or external instance, reports state and starts and stops containers. On Fargate and Managed Instances AWS runs it.",
    },
    sources: [lifecycle], ...unsure,
  },
  "ecs.launch-types": {
    value: ["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"], say: { ko: "EC2, Fargate, 외부 서버, 관리형 인스턴스", en: "EC2, Fargate, external servers and Managed Instances" },
    meaning: { ko: "작업이 놓이는 곳은 EC2, Fargate, 외부 서버(ECS Anywhere), ECS 관리형 인스턴스의 네 가지입니다.", en: "Tasks run on one of four kinds of capacity: EC2, Fargate, external servers (ECS Anywhere), ECS Managed Instances." },
    sources: [api("CreateService")], ...read,
    older: { ko: "오래된 자료는 ECS가 EC2로 된 클러스터 위에서만 돈다고 합니다.", en: "Older notes say that ECS runs on a cluster of EC2 instances." },
  },
  "ecs.launch-types.count": {
    value: 4, unit: "kinds", say: { ko: "네 가지", en: "four" },
    meaning: { ko: "ECS가 작업을 놓을 수 있는 용량의 종류 수입니다.", en: "Number of kinds of capacity ECS can place tasks on." },
    sources: [api("CreateService")], ...read,
  },
  "ecs.mi": {
    value: "EC2 in your account, run by AWS", say: { ko: "내 계정의 EC2를 AWS가 고르고 패치하고 교체하는 방식", en: "EC2 instances in your account that AWS chooses, patches and replaces" },
    meaning: {
      ko: "ECS 관리형 인스턴스(2025년 9월 30일)는 내 계정의 EC2 인스턴스를 AWS가 고르고 패치하고 교체합니다. 14일째에 드레이닝을 시작하고 길어야 21일 삽니다.",
      en: "ECS Managed Instances (2025-09-30) are EC2 instances in your account which AWS chooses, patches and replaces. Draining starts at 14 days, and none lives beyond 21.",
    },
    sources: [managed, history], ...read,
  },
  "ecs.scheduling": {
    value: ["REPLICA", "DAEMON"], say: { ko: "REPLICA와 DAEMON", en: "REPLICA or DAEMON" },
    meaning: { ko: "서비스의 스케줄링 방식은 원하는 수를 지키는 REPLICA와, 맞는 인스턴스마다 하나씩 두는 DAEMON입니다.", en: "A service schedules as REPLICA, keeping a count, or DAEMON, one task per matching instance." },
    sources: [api("CreateService")], ...read,
  },
  "ecs.role.task": {
    value: "application code", say: { ko: "컨테이너 안의 내 코드", en: "your code in the container" },
    meaning: { ko: "작업 역할은 컨테이너 안의 애플리케이션 코드가 AWS 서비스를 부를 때 씁니다.", en: "The task role lets application code in the container use other AWS services." },
    sources: [roles], ...read,
  },
  "ecs.role.execution": {
    value: "ECS and Fargate agents", say: { ko: "ECS와 Fargate의 에이전트", en: "the agents of ECS and Fargate" },
    meaning: {
      ko: "작업 실행 역할은 에이전트가 나를 대신해 ECR에서 이미지를 받고, CloudWatch Logs에 로그를 보내고, 비밀을 가져올 때 씁니다. 컨테이너는 이 역할을 직접 쓰지 못합니다.",
      en: "The task execution role lets the agents pull images from ECR, send logs to CloudWatch Logs and fetch secrets on your behalf. Containers cannot use it directly.",
    },
    sources: [roles, guide("Amazon ECS task execution IAM role", "task_execution_IAM_role")], ...read,
  },
  "ecs.role.instance": {
    value: "container instances", say: { ko: "EC2 컨테이너 인스턴스", en: "EC2 container instances" },
    meaning: { ko: "컨테이너 인스턴스 역할은 EC2나 외부 인스턴스가 클러스터에 등록할 때 씁니다. Fargate에는 없습니다.", en: "The container instance role lets EC2 or external instances register with the cluster; Fargate has none." },
    sources: [roles], ...read,
  },
  "ecs.task.order": {
    value: ["PROVISIONING", "PENDING", "ACTIVATING", "RUNNING", "DEACTIVATING", "STOPPING", "DEPROVISIONING", "STOPPED", "DELETED"],
    say: both("PROVISIONING → PENDING → ACTIVATING → RUNNING → DEACTIVATING → STOPPING → DEPROVISIONING → STOPPED"),
    meaning: {
      ko: "작업의 lastStatus는 이 순서로 지나갑니다. 짧은 상태는 보이지 않을 수 있고, 기록이 지워진 DELETED는 DescribeTasks에서만 보입니다.",
      en: "A task's lastStatus goes through these in order. Short ones may not be seen; DELETED, after the record is removed, shows in DescribeTasks only.",
    },
    sources: [lifecycle], ...read,
  },
  "ecs.task.last-vs-desired": {
    value: ["lastStatus", "desiredStatus"], say: { ko: "lastStatus와 desiredStatus", en: "lastStatus and desiredStatus" },
    meaning: { ko: "lastStatus는 ECS가 마지막으로 확인한 상태이고, desiredStatus는 ECS가 만들려는 상태입니다.", en: "lastStatus is what ECS last knew; desiredStatus is where it drives the task." },
    sources: [lifecycle, api("Task")], ...read,
  },
  "ecs.task.stop-codes": {
    value: ["TaskFailedToStart", "EssentialContainerExited", "UserInitiated", "ServiceSchedulerInitiated", "SpotInterruption", "TerminationNotice", "InfrastructureHealth"],
    say: { ko: "일곱 가지 중지 코드", en: "seven stop codes" },
    meaning: {
      ko: "작업이 멈춘 까닭은 TaskFailedToStart, EssentialContainerExited, UserInitiated, ServiceSchedulerInitiated, SpotInterruption, TerminationNotice, InfrastructureHealth 가운데 하나로 적힙니다.",
      en: "Why a task stopped is recorded as TaskFailedToStart, EssentialContainerExited, UserInitiated, ServiceSchedulerInitiated, SpotInterruption, TerminationNotice or InfrastructureHealth.",
    },
    sources: [api("Task")], ...read,
  },
  "ecs.task.visible": {
    value: 1, unit: "h", say: { ko: "적어도 한 시간", en: "at least one hour" },
    meaning: { ko: "멈춘 작업은 적어도 한 시간 동안 DescribeTasks에 보입니다.", en: "A stopped task stays visible in DescribeTasks for at least one hour." },
    sources: [api("DescribeTasks")], ...read,
  },
  "ecs.stop.signal": {
    value: ["SIGTERM", "SIGKILL"], say: { ko: "SIGTERM", en: "SIGTERM" },
    meaning: { ko: "작업을 멈출 때 이미지의 STOPSIGNAL(기본값 SIGTERM)을 보내고, 중지 제한 시간이 지나면 SIGKILL로 끝냅니다.", en: "To stop a task ECS sends the image's STOPSIGNAL, SIGTERM by default, and SIGKILL after the stop timeout." },
    sources: [api("StopTask")], ...read,
  },
  "ecs.stop.timeout": {
    value: 30, unit: "s", say: { ko: "30초", en: "30 seconds" },
    meaning: { ko: "중지 제한 시간의 기본값은 30초입니다.", en: "The stop timeout is 30 seconds by default." },
    sources: [api("ContainerDefinition")], ...read,
  },
  "ecs.stop.timeout.fargate-max": {
    value: 120, unit: "s", say: { ko: "120초", en: "120 seconds" },
    meaning: { ko: "Fargate에서 중지 제한 시간은 2초에서 120초입니다.", en: "On Fargate the stop timeout is 2 to 120 seconds." },
    sources: [api("ContainerDefinition")], ...read,
  },
  "ecs.health.container": {
    value: ["interval 30 s", "timeout 5 s", "retries 3", "startPeriod off"],
    say: { ko: "30초마다, 제한 5초, 재시도 3번", en: "every 30 seconds, timeout 5 seconds, 3 retries" },
    meaning: {
      ko: "컨테이너 상태 확인의 기본값은 간격 30초, 제한 시간 5초, 재시도 3번이고 시작 유예(startPeriod)는 꺼져 있습니다.",
      en: "Container health checks run by default every 30 seconds with a timeout of 5 seconds and 3 retries; startPeriod is off.",
    },
    sources: [api("HealthCheck")], ...read,
  },
  "ecs.health.grace": {
    value: 0, unit: "s", say: { ko: "0초", en: "0 seconds" },
    meaning: {
      ko: "healthCheckGracePeriodSeconds의 기본값은 0초입니다. 작업이 처음 시작된 뒤 이 시간 동안은 상태 확인이 실패해도 스케줄러가 무시합니다.",
      en: "healthCheckGracePeriodSeconds is 0 by default. For that long after a task starts the scheduler ignores failing checks.",
    },
    sources: [api("CreateService")], ...read,
  },
  "ecs.throttle": {
    value: 27, unit: "min", say: { ko: "최대 27분", en: "up to 27 minutes" },
    meaning: { ko: "RUNNING에 이르지 못하고 실패하기를 거듭하는 서비스는 점점 긴 간격으로 다시 시작하며, 간격은 최대 27분까지 벌어집니다.", en: "A service whose tasks keep failing before RUNNING is restarted at growing intervals, up to 27 minutes apart." },
    sources: [guide("Service throttle logic", "service-throttle-logic")], ...read,
  },
  "ecs.net.values": {
    value: ["awsvpc", "bridge", "host", "none"], say: both("awsvpc, bridge, host, none"),
    meaning: { ko: "네트워크 모드는 awsvpc, bridge, host, none이고 Windows에는 default도 있습니다.", en: "Network modes are awsvpc, bridge, host and none, and on Windows also default." },
    sources: [networking, api("RegisterTaskDefinition")], ...read,
  },
  "ecs.net.default": {
    value: "bridge", say: both("bridge"),
    meaning: { ko: "EC2의 Linux에서 네트워크 모드를 적지 않으면 bridge입니다.", en: "On Linux on EC2 the network mode is bridge if none is set." },
    sources: [networking, api("RegisterTaskDefinition")], ...read,
  },
  "ecs.net.recommended": {
    value: "awsvpc", say: both("awsvpc"),
    meaning: {
      ko: "AWS는 특별한 까닭이 없으면 awsvpc를 권합니다. 작업마다 네트워크 인터페이스와 프라이빗 IPv4 주소를 받습니다.",
      en: "AWS recommends awsvpc unless you need another mode. Each task gets its own network interface and private IPv4 address.",
    },
    sources: [networking], ...read,
  },
  "ecs.net.fargate": {
    value: "awsvpc only", say: { ko: "awsvpc만", en: "awsvpc only" },
    meaning: { ko: "Fargate에서는 awsvpc만 쓸 수 있고, 작업마다 네트워크 인터페이스가 하나입니다.", en: "Fargate allows only awsvpc: one network interface per task." },
    sources: [api("RegisterTaskDefinition")], ...read,
  },
  "ecs.net.host": {
    value: 1, unit: "copies of a port per instance", say: { ko: "인스턴스마다 하나만", en: "one per instance" },
    meaning: { ko: "host 모드에서는 동적 호스트 포트를 쓸 수 없어, 같은 고정 포트를 쓰는 작업은 인스턴스마다 하나만 놓입니다.", en: "In host mode there are no dynamic host ports, so only one task with a given fixed port fits on an instance." },
    sources: [networking, api("RegisterTaskDefinition")], ...read,
  },
  "ecs.quota.awsvpc": {
    value: ["5 security groups", "16 subnets"], say: { ko: "보안 그룹 5개, 서브넷 16개", en: "5 security groups and 16 subnets" },
    meaning: { ko: "awsvpcConfiguration 하나에 보안 그룹 5개, 서브넷 16개까지 적습니다.", en: "An awsvpcConfiguration takes up to 5 security groups and 16 subnets." },
    sources: [api("AwsVpcConfiguration"), quotas], ...read,
  },
  "ecs.cp.types": {
    value: ["EC2_AUTOSCALING", "MANAGED_INSTANCES", "FARGATE", "FARGATE_SPOT"],
    say: { ko: "Auto Scaling 그룹, 관리형 인스턴스, FARGATE, FARGATE_SPOT", en: "Auto Scaling groups, Managed Instances, FARGATE and FARGATE_SPOT" },
    meaning: { ko: "용량 공급자의 종류는 EC2_AUTOSCALING, MANAGED_INSTANCES, FARGATE, FARGATE_SPOT입니다.", en: "Capacity providers are of type EC2_AUTOSCALING, MANAGED_INSTANCES, FARGATE or FARGATE_SPOT." },
    sources: [api("CapacityProvider")], ...read,
  },
  "ecs.cp.strategy": {
    value: "kinds are not mixed", say: { ko: "섞을 수 없습니다", en: "cannot be mixed" },
    meaning: {
      ko: "전략 하나에 공급자를 20개까지 적습니다. Auto Scaling 그룹, 관리형 인스턴스, Fargate 종류는 한 전략에 섞을 수 없고, FARGATE와 FARGATE_SPOT은 함께 쓸 수 있습니다.",
      en: "A strategy takes up to 20 providers. Auto Scaling group, Managed Instances and Fargate kinds may not be mixed in one; FARGATE and FARGATE_SPOT may go together.",
    },
    sources: [guide("Fargate capacity providers", "fargate-capacity-providers"), quotas], ...read,
  },
  "ecs.cp.base-weight": {
    value: "base first, then by weight", say: { ko: "base를 먼저 채우고 weight의 비로", en: "base first, then in the ratio of the weights" },
    meaning: {
      ko: "base는 공급자 하나만 정할 수 있고 먼저 채워집니다. 나머지는 weight의 비로 나누며, weight가 0이면 base 뒤로는 작업을 받지 않습니다. weight의 기본값은 API에서 0, 콘솔에서 1입니다.",
      en: "Only one provider may set base, and it is satisfied first. The rest is divided by weight; with weight 0 a provider gets no tasks after base. Weight defaults to 0 in the API and 1 in the console.",
    },
    sources: [api("CapacityProviderStrategyItem")], ...read,
  },
  "ecs.place.order": {
    value: ["resources", "constraints", "strategies"], say: { ko: "자원, 제약, 전략의 순서로", en: "by resources, then constraints, then strategies" },
    meaning: { ko: "CPU, GPU, 메모리, 포트로 거르고, 제약으로 거른 다음, 전략을 차례로 적용해 인스턴스를 고릅니다.", en: "Instances are filtered by CPU, GPU, memory and ports, then by constraints; then strategies are applied in order." },
    sources: [strategies, constraints], ...read,
  },
  "ecs.place.strategies": {
    value: ["random", "spread", "binpack"], say: both("random, spread, binpack"),
    meaning: {
      ko: "배치 전략은 random, 필드를 따라 고르게 놓는 spread(예: attribute:ecs.availability-zone, instanceId), CPU나 메모리가 가장 적게 남은 곳부터 채우는 binpack입니다.",
      en: "Placement strategies are random, spread over a field such as attribute:ecs.availability-zone or instanceId, and binpack on cpu or memory (least remaining first).",
    },
    sources: [strategies, api("PlacementStrategy")], ...read,
  },
  "ecs.place.strategy-max": {
    value: 5, unit: "strategies", say: { ko: "5개", en: "5" },
    meaning: { ko: "작업이나 서비스마다 전략을 5개까지 적고, 적어 둔 순서로 적용합니다.", en: "Up to 5 strategies per task or service, applied in order." },
    sources: [strategies], ...read,
  },
  "ecs.place.constraints": {
    value: ["distinctInstance", "memberOf"], say: { ko: "distinctInstance와 memberOf", en: "distinctInstance and memberOf" },
    meaning: { ko: "배치 제약은 작업마다 다른 인스턴스에 놓는 distinctInstance와, 조건식에 맞는 인스턴스에만 놓는 memberOf입니다.", en: "Constraints are distinctInstance, each task on another instance, and memberOf, instances that match an expression." },
    sources: [constraints, api("PlacementConstraint")], ...read,
  },
  "ecs.place.best-effort": {
    value: "strategies best effort, constraints binding", say: { ko: "전략은 되도록, 제약은 반드시 지키는 것", en: "strategies are best effort, constraints binding" },
    meaning: { ko: "전략은 되도록 따르는 것이고, 제약은 반드시 지켜야 합니다. 제약에 맞는 자리가 없으면 작업은 놓이지 않습니다.", en: "Strategies are best effort; constraints are binding, and without a fitting place a task is not placed." },
    sources: [strategies, constraints], ...read,
  },
  "ecs.place.default": {
    value: "spread across Availability Zones", say: { ko: "가용 영역에 고르게", en: "spread across Availability Zones" },
    meaning: { ko: "서비스의 기본 배치는 가용 영역에 고르게 나누는 것입니다.", en: "By default a service spreads its tasks across Availability Zones." },
    sources: [strategies], ...read,
  },
  "ecs.place.fargate": {
    value: false, say: { ko: "지원하지 않습니다", en: "not supported" },
    meaning: { ko: "Fargate에서는 배치 제약을 지원하지 않습니다.", en: "Placement constraints are not supported on Fargate." },
    sources: [api("TaskDefinition"), guide("Task definition differences for Fargate", "fargate-tasks-services")], ...read,
  },
  "ecs.place.az-rebalance": {
    value: "ENABLED", say: { ko: "새 서비스에서 기본으로 켜져", en: "on by default for new services" },
    meaning: { ko: "가용 영역 재조정은 새 서비스에서 기본으로 켜져 있습니다.", en: "Availability Zone rebalancing is on by default for new services." },
    sources: [api("CreateService"), history], ...read,
  },
  "ecs.deploy.strategies": {
    value: ["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"], say: { ko: "롤링, 블루/그린, 선형, 카나리", en: "rolling, blue/green, linear and canary" },
    meaning: {
      ko: "ECS가 직접 하는 배포 전략은 롤링, 블루/그린(2025년 7월 15일), 선형과 카나리(2025년 10월 28일)입니다.",
      en: "Deployment strategies built into ECS are rolling, blue/green (since 2025-07-15), linear and canary (since 2025-10-28).",
    },
    sources: [api("DeploymentConfiguration"), history], ...read,
    older: { ko: "오래된 자료는 블루/그린에 CodeDeploy가 꼭 필요하다고 합니다.", en: "Older notes say that blue/green needs CodeDeploy." },
  },
  "ecs.deploy.min-default": {
    value: 100, unit: "%", say: both("100%"),
    meaning: { ko: "REPLICA 서비스의 minimumHealthyPercent 기본값은 100%입니다.", en: "minimumHealthyPercent of a REPLICA service is 100% by default." },
    sources: [api("DeploymentConfiguration")], ...read,
  },
  "ecs.deploy.max-default": {
    value: 200, unit: "%", say: both("200%"),
    meaning: { ko: "REPLICA 서비스의 maximumPercent 기본값은 200%입니다.", en: "maximumPercent of a REPLICA service is 200% by default." },
    sources: [api("DeploymentConfiguration")], ...read,
  },
  "ecs.deploy.min-formula": {
    value: "ceil(desired x minimumHealthyPercent / 100)", say: { ko: "올림", en: "rounded up" },
    meaning: { ko: "계속 돌아야 하는 최소 작업 수는 원하는 수 × minimumHealthyPercent ÷ 100을 올림한 값입니다.", en: "The fewest tasks that must stay running: desired × minimumHealthyPercent ÷ 100, rounded up." },
    sources: [api("DeploymentConfiguration")], ...read,
  },
  "ecs.deploy.max-formula": {
    value: "floor(desired x maximumPercent / 100)", say: { ko: "내림", en: "rounded down" },
    meaning: { ko: "RUNNING과 PENDING을 합친 최대 작업 수는 원하는 수 × maximumPercent ÷ 100을 내림한 값입니다.", en: "The most tasks running plus pending: desired × maximumPercent ÷ 100, rounded down." },
    sources: [api("DeploymentConfiguration")], ...read,
  },
  "ecs.deploy.count-healthy": {
    value: 40, unit: "s", say: { ko: "40초", en: "40 seconds" },
    meaning: { ko: "로드 밸런서도 컨테이너 상태 확인도 없으면, 작업은 RUNNING이 되고 40초 뒤부터 정상으로 셉니다. 상태 확인이 있으면 모두 정상이어야 합니다.", en: "Without load balancer and container health check a task counts as healthy 40 seconds after RUNNING; with checks, when every check says healthy." },
    sources: [api("DeploymentConfiguration")], ...read,
  },
  "ecs.deploy.stuck-event": {
    value: "unable to stop or start tasks during a deployment", say: { ko: "작업을 멈추지도 시작하지도 못한다는 서비스 이벤트", en: "a service event that it could neither stop nor start tasks" },
    meaning: {
      ko: "두 한도 사이에 자리가 없으면 서비스 이벤트에 “unable to stop or start tasks during a deployment because of the service deployment configuration”이라고 적히고, 한도를 고칠 때까지 배포가 나아가지 않습니다.",
      en: "If the two limits leave no room, a service event says “unable to stop or start tasks during a deployment because of the service deployment configuration”, and the deployment waits until a limit is changed.",
    },
    sources: [guide("Viewing Amazon ECS service event messages", "service-event-messages-list")], ...read,
  },
  "ecs.deploy.replacement": {
    value: "same service revision", say: { ko: "그 작업과 같은 서비스 리비전", en: "the service revision it belongs to" },
    meaning: {
      ko: "롤링 배포 중에 비정상이 되거나 멈춘 작업은 그 작업이 속한 서비스 리비전의 작업으로 바뀝니다. 2025년 11월 전에는 새 버전으로 바꾸려 했습니다.",
      en: "During a rolling deployment an unhealthy or terminated task is replaced by one of the service revision it belongs to. Before November 2025 ECS tried to replace it with the new version.",
    },
    sources: [{ title: "Amazon ECS improves Service Availability during Rolling deployments (2025-11)", url: "https://aws.amazon.com/about-aws/whats-new/2025/11/amazon-ecs-service-availability-rolling-deployments" }], ...read,
  },
  "ecs.breaker.scope": {
    value: "rolling only", say: { ko: "롤링 배포에서만", en: "for rolling deployments only" },
    meaning: { ko: "배포 회로 차단기는 롤링 배포에서만 동작합니다.", en: "The deployment circuit breaker works for rolling deployments only." },
    sources: [api("DeploymentCircuitBreaker")], ...read,
  },
  "ecs.breaker.formula": {
    value: "min(200, max(3, ceil(0.5 x desired)))", say: { ko: "원하는 수의 절반을 올림한 값(적어도 3, 많아야 200)", en: "half the desired count, rounded up, but at least 3 and at most 200" },
    meaning: { ko: "실패 임계값의 기본은 원하는 수의 절반을 올림한 값이며, 3보다 작으면 3, 200보다 크면 200입니다.", en: "The default threshold of failures is half the desired count rounded up, at least 3 and at most 200." },
    sources: [breaker], ...read,
  },
  "ecs.breaker.floor": {
    value: 3, unit: "failures", say: { ko: "3번", en: "3" },
    meaning: { ko: "실패 임계값의 기본은 아무리 작아도 3입니다.", en: "The default threshold of failures is at least 3." },
    sources: [breaker], ...read,
  },
  "ecs.breaker.reset": {
    value: true, say: { ko: "0으로 되돌아갑니다", en: "goes back to 0" },
    meaning: { ko: "resetOnHealthyTask의 기본값은 참이라, 정상인 작업이 하나 나오면 실패 횟수가 0으로 되돌아갑니다.", en: "resetOnHealthyTask is true by default: one healthy task sets the count of failures back to 0." },
    sources: [api("DeploymentCircuitBreaker")], ...read,
  },
  "ecs.breaker.stages": {
    value: ["never RUNNING", "failing health checks"], say: { ko: "두 단계", en: "two stages" },
    meaning: {
      ko: "1단계는 RUNNING에 이르지 못한 작업을 이어서 세고, 하나가 RUNNING이 되면 2단계로 넘어가 로드 밸런서·Cloud Map·컨테이너 상태 확인에 실패한 작업을 셉니다.",
      en: "Stage 1 counts tasks in a row that never reach RUNNING; once one runs, stage 2 counts tasks that fail checks of the load balancer, Cloud Map or the container.",
    },
    sources: [breaker], ...read,
  },
  "ecs.breaker.rollback": {
    value: "optional", say: { ko: "마지막으로 완료된 배포", en: "the last completed deployment" },
    meaning: { ko: "rollback을 켜면 마지막으로 완료된 배포로 되돌립니다. 켜지 않으면 배포를 실패로 표시하고 멈춥니다.", en: "With rollback on, the service goes back to the last completed deployment; otherwise the deployment is marked failed and stops." },
    sources: [api("DeploymentCircuitBreaker")], ...read,
  },
  "ecs.bluegreen.bake": {
    value: "bakeTimeInMinutes", say: { ko: "베이크 시간", en: "bake time" },
    meaning: { ko: "운영 트래픽을 옮긴 뒤 두 리비전을 함께 돌리며 지켜보는 시간이며, 블루/그린에서 반드시 정합니다.", en: "How long both revisions run after production traffic has moved; required with blue/green." },
    sources: [api("DeploymentConfiguration"), blueGreen], ...read,
  },
  "ecs.bluegreen.stages": {
    value: ["RECONCILE_SERVICE", "PRE_SCALE_UP", "SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT", "BAKE_TIME", "CLEAN_UP"],
    say: { ko: "열 단계", en: "ten stages" },
    meaning: {
      ko: "블루/그린 배포는 새 작업을 늘리고(SCALE_UP), 시험 트래픽, 운영 트래픽의 차례로 옮기고, 베이크 시간을 둔 뒤 옛 작업을 정리합니다(CLEAN_UP). 사이에 훅을 달 수 있습니다.",
      en: "A blue/green deployment scales up the new tasks, shifts test traffic, then production traffic, bakes, and cleans up the old tasks; hooks can be attached in between.",
    },
    sources: [blueGreen, api("ServiceDeployment")], ...read,
  },
  "ecs.canary.percent": {
    value: 5, unit: "%", say: both("5%"),
    meaning: { ko: "카나리 배포가 처음 보내는 몫의 기본값은 5%이고 0.1%에서 100%까지 정합니다.", en: "A canary deployment first sends 5% by default; the range is 0.1 to 100%." },
    sources: [api("CanaryConfiguration")], ...read,
  },
  "ecs.linear.percent": {
    value: 10, unit: "%", say: both("10%"),
    meaning: { ko: "선형 배포가 한 걸음에 옮기는 몫의 기본값은 10%이고 3%에서 100%까지 정합니다.", en: "A linear deployment moves 10% a step by default; the range is 3 to 100%." },
    sources: [api("LinearConfiguration")], ...read,
  },
  "ecs.scale.policies": {
    value: ["target tracking", "step", "scheduled", "predictive"], say: { ko: "대상 추적, 단계, 예약, 예측", en: "target tracking, step, scheduled and predictive" },
    meaning: { ko: "서비스의 원하는 수는 Application Auto Scaling의 대상 추적, 단계, 예약, 예측 정책으로 조정합니다.", en: "The desired count of a service is scaled by Application Auto Scaling: target tracking, step, scheduled and predictive." },
    sources: [guide("Service auto scaling", "service-auto-scaling")], ...read,
  },
  "ecs.scale.during-deploy": {
    value: "scale-in suspended", say: { ko: "축소는 멈추고 확장은 계속합니다", en: "scaling in is suspended, scaling out goes on" },
    meaning: { ko: "배포하는 동안 축소는 멈추고 확장은 계속합니다.", en: "While a deployment runs, scaling in is suspended and scaling out continues." },
    sources: [guide("Service auto scaling", "service-auto-scaling")], ...read,
  },
  "ecs.cas.target": {
    value: 100, unit: "%", say: both("100%"),
    meaning: {
      ko: "클러스터 Auto Scaling은 필요한 인스턴스 수 ÷ 실행 중인 수 × 100(CapacityProviderReservation)을 목표에 맞춥니다. 목표의 기본값은 100%이고, 낮추면 여유가 생깁니다.",
      en: "Cluster auto scaling holds needed ÷ running instances × 100 (CapacityProviderReservation) at a target, 100% by default; below that there is room to spare.",
    },
    sources: [clusterScaling], ...read,
  },
} as const satisfies Record<string, Fact>;
