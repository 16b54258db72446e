import type { Question } from "@/engine/quiz/question";
import { ecs } from "../../facts/ecs";

const stop = ecs["ecs.stop.timeout"];
const stopMost = ecs["ecs.stop.timeout.fargate-max"];
const check = { interval: 30, retries: 3 };

export const questions: readonly Question[] = [
  {
    id: "ecs-building-blocks.which-word",
    kind: "rows",
    section: "four-words",
    facts: ["ecs.task-definition", "ecs.service", "ecs.cluster"],
    concepts: ["task-definition", "ecs-task", "ecs-service", "ecs-cluster"],
    ask: { ko: "무엇의 이야기입니까?", en: "Which word is it?" },
    columns: [
      { id: "definition", text: { ko: "작업 정의", en: "Task definition" } },
      { id: "task", text: { ko: "작업", en: "Task" } },
      { id: "service", text: { ko: "서비스", en: "Service" } },
      { id: "cluster", text: { ko: "클러스터", en: "Cluster" } },
    ],
    rows: [
      { id: "eight", text: { ko: "메모리를 늘리려고 고쳤더니 8번 다음의 9번이 생겼다", en: "Edited for more memory, and number 9 came after 8" }, right: "definition", why: { ko: "등록한 리비전은 바뀌지 않습니다.", en: "A registered revision does not change." } },
      { id: "replace", text: { ko: "컨테이너가 죽자 새것을 시작했다", en: "Started a new one when a container died" }, right: "service", why: { ko: "원하는 수를 지키는 일입니다.", en: "It keeps the desired count." } },
      { id: "together", text: { ko: "웹 컨테이너와 로그 컨테이너가 한곳에서 함께 뜨고 졌다", en: "A web and a log container started and stopped together in one place" }, right: "task", why: { ko: "작업 하나에 든 컨테이너들입니다.", en: "They are containers of one task." } },
      { id: "label", text: { ko: "Fargate만 쓰니 여기에 내 서버가 한 대도 없다", en: "With Fargate alone, not one server of mine is in it" }, right: "cluster", why: { ko: "서버 묶음이 아니라 논리적 단위입니다.", en: "A logical group, not a set of servers." } },
      { id: "once", text: { ko: "밤마다 한 번 돌고 끝나는 정산이 지금 실행 중이다", en: "The nightly accounting, which runs once and ends, is running" }, right: "task", why: { ko: "서비스 없이 작업만 실행할 수 있습니다.", en: "A task can run without a service." } },
    ],
    explain: {
      ko: "설계도는 작업 정의, 도는 것은 작업, 지키는 것은 서비스, 묶음은 클러스터입니다.",
      en: "The blueprint is the task definition, what runs a task, what keeps it a service, the group a cluster.",
    },
  },
  {
    id: "ecs-building-blocks.same-task-back",
    kind: "one-choice",
    section: "four-words",
    facts: ["ecs.service", "ecs.task.order"],
    concepts: ["ecs-service", "ecs-task"],
    ask: {
      ko: "서비스의 작업 하나가 죽고 잠시 뒤 다시 셋이 되었습니다. 다른 서버가 죽은 작업의 프라이빗 IP를 설정에 적어 두었다면 어떻게 됩니까?",
      en: "One task of a service died, and soon there were three again. Another server had the dead task's private IP in its settings. What happens?",
    },
    choices: [
      { id: "fails", text: { ko: "연결되지 않는다. 새 작업은 주소가 다르다", en: "It cannot connect; the new task has another address" }, right: true, why: { ko: "되살린 것이 아니라 새 작업입니다. 로드 밸런서나 서비스 이름으로 찾습니다.", en: "It is a new task. Find it by load balancer or service name." } },
      { id: "same", text: { ko: "그대로 연결된다. 같은 작업을 다시 켠 것이다", en: "It connects as before; the same task was started again" }, right: false, why: { ko: "멈춘 작업은 다시 켤 수 없습니다.", en: "A stopped task cannot be started again." } },
      { id: "moved", text: { ko: "연결된다. 서비스가 옛 주소를 새 작업에 옮긴다", en: "It connects; the service moves the address to the new task" }, right: false, why: { ko: "옛 네트워크 인터페이스는 작업과 함께 삭제됩니다.", en: "The old network interface is deleted with its task." } },
      { id: "agent", text: { ko: "연결된다. 에이전트가 옛 주소를 넘겨받는다", en: "It connects; the agent takes over the old address" }, right: false, why: { ko: "에이전트는 주소를 대신 받아 주지 않습니다.", en: "The agent does no such thing." } },
    ],
    explain: {
      ko: "작업은 교체되는 것입니다. 주소를 적어 두지 말고 로드 밸런서나 서비스 검색으로 찾습니다.",
      en: "Tasks are replaceable. Find them through a load balancer or service discovery, not by address.",
    },
  },
  {
    id: "ecs-building-blocks.capacity-kinds",
    kind: "rows",
    section: "capacity",
    facts: ["ecs.launch-types", "ecs.mi", "ecs.agent"],
    concepts: ["capacity-provider", "fargate", "ec2"],
    mistake: "M34",
    ask: { ko: "어느 용량의 이야기입니까?", en: "Which kind of capacity is it?" },
    columns: [
      { id: "ec2", text: { ko: "EC2", en: "EC2" } },
      { id: "managed", text: { ko: "관리형 인스턴스", en: "Managed Instances" } },
      { id: "fargate", text: { ko: "Fargate", en: "Fargate" } },
      { id: "external", text: { ko: "외부 서버", en: "External" } },
    ],
    rows: [
      { id: "patch", text: { ko: "AMI를 골라 켜고 에이전트를 내가 업데이트한다", en: "I choose the AMI and update the agent" }, right: "ec2", why: { ko: "인스턴스가 모두 내 몫입니다.", en: "The instances are mine altogether." } },
      { id: "unseen", text: { ko: "서버가 아예 보이지 않는다", en: "No server is to be seen" }, right: "fargate", why: { ko: "작업의 크기만 정합니다.", en: "Only the size of a task is chosen." } },
      { id: "account", text: { ko: "내 계정의 EC2인데 AWS가 패치하고 교체한다", en: "EC2 in my account, patched and replaced by AWS" }, right: "managed", why: { ko: "EC2의 유형을 쓰면서 관리를 맡깁니다.", en: "EC2's types, with the care left to AWS." } },
      { id: "own-rack", text: { ko: "우리 전산실의 서버에서 작업이 돈다", en: "Tasks run on servers in our own machine room" }, right: "external", why: { ko: "ECS Anywhere로 등록한 서버입니다.", en: "They are registered by ECS Anywhere." } },
    ],
    explain: {
      ko: "ECS는 EC2 위에서만 도는 것이 아닙니다. 서버를 얼마나 내 손에 둘지에 따라 네 가지가 있습니다.",
      en: "ECS does not run on EC2 alone. There are four kinds, by how much of the server stays in your hands.",
    },
  },
  {
    id: "ecs-building-blocks.denied",
    kind: "one-choice",
    section: "roles",
    facts: ["ecs.role.task", "ecs.role.execution"],
    concepts: ["task-role", "task-execution-role"],
    ask: {
      ko: "Fargate 작업이 ECR에서 이미지를 잘 받아 돌고 있는데, 코드가 SQS에 넣을 때마다 AccessDenied가 납니다. 어디에 권한을 더합니까?",
      en: "A Fargate task pulled its image from ECR and runs, but its code gets AccessDenied from SQS each time. Where is the right missing?",
    },
    choices: [
      { id: "task-role", text: { ko: "작업 역할", en: "In the task role" }, right: true, why: { ko: "컨테이너 안의 코드가 쓰는 역할입니다.", en: "It is the role code in the container uses." } },
      { id: "execution", text: { ko: "작업 실행 역할", en: "In the task execution role" }, right: false, why: { ko: "에이전트만 쓰는 역할이라 코드에는 닿지 않습니다.", en: "Only the agents use it; code never gets it." } },
      { id: "instance", text: { ko: "컨테이너 인스턴스 역할", en: "In the container instance role" }, right: false, why: { ko: "Fargate에는 그런 인스턴스가 없습니다.", en: "Fargate has no such instance." } },
      { id: "pipeline", text: { ko: "서비스를 만든 사람의 IAM 정책", en: "In the policies of whoever made the service" }, right: false, why: { ko: "만든 사람의 권한은 작업에 이어지지 않습니다.", en: "The maker's rights do not pass on to tasks." } },
    ],
    explain: {
      ko: "시작하는 데 필요한 것은 실행 역할, 일하는 데 필요한 것은 작업 역할입니다.",
      en: "What is needed to start belongs to the execution role, what is needed to work to the task role.",
    },
  },
  {
    id: "ecs-building-blocks.cannot-pull",
    kind: "several-choices",
    section: "roles",
    facts: ["ecs.role.execution", "ecs.task.stop-codes"],
    concepts: ["task-execution-role", "ecr", "ecs-task"],
    ask: {
      ko: "프라이빗 서브넷의 Fargate 작업이 TaskFailedToStart로 멈추고 이미지를 받지 못했다고 합니다. 까닭이 될 수 있는 것을 모두 고르세요.",
      en: "A Fargate task in a private subnet stops with TaskFailedToStart: it could not pull its image. Tick what may be the reason.",
    },
    choices: [
      { id: "role", text: { ko: "실행 역할에 ECR 권한이 없다", en: "The execution role has no rights on ECR" }, right: true, why: { ko: "이미지를 받는 것은 실행 역할의 일입니다.", en: "Pulling is done with the execution role." } },
      { id: "route", text: { ko: "NAT도 VPC 엔드포인트도 없어 ECR에 닿지 못한다", en: "Without NAT or VPC endpoints it cannot reach ECR" }, right: true, why: { ko: "길이 없으면 권한이 있어도 받지 못합니다.", en: "Without a way there, rights are of no use." } },
      { id: "tag", text: { ko: "작업 정의에 적은 태그가 리포지토리에 없다", en: "The tag in the task definition is not in the repository" }, right: true, why: { ko: "없는 이미지는 받을 수 없습니다.", en: "An image that is not there cannot be pulled." } },
      { id: "task-role", text: { ko: "작업 역할에 ECR 권한이 없다", en: "The task role has no rights on ECR" }, right: false, why: { ko: "작업 역할은 코드가 돌기 시작한 뒤에 쓰입니다.", en: "The task role is for code that already runs." } },
      { id: "health", text: { ko: "로드 밸런서의 상태 확인 경로가 틀렸다", en: "The load balancer's health check has a wrong path" }, right: false, why: { ko: "상태 확인은 컨테이너가 뜬 다음의 일입니다.", en: "Health is checked after containers are up." } },
    ],
    explain: {
      ko: "받지 못하는 까닭은 권한, 길, 이름입니다. 실행 역할, 네트워크, 태그를 차례로 봅니다.",
      en: "It is permission, path or name: look at execution role, network and tag.",
    },
  },
  {
    id: "ecs-building-blocks.state-order",
    kind: "order",
    section: "task-lifecycle",
    facts: ["ecs.task.order"],
    concepts: ["ecs-task"],
    ask: { ko: "로드 밸런서 뒤의 작업 하나가 지나가는 상태를 차례로 놓으세요.", en: "Put the states of a task behind a load balancer in order." },
    steps: [
      { id: "provisioning", text: { ko: "PROVISIONING", en: "PROVISIONING" }, why: { ko: "네트워크 인터페이스를 만듭니다.", en: "The network interface is made." } },
      { id: "pending", text: { ko: "PENDING", en: "PENDING" }, why: { ko: "자리와 에이전트를 기다립니다.", en: "It waits for a place and the agent." } },
      { id: "activating", text: { ko: "ACTIVATING", en: "ACTIVATING" }, why: { ko: "이미지를 받고 대상 그룹에 등록합니다.", en: "The image is pulled, the target registered." } },
      { id: "running", text: { ko: "RUNNING", en: "RUNNING" }, why: { ko: "요청을 받습니다.", en: "It takes requests." } },
      { id: "deactivating", text: { ko: "DEACTIVATING", en: "DEACTIVATING" }, why: { ko: "컨테이너를 멈추기 전에 대상 그룹에서 먼저 뺍니다.", en: "It leaves the target group before anything is stopped." } },
      { id: "stopping", text: { ko: "STOPPING", en: "STOPPING" }, why: { ko: "신호를 보내고 기다립니다.", en: "The signal is sent and awaited." } },
      { id: "deprovisioning", text: { ko: "DEPROVISIONING", en: "DEPROVISIONING" }, why: { ko: "네트워크 인터페이스를 없앱니다.", en: "The network interface is removed." } },
      { id: "stopped", text: { ko: "STOPPED", en: "STOPPED" }, why: { ko: "돌아오는 길은 없습니다.", en: "There is no way back." } },
    ],
    explain: {
      ko: "앞은 준비, 자리, 이미지의 차례이고 뒤는 그 거울입니다. 요청을 먼저 끊고, 컨테이너를 멈추고, 네트워크를 치웁니다.",
      en: "Preparation, place, image; then the mirror of it: requests first, containers next, network last.",
    },
  },
  {
    id: "ecs-building-blocks.stop-time",
    kind: "number",
    section: "stopping",
    facts: ["ecs.stop.signal", "ecs.stop.timeout", "ecs.stop.timeout.fargate-max"],
    concepts: ["ecs-task", "container"],
    ask: {
      ko: "Fargate 작업이 SIGTERM을 받은 뒤 하던 일을 마치는 데 75초가 걸립니다. 중지 제한 시간을 정하지 않았습니다. 몇 초 뒤에 SIGKILL로 끊깁니까?",
      en: "After SIGTERM a Fargate task needs 75 seconds to finish its work. No stop timeout has been set. After how many seconds is it cut off by SIGKILL?",
    },
    unit: { ko: "초", en: "seconds" },
    answer: stop.value,
    tolerance: 0,
    misses: [
      { value: 75, why: { ko: "일이 끝나기를 기다려 주지 않습니다. 제한 시간을 늘려야 합니다.", en: "It is not waited for; the timeout would have to be raised." } },
      { value: stopMost.value, why: { ko: "늘릴 수 있는 최댓값입니다. 정하지 않으면 기본값입니다.", en: "That is the most you may set; without setting it, the default applies." } },
      { value: 0, why: { ko: "바로 끊지 않고 SIGTERM 뒤에 기다립니다.", en: "It is not at once; there is a wait after SIGTERM." } },
    ],
    explain: {
      ko: `기본값은 ${stop.say.ko}입니다. Fargate에서는 ${stopMost.say.ko}까지 늘릴 수 있으니 75초가 필요하면 stopTimeout을 그보다 길게 둡니다.`,
      en: `The default is ${stop.say.en}. On Fargate it may be raised to ${stopMost.say.en}, so set stopTimeout above 75.`,
    },
  },
  {
    id: "ecs-building-blocks.signal-lost",
    kind: "one-choice",
    section: "stopping",
    facts: ["ecs.stop.signal"],
    concepts: ["container", "ecs-task"],
    ask: {
      ko: "코드에 SIGTERM 처리를 넣었는데도, 배포할 때마다 요청이 끊기고 컨테이너는 제한 시간을 다 채우고 죽습니다. 이미지는 start.sh로 프로그램을 실행합니다. 까닭은?",
      en: "Code handles SIGTERM, yet at each deployment requests are cut off and containers die only at the timeout. The image starts the program by start.sh. Why?",
    },
    choices: [
      { id: "shell", text: { ko: "신호를 셸이 받고 프로그램에 전하지 않는다", en: "The shell gets the signal and does not pass it on" }, right: true, why: { ko: "첫 프로세스는 스크립트입니다. exec로 바꾸어 띄우면 됩니다.", en: "The first process is the script; let it exec the program." } },
      { id: "kill", text: { ko: "ECS는 SIGTERM 없이 바로 SIGKILL을 보낸다", en: "ECS sends SIGKILL at once, without SIGTERM" }, right: false, why: { ko: "그랬다면 제한 시간을 채우지 않고 바로 죽었을 것입니다.", en: "Then it would not have lasted to the timeout." } },
      { id: "health", text: { ko: "상태 확인 유예 시간이 지나지 않았다", en: "The health check grace period is not over" }, right: false, why: { ko: "유예 시간은 시작할 때의 이야기입니다.", en: "That is about starting." } },
      { id: "essential", text: { ko: "컨테이너가 essential로 표시되지 않았다", en: "The container is not marked essential" }, right: false, why: { ko: "essential은 끝났을 때 작업을 멈출지의 문제입니다.", en: "That decides whether its end stops the task." } },
    ],
    explain: {
      ko: "신호는 컨테이너의 첫 프로세스에 갑니다. 셸로 감쌌다면 exec로 자리를 넘겨야 프로그램이 받습니다.",
      en: "The signal goes to the first process in the container. A wrapping shell has to exec the program.",
    },
  },
  {
    id: "ecs-building-blocks.port-clash",
    kind: "one-choice",
    section: "network-modes",
    facts: ["ecs.net.host", "ecs.net.values", "ecs.net.recommended"],
    concepts: ["awsvpc", "ecs-task"],
    ask: {
      ko: "host 모드로 8080을 쓰는 작업을 인스턴스 세 대에 여섯 개 두려 합니다. CPU와 메모리는 넉넉한데 셋만 뜹니다. 여섯을 띄우는 가장 나은 길은?",
      en: "In host mode a task uses port 8080. Six should run on three instances with plenty of CPU and memory, but only three start. What is the best way to six?",
    },
    choices: [
      { id: "awsvpc", text: { ko: "awsvpc로 바꾸어 작업마다 주소를 준다", en: "Change to awsvpc, so that each task has an address" }, right: true, why: { ko: "주소가 다르면 같은 포트를 저마다 씁니다.", en: "With separate addresses each may use the port." } },
      { id: "spread", text: { ko: "배치 전략을 spread에서 binpack으로 바꾼다", en: "Change the placement strategy from spread to binpack" }, right: false, why: { ko: "한 인스턴스에 둘을 놓을 수 없는 것은 그대로입니다.", en: "Two still cannot share an instance." } },
      { id: "bigger", text: { ko: "인스턴스를 두 배 큰 유형으로 바꾼다", en: "Move to a type twice as large" }, right: false, why: { ko: "크기를 키워도 8080번은 하나입니다.", en: "A larger one still has a single port 8080." } },
      { id: "sg", text: { ko: "보안 그룹에 8080번 규칙을 하나 더 넣는다", en: "Add one more rule for 8080 to the security group" }, right: false, why: { ko: "규칙의 수와 포트의 수는 다릅니다.", en: "Rules do not make ports." } },
    ],
    explain: {
      ko: "host 모드에서 고정 포트는 인스턴스마다 하나입니다. 자원에는 CPU와 메모리뿐 아니라 포트와 인터페이스도 있습니다.",
      en: "In host mode a fixed port exists once per instance. Ports and interfaces are resources, too.",
    },
  },
  {
    id: "ecs-building-blocks.awsvpc-consequences",
    kind: "several-choices",
    section: "network-modes",
    facts: ["ecs.net.recommended", "ecs.net.fargate", "ecs.quota.awsvpc"],
    concepts: ["awsvpc", "eni", "security-group"],
    ask: { ko: "EC2 용량에서 bridge를 awsvpc로 바꾸면 생기는 일을 모두 고르세요.", en: "On EC2 capacity you change from bridge to awsvpc. Tick what follows." },
    choices: [
      { id: "sg", text: { ko: "작업마다 다른 보안 그룹을 붙일 수 있다", en: "Each task can have security groups of its own" }, right: true, why: { ko: "네트워크 인터페이스가 작업마다 있습니다.", en: "Each has a network interface." } },
      { id: "ip-target", text: { ko: "로드 밸런서의 대상 유형이 IP가 된다", en: "Targets of the load balancer are of type IP" }, right: true, why: { ko: "작업이 자기 주소를 가집니다.", en: "A task has its own address." } },
      { id: "eni-limit", text: { ko: "CPU가 남아도 인터페이스가 모자라 놓이지 못할 수 있다", en: "With CPU to spare, tasks may not be placed for lack of interfaces" }, right: true, why: { ko: "인스턴스마다 붙일 수 있는 수가 정해져 있습니다.", en: "An instance takes only so many." } },
      { id: "dynamic", text: { ko: "호스트 포트를 동적으로 옮겨 주어야 한다", en: "Host ports have to be mapped dynamically" }, right: false, why: { ko: "그것은 bridge의 이야기입니다.", en: "That is bridge." } },
      { id: "public", text: { ko: "작업마다 퍼블릭 IP가 저절로 붙는다", en: "Each task gets a public IP by itself" }, right: false, why: { ko: "기본은 프라이빗 주소입니다.", en: "By default it is a private address." } },
    ],
    explain: {
      ko: "awsvpc에서는 작업이 작은 인스턴스처럼 주소와 보안 그룹을 가집니다. 대신 인터페이스와 주소를 씁니다.",
      en: "With awsvpc a task has address and security groups like a small instance, and uses up interfaces and addresses.",
    },
  },
  {
    id: "ecs-building-blocks.restart-loop",
    kind: "one-choice",
    section: "not-by-itself",
    facts: ["ecs.health.grace", "ecs.health.container"],
    concepts: ["ecs-service", "elastic-load-balancing"],
    ask: {
      ko: "시작에 두 분이 걸리는 Java 서비스의 작업이 계속 교체되기만 합니다. 로그에는 오류가 없고 늘 시작하던 중입니다. 무엇을 먼저 고칩니까?",
      en: "Tasks of a Java service that takes two minutes to start are replaced over and over. Their logs show no error, just starting. What do you change first?",
    },
    choices: [
      { id: "grace", text: { ko: "서비스의 상태 확인 유예 시간을 늘린다", en: "Raise the service's health check grace period" }, right: true, why: { ko: "기본값이 0초라 켜지는 중에 비정상으로 판정됩니다.", en: "It is 0 by default, so starting tasks are judged unhealthy." } },
      { id: "desired", text: { ko: "원하는 작업 수를 두 배로 늘린다", en: "Double the desired count of tasks" }, right: false, why: { ko: "교체되는 작업이 두 배가 됩니다.", en: "Twice as many would be replaced." } },
      { id: "stop", text: { ko: "중지 제한 시간을 두 분으로 늘린다", en: "Raise the stop timeout to two minutes" }, right: false, why: { ko: "멈출 때의 시간이라 시작과 상관이 없습니다.", en: "That is about stopping, not starting." } },
      { id: "retry", text: { ko: "작업 정의의 리비전을 하나 되돌린다", en: "Go back one revision of the task definition" }, right: false, why: { ko: "코드에 문제가 없으니 같은 일이 되풀이됩니다.", en: "The code is fine; the same would happen." } },
    ],
    explain: {
      ko: "RUNNING과 정상은 다릅니다. 느리게 시작하는 프로그램에는 유예 시간이나 startPeriod를 줍니다.",
      en: "RUNNING is not healthy. Give slow starters a grace period or a startPeriod.",
    },
  },
  {
    id: "ecs-building-blocks.not-connected",
    kind: "rows",
    section: "not-by-itself",
    facts: ["ecs.role.task", "ecs.service"],
    concepts: ["ecs-service", "ecs-cluster", "task-definition"],
    mistake: "M53",
    ask: { ko: "Fargate 서비스를 만들 때 ECS가 알아서 합니까, 내가 정해야 합니까?", en: "For a service on Fargate, does ECS do it, or do you define it?" },
    columns: [
      { id: "ecs", text: { ko: "ECS가 함", en: "ECS" } },
      { id: "me", text: { ko: "내가 정함", en: "You" } },
    ],
    rows: [
      { id: "replace", text: { ko: "죽은 작업을 새 작업으로 바꾸기", en: "Replacing a dead task by a new one" }, right: "ecs", why: { ko: "서비스의 일입니다.", en: "That is what a service does." } },
      { id: "subnets", text: { ko: "작업이 놓일 서브넷과 보안 그룹", en: "Subnets and security groups for tasks" }, right: "me", why: { ko: "awsvpc 설정에 적습니다.", en: "They go into the awsvpc configuration." } },
      { id: "register", text: { ko: "연결해 둔 대상 그룹에 새 작업을 등록하기", en: "Registering new tasks with the target group you named" }, right: "ecs", why: { ko: "이어 놓은 다음에는 서비스가 합니다.", en: "Once named, the service does it." } },
      { id: "logs", text: { ko: "로그를 어디로 보낼지", en: "Where logs go" }, right: "me", why: { ko: "로그 드라이버를 적지 않으면 CloudWatch에 남지 않습니다.", en: "Without a log driver nothing arrives in CloudWatch." } },
      { id: "patch", text: { ko: "작업이 도는 서버의 패치", en: "Patching the servers below" }, right: "ecs", why: { ko: "Fargate에서는 AWS의 몫입니다.", en: "On Fargate that is AWS's." } },
    ],
    explain: {
      ko: "ECS는 정해 준 것을 지킵니다. 역할, 네트워크, 로드 밸런서, 로그, 상태 확인은 정해 주어야 합니다.",
      en: "ECS keeps what you define. Roles, network, load balancer, logs and health checks are yours to define.",
    },
  },
  {
    id: "ecs-building-blocks.unhealthy-after",
    kind: "number",
    section: "not-by-itself",
    facts: ["ecs.health.container"],
    concepts: ["ecs-task", "ecs-service"],
    ask: {
      ko: `컨테이너 상태 확인을 기본값으로 두었습니다(간격 ${check.interval}초, 재시도 ${check.retries}번). 잘 돌던 컨테이너가 갑자기 모든 확인에 실패하기 시작하면, 첫 실패부터 비정상으로 판정될 때까지 적어도 몇 초가 걸립니까?`,
      en: `A container health check has its defaults (interval ${check.interval} seconds, ${check.retries} retries). A healthy container begins to fail every check. How many seconds at least from the first failure until it is judged unhealthy?`,
    },
    unit: { ko: "초", en: "seconds" },
    answer: check.interval * (check.retries - 1),
    tolerance: 0,
    misses: [
      { value: check.interval * check.retries, why: { ko: "간격을 셋으로 세었습니다. 첫 실패부터 셋째 실패까지의 간격은 둘입니다.", en: "That counts three gaps. From the first failure to the third there are two." } },
      { value: check.interval, why: { ko: "두 번째 실패까지의 시간입니다. 세 번 이어져야 합니다.", en: "That is the second failure; three in a row are needed." } },
      { value: 0, why: { ko: "한 번의 실패로는 판정하지 않습니다.", en: "One failure does not decide." } },
    ],
    explain: {
      ko: `${check.retries}번 이어서 실패해야 합니다. 첫째와 셋째 사이의 간격은 ${check.retries - 1}개이므로 ${check.interval} × ${check.retries - 1} = ${check.interval * (check.retries - 1)}초이고, 교체되는 시간은 그 뒤입니다.`,
      en: `It takes ${check.retries} failures in a row, with ${check.retries - 1} gaps between: ${check.interval} × ${check.retries - 1} = ${check.interval * (check.retries - 1)} seconds. Replacing comes after.`,
    },
  },
];
