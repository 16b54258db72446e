import type { Question } from "@/engine/quiz/question";
import { fargateAndEks } from "../../facts/fargate-and-eks";

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const vcpuRate = fargateAndEks["fargate.price.vcpu"].value;
const memoryRate = fargateAndEks["fargate.price.memory"].value;
/** A Fargate task of an example that runs all month. */
const task = { vcpu: 1, memory: 4, hours: 720 };
const taskMonth = round((task.vcpu * vcpuRate + task.memory * memoryRate) * task.hours, 2);

const standard = fargateAndEks["eks.price"].value;
const extended = fargateAndEks["eks.price.extended"].value;
const clusters = 3;
const monthHours = 720;
const eksMonth = round((clusters - 1) * standard * monthHours + extended * monthHours, 2);

export const questions: readonly Question[] = [
  {
    id: "fargate-and-eks.what-is-what",
    kind: "rows",
    section: "not-a-layer",
    facts: ["fargate.what", "ecs.launch-types"],
    concepts: ["ecs", "eks", "fargate"],
    mistake: "M34",
    ask: { ko: "오케스트레이터입니까, 용량입니까?", en: "Orchestrator or capacity?" },
    columns: [
      { id: "orchestrator", text: { ko: "오케스트레이터", en: "Orchestrator" } },
      { id: "capacity", text: { ko: "용량", en: "Capacity" } },
    ],
    rows: [
      { id: "ecs", text: { ko: "ECS", en: "ECS" }, right: "orchestrator", why: { ko: "작업과 서비스를 지킵니다.", en: "It keeps tasks and services." } },
      { id: "fargate", text: { ko: "Fargate", en: "Fargate" }, right: "capacity", why: { ko: "작업이나 파드가 놓이는 곳입니다.", en: "Tasks or pods are placed on it." } },
      { id: "eks", text: { ko: "EKS", en: "EKS" }, right: "orchestrator", why: { ko: "Kubernetes의 컨트롤 플레인입니다.", en: "It is the control plane of Kubernetes." } },
      { id: "managed", text: { ko: "ECS 관리형 인스턴스", en: "ECS Managed Instances" }, right: "capacity", why: { ko: "AWS가 돌보는 EC2 인스턴스입니다.", en: "EC2 instances that AWS looks after." } },
      { id: "node-group", text: { ko: "EKS 관리형 노드 그룹", en: "EKS managed node groups" }, right: "capacity", why: { ko: "파드가 놓이는 EC2입니다.", en: "EC2 for pods." } },
    ],
    explain: {
      ko: "지키는 것과 도는 곳은 다른 물음입니다. Fargate는 ECS와 EKS 아래의 용량입니다.",
      en: "Who keeps and where it runs are two questions. Fargate is capacity below ECS and EKS.",
    },
  },
  {
    id: "fargate-and-eks.smallest-size",
    kind: "one-choice",
    section: "sizes",
    facts: ["fargate.size.256", "fargate.size.512", "fargate.size.1024", "fargate.size.2048"],
    concepts: ["fargate"],
    ask: {
      ko: "CPU는 거의 쓰지 않고 메모리는 6GB가 필요한 프로그램을 Fargate에서 돌립니다. 가장 작은 크기는 무엇입니까?",
      en: "A program hardly uses CPU and needs 6 GB of memory. What is the smallest Fargate size for it?",
    },
    choices: [
      { id: "quarter", text: { ko: "0.25 vCPU와 6GB", en: "0.25 vCPU and 6 GB" }, right: false, why: { ko: "0.25 vCPU는 2GB까지입니다.", en: "0.25 vCPU goes up to 2 GB." } },
      { id: "half", text: { ko: "0.5 vCPU와 6GB", en: "0.5 vCPU and 6 GB" }, right: false, why: { ko: "0.5 vCPU는 4GB까지입니다.", en: "0.5 vCPU goes up to 4 GB." } },
      { id: "one", text: { ko: "1 vCPU와 6GB", en: "1 vCPU and 6 GB" }, right: true, why: { ko: "1 vCPU는 2GB에서 8GB까지 고릅니다.", en: "1 vCPU takes 2 to 8 GB." } },
      { id: "two", text: { ko: "2 vCPU와 6GB", en: "2 vCPU and 6 GB" }, right: false, why: { ko: "되지만 CPU를 더 삽니다.", en: "It would do, but buys more CPU." } },
    ],
    explain: {
      ko: "Fargate의 크기는 정해진 짝입니다. 메모리가 많이 들면 쓰지 않는 CPU까지 사게 됩니다.",
      en: "Sizes are fixed pairs; much memory brings CPU with it, used or not.",
    },
  },
  {
    id: "fargate-and-eks.cannot",
    kind: "several-choices",
    section: "sizes",
    facts: ["fargate.not-valid", "ecs.net.fargate", "fargate.disk.max", "fargate.size.max-vcpu"],
    concepts: ["fargate", "awsvpc"],
    ask: { ko: "ECS의 Fargate에서 할 수 없는 것을 모두 고르세요.", en: "Tick what cannot be done on Fargate with ECS." },
    choices: [
      { id: "gpu", text: { ko: "GPU로 모델을 학습하기", en: "Training a model on a GPU" }, right: true, why: { ko: "작업 정의의 gpu를 쓸 수 없습니다.", en: "gpu is not valid in the task definition." } },
      { id: "privileged", text: { ko: "특권 컨테이너로 호스트의 장치를 다루기", en: "Handling devices of the host in a privileged container" }, right: true, why: { ko: "privileged를 쓸 수 없습니다.", en: "privileged is not valid." } },
      { id: "host-mode", text: { ko: "host 네트워크 모드로 돌리기", en: "Running in network mode host" }, right: true, why: { ko: "awsvpc만 됩니다.", en: "Only awsvpc is allowed." } },
      { id: "arm", text: { ko: "ARM64 이미지를 돌리기", en: "Running ARM64 images" }, right: false, why: { ko: "ECS의 Fargate는 X86_64와 ARM64를 모두 돌립니다.", en: "With ECS, Fargate runs X86_64 and ARM64." } },
      { id: "disk", text: { ko: "임시 스토리지를 100GiB로 늘리기", en: "Raising ephemeral storage to 100 GiB" }, right: false, why: { ko: "200GiB까지 늘릴 수 있습니다.", en: "It can be raised to 200 GiB." } },
    ],
    explain: {
      ko: "호스트가 보이지 않으니 호스트에 손대는 것은 할 수 없습니다. 그때는 EC2나 관리형 인스턴스를 씁니다.",
      en: "The host is out of sight, so nothing that touches it can be done. Use EC2 or Managed Instances then.",
    },
  },
  {
    id: "fargate-and-eks.task-month",
    kind: "number",
    section: "price",
    facts: ["fargate.price.vcpu", "fargate.price.memory", "fargate.bill"],
    concepts: ["fargate", "billing"],
    ask: {
      ko: `요율이 시간당 vCPU ${vcpuRate}달러, 메모리 1GB에 ${memoryRate}달러일 때, vCPU ${task.vcpu}개와 메모리 ${task.memory}GB인 작업 하나를 ${task.hours}시간 돌리면 몇 달러입니까? (소수 둘째 자리까지)`,
      en: `At ${vcpuRate} dollars per vCPU-hour and ${memoryRate} per GB-hour, what does one task of ${task.vcpu} vCPU and ${task.memory} GB cost for ${task.hours} hours, in dollars? (two decimals)`,
    },
    unit: { ko: "달러", en: "dollars" },
    answer: taskMonth,
    tolerance: 0.02,
    misses: [
      { value: round(task.vcpu * vcpuRate * task.hours, 2), why: { ko: "메모리 요금이 빠졌습니다.", en: "The charge for memory is missing." } },
      { value: round((task.vcpu * vcpuRate + memoryRate) * task.hours, 2), why: { ko: "메모리를 1GB만 세었습니다.", en: "That counts 1 GB of memory." } },
      { value: round(task.memory * memoryRate * task.hours, 2), why: { ko: "vCPU 요금이 빠졌습니다.", en: "The charge for vCPU is missing." } },
    ],
    explain: {
      ko: `(${task.vcpu} × ${vcpuRate} + ${task.memory} × ${memoryRate}) × ${task.hours} ≈ ${taskMonth}달러입니다. 작업이 도는 동안만 붙습니다.`,
      en: `(${task.vcpu} × ${vcpuRate} + ${task.memory} × ${memoryRate}) × ${task.hours} ≈ ${taskMonth}, and only while the task runs.`,
    },
  },
  {
    id: "fargate-and-eks.cheaper",
    kind: "one-choice",
    section: "price",
    facts: ["fargate.bill", "fargate.what"],
    concepts: ["fargate", "ec2", "billing"],
    ask: {
      ko: "“Fargate는 시간당 단가가 EC2보다 비싸니 옮기지 말자”고 합니다. 지금 EC2 인스턴스의 CPU와 메모리는 평균 30%쯤 차 있습니다. 가장 알맞은 답은?",
      en: "“Per hour Fargate costs more than EC2, so we should not move.” Your EC2 instances are about 30% full on average. What is the best reply?",
    },
    choices: [
      { id: "empty", text: { ko: "빈 70%의 값도 내고 있으니, 쓴 만큼으로 견주어 보자", en: "We pay for the empty 70% as well; compare by use" }, right: true, why: { ko: "채운 비율이 낮으면 Fargate가 더 쌀 수 있습니다.", en: "With little filled, Fargate may be cheaper." } },
      { id: "right", text: { ko: "맞다. 단가가 비싼 쪽은 어떻게 써도 더 비싸다", en: "True: what costs more per hour costs more, however it is used" }, right: false, why: { ko: "내는 시간과 크기가 다르므로 단가만으로는 모릅니다.", en: "Hours and sizes paid for differ, so the rate alone does not tell." } },
      { id: "free", text: { ko: "Fargate는 요청이 없으면 요금이 0이라 늘 더 싸다", en: "Fargate costs nothing without requests, so it is cheaper" }, right: false, why: { ko: "작업이 도는 동안은 요청이 없어도 냅니다.", en: "A running task costs money without requests, too." } },
      { id: "plans", text: { ko: "Savings Plans가 Fargate에 적용되지 않으니 옮기면 손해다", en: "Savings Plans do not reach Fargate, so moving loses" }, right: false, why: { ko: "Compute Savings Plans는 Fargate에도 적용됩니다.", en: "Compute Savings Plans reach Fargate." } },
    ],
    explain: {
      ko: "EC2는 빌린 만큼, Fargate는 작업이 차지한 만큼 냅니다. 채우는 비율과 돌보는 시간까지 넣어 견줍니다.",
      en: "On EC2 you pay for what you rent, on Fargate for what tasks take. Count filling, and time spent on servers.",
    },
  },
  {
    id: "fargate-and-eks.spot-worker",
    kind: "one-choice",
    section: "price",
    facts: ["fargate.spot", "ecs.stop.timeout"],
    concepts: ["fargate", "capacity-provider"],
    ask: {
      ko: "대기열의 일을 처리하는 작업을 Fargate Spot으로 옮기려 합니다. 일 하나에 90초가 걸립니다. 회수될 때 하던 일을 마치게 하려면?",
      en: "Tasks that work off a queue are to move to Fargate Spot. One job takes 90 seconds. How can a job be finished when a task is taken back?",
    },
    choices: [
      { id: "sigterm", text: { ko: "SIGTERM을 받으면 새 일을 그만 받고, 중지 제한 시간을 90초보다 길게 둔다", en: "On SIGTERM take no new job, with a stop timeout above 90 seconds" }, right: true, why: { ko: "알림은 2분 전에 오지만 기본 제한 시간은 그보다 짧습니다.", en: "The warning comes two minutes ahead, but the default timeout is shorter." } },
      { id: "protect", text: { ko: "작업에 종료 방지를 켜서 하던 일이 끝날 때까지 회수되지 않게 막아 둔다", en: "Turn on termination protection, so that it is not taken back until the job is done" }, right: false, why: { ko: "회수를 막는 방법은 없습니다.", en: "Nothing stops it from being taken back." } },
      { id: "default", text: { ko: "2분 전에 알려 주니 아무것도 바꾸지 않아도 된다", en: "Nothing; the warning comes two minutes ahead" }, right: false, why: { ko: "기본 중지 제한 시간이 지나면 SIGKILL로 끊깁니다.", en: "After the default stop timeout SIGKILL cuts it off." } },
      { id: "weight", text: { ko: "FARGATE_SPOT의 weight를 0으로 두어 회수되는 순서를 뒤로 미룬다", en: "Give FARGATE_SPOT weight 0, so that it is taken back last" }, right: false, why: { ko: "weight가 0이면 스팟에 놓이지 않습니다.", en: "With weight 0 nothing is placed on Spot." } },
    ],
    explain: {
      ko: "회수는 막지 못하지만 하던 일을 마칠 시간은 있습니다. 신호를 처리하고, 제한 시간을 늘리고, 못 마친 일은 대기열로 돌아가게 합니다.",
      en: "It cannot be prevented, but there is time to stop gracefully: handle the signal, raise the timeout, and let unfinished jobs return to the queue.",
    },
  },
  {
    id: "fargate-and-eks.eks-bill",
    kind: "number",
    section: "eks",
    facts: ["eks.price", "eks.price.extended"],
    concepts: ["eks", "billing"],
    ask: {
      ko: `EKS 클러스터가 ${clusters}개 있고 그 가운데 하나는 확장 지원 버전입니다. 노드를 빼고 클러스터 요금만 한 달(${monthHours}시간)에 몇 달러입니까?`,
      en: `You have ${clusters} EKS clusters, one of them on a version in extended support. Without nodes, what do the clusters cost in a month of ${monthHours} hours, in dollars?`,
    },
    unit: { ko: "달러", en: "dollars" },
    answer: eksMonth,
    tolerance: 0.01,
    misses: [
      { value: round(clusters * standard * monthHours, 2), why: { ko: "모두 표준 지원으로 계산했습니다.", en: "That takes all for standard support." } },
      { value: round(clusters * extended * monthHours, 2), why: { ko: "모두 확장 지원으로 계산했습니다.", en: "That takes all for extended support." } },
      { value: round(extended * monthHours, 2), why: { ko: "확장 지원 하나만 세었습니다.", en: "That counts only the one in extended support." } },
    ],
    explain: {
      ko: `${clusters - 1} × ${standard} × ${monthHours} + ${extended} × ${monthHours} = ${eksMonth}입니다. 늙은 클러스터 하나가 나머지를 합친 것의 세 배입니다.`,
      en: `${clusters - 1} × ${standard} × ${monthHours} + ${extended} × ${monthHours} = ${eksMonth}. One aged cluster costs three times the other two together.`,
    },
  },
  {
    id: "fargate-and-eks.version-clock",
    kind: "one-choice",
    section: "eks",
    facts: ["eks.support.standard", "eks.support.extended", "eks.price.extended"],
    concepts: ["eks"],
    ask: {
      ko: "EKS 클러스터를 만든 뒤 2년 가까이 손대지 않았습니다. 어느 달부터 클러스터 요금이 여섯 배가 되었습니다. 까닭은 무엇입니까?",
      en: "An EKS cluster was left alone for nearly two years. From one month on its charge is six times as high. Why?",
    },
    choices: [
      { id: "extended", text: { ko: "표준 지원이 끝나 확장 지원으로 넘어갔다", en: "Standard support ended, and it moved to extended support" }, right: true, why: { ko: "마이너 버전을 올리면 표준 요금으로 돌아옵니다.", en: "Upgrading the minor version brings the standard price back." } },
      { id: "nodes", text: { ko: "쓰지 않는 사이에 노드가 저절로 여섯 배로 늘어났다", en: "Left alone, its nodes have multiplied by six by themselves" }, right: false, why: { ko: "노드 요금은 EC2 항목에 따로 나옵니다.", en: "Nodes are charged apart, as EC2." } },
      { id: "free", text: { ko: "새 계정의 무료 기간이 끝났다", en: "The free period of the account is over" }, right: false, why: { ko: "처음부터 시간당 요금이 있었습니다.", en: "It had an hourly price from the start." } },
      { id: "auto", text: { ko: "Auto Mode로 저절로 바뀌었다", en: "It was switched to Auto Mode automatically" }, right: false, why: { ko: "Auto Mode는 내가 켜는 것입니다.", en: "You turn Auto Mode on yourself." } },
    ],
    explain: {
      ko: "Kubernetes의 버전은 늙습니다. 표준 지원 14개월, 확장 지원 12개월이고 확장 지원은 비쌉니다.",
      en: "Kubernetes versions age: 14 months of standard support, 12 of extended, which costs more.",
    },
  },
  {
    id: "fargate-and-eks.words",
    kind: "rows",
    section: "eks",
    facts: ["eks.control-plane"],
    concepts: ["eks", "ecs-task", "ecs-service"],
    ask: { ko: "ECS를 아는 사람에게 Kubernetes의 낱말을 짝지어 주세요.", en: "Match words of Kubernetes for somebody who knows ECS." },
    columns: [
      { id: "task", text: { ko: "작업", en: "Task" } },
      { id: "service", text: { ko: "서비스", en: "Service" } },
      { id: "daemon", text: { ko: "DAEMON 서비스", en: "DAEMON service" } },
      { id: "role", text: { ko: "작업 역할", en: "Task role" } },
    ],
    rows: [
      { id: "pod", text: { ko: "파드", en: "Pod" }, right: "task", why: { ko: "함께 뜨고 지는 컨테이너 묶음입니다.", en: "Containers that start and stop together." } },
      { id: "deployment", text: { ko: "디플로이먼트", en: "Deployment" }, right: "service", why: { ko: "수를 지키고 새 버전으로 바꿉니다. Kubernetes의 ‘서비스’는 네트워크 이름입니다.", en: "It keeps the number and brings in versions. A Kubernetes “service” is a network name." } },
      { id: "daemonset", text: { ko: "DaemonSet", en: "DaemonSet" }, right: "daemon", why: { ko: "노드마다 하나씩 띄웁니다.", en: "One on each node." } },
      { id: "account", text: { ko: "IAM 역할을 이은 서비스 어카운트", en: "Service account tied to an IAM role" }, right: "role", why: { ko: "파드의 코드가 AWS를 부르는 신원입니다.", en: "The identity with which code in a pod calls AWS." } },
    ],
    explain: {
      ko: "낱말은 달라도 하는 일은 짝이 있습니다. ‘서비스’만은 뜻이 다르니 조심합니다.",
      en: "The words differ, the jobs have counterparts. Mind “service”, which means something else.",
    },
  },
  {
    id: "fargate-and-eks.daemonset",
    kind: "one-choice",
    section: "eks",
    facts: ["eks.fargate", "eks.auto", "eks.mng"],
    concepts: ["eks", "fargate"],
    ask: {
      ko: "EKS에서 노드마다 하나씩 도는 보안 에이전트(DaemonSet)를 꼭 써야 하고, 노드 패치는 되도록 맡기고 싶습니다. 어느 용량이 맞습니까?",
      en: "On EKS you must run a security agent on each node (a DaemonSet), and would leave patching of nodes to others. Which capacity fits?",
    },
    choices: [
      { id: "auto", text: { ko: "Auto Mode의 노드", en: "Nodes of Auto Mode" }, right: true, why: { ko: "노드가 있어 DaemonSet이 되고, 패치와 교체는 AWS가 합니다.", en: "There are nodes, so a DaemonSet works; AWS patches and replaces." } },
      { id: "fargate", text: { ko: "Fargate 프로파일", en: "A Fargate profile" }, right: false, why: { ko: "Fargate에서는 DaemonSet을 쓸 수 없습니다.", en: "There are no DaemonSets on Fargate." } },
      { id: "self", text: { ko: "직접 만든 EC2 노드", en: "EC2 nodes of your own" }, right: false, why: { ko: "되지만 패치가 모두 내 몫입니다.", en: "It works, but all patching is yours." } },
      { id: "control", text: { ko: "EKS의 컨트롤 플레인", en: "The control plane of EKS" }, right: false, why: { ko: "컨트롤 플레인에는 내 파드를 놓지 못합니다.", en: "Your pods cannot run there." } },
    ],
    explain: {
      ko: "Fargate에는 노드가 없어 노드마다 하나라는 말이 성립하지 않습니다.",
      en: "Fargate has no nodes, so one per node means nothing there.",
    },
  },
  {
    id: "fargate-and-eks.choose-order",
    kind: "order",
    section: "which-when",
    facts: ["fargate.what", "ecs.launch-types"],
    concepts: ["ecs", "eks", "fargate"],
    ask: { ko: "새 컨테이너 서비스의 바탕을 정하는 순서를 맞추세요.", en: "Order the decisions for a new container service." },
    steps: [
      { id: "needs", text: { ko: "GPU, 특권, 다른 클라우드 같은 꼭 필요한 조건을 적는다", en: "Write down what is a must: GPUs, privileges, other clouds" }, why: { ko: "조건이 선택지를 먼저 줄입니다.", en: "Musts narrow the choices first." } },
      { id: "orchestrator", text: { ko: "팀과 조건에 맞는 오케스트레이터를 고른다", en: "Choose the orchestrator that suits team and musts" }, why: { ko: "용량은 그 아래에서 고르는 것입니다.", en: "Capacity is chosen below it." } },
      { id: "capacity", text: { ko: "그 오케스트레이터가 쓸 용량을 고른다", en: "Choose the capacity it is to use" }, why: { ko: "부하의 모양과 돌볼 사람을 봅니다.", en: "By the shape of the load and who looks after it." } },
      { id: "size", text: { ko: "작업이나 파드의 CPU와 메모리를 정한다", en: "Set CPU and memory of tasks or pods" }, why: { ko: "용량에 따라 고를 수 있는 크기가 다릅니다.", en: "What sizes there are depends on capacity." } },
      { id: "measure", text: { ko: "돌려 보고 채운 비율과 값을 재어 고친다", en: "Run it, measure filling and cost, adjust" }, why: { ko: "재어 본 뒤에야 EC2와 Fargate를 견줄 수 있습니다.", en: "Only then can EC2 and Fargate be compared." } },
    ],
    explain: {
      ko: "조건, 오케스트레이터, 용량, 크기, 측정의 차례입니다.",
      en: "Musts, orchestrator, capacity, size, measurement.",
    },
  },
  {
    id: "fargate-and-eks.scenarios",
    kind: "rows",
    section: "which-when",
    facts: ["fargate.what", "fargate.not-valid", "ecs.mi"],
    concepts: ["ecs", "eks", "fargate", "capacity-provider"],
    ask: { ko: "상황마다 가장 알맞은 짝을 고르세요.", en: "Which pair fits each case best?" },
    columns: [
      { id: "ecs-fargate", text: { ko: "ECS + Fargate", en: "ECS + Fargate" } },
      { id: "ecs-managed", text: { ko: "ECS + 관리형 인스턴스", en: "ECS + Managed Instances" } },
      { id: "eks", text: { ko: "EKS", en: "EKS" } },
    ],
    rows: [
      { id: "small", text: { ko: "세 명짜리 팀의 웹 API, 낮에만 조금 바쁨", en: "A web API of a team of three, a little busy by day" }, right: "ecs-fargate", why: { ko: "서버를 돌볼 사람이 없고 부하가 적습니다.", en: "Nobody to look after servers, and little load." } },
      { id: "helm", text: { ko: "온프레미스 Kubernetes의 배포 파일을 그대로 가져와야 함", en: "Manifests of an on-premises Kubernetes have to be taken over as they are" }, right: "eks", why: { ko: "같은 방식으로 돌리는 것이 조건입니다.", en: "Running it the same way is the must." } },
      { id: "gpu", text: { ko: "GPU가 필요한 추론 작업, 인스턴스 패치는 맡기고 싶음", en: "Inference on GPUs, with patching left to AWS" }, right: "ecs-managed", why: { ko: "Fargate에는 GPU가 없고, 관리형 인스턴스는 유형을 고르고 패치를 맡깁니다.", en: "Fargate has no GPUs; Managed Instances have the types, and AWS patches." } },
      { id: "nightly", text: { ko: "밤마다 20분 도는 정산 작업 하나", en: "One accounting job of 20 minutes a night" }, right: "ecs-fargate", why: { ko: "도는 동안만 내고, 클러스터 요금도 없습니다.", en: "Paid while it runs, without a cluster charge." } },
    ],
    explain: {
      ko: "꼭 필요한 조건이 없으면 돌볼 것이 적은 쪽에서 시작합니다.",
      en: "Without a must to the contrary, begin where there is least to look after.",
    },
  },
  {
    id: "fargate-and-eks.managed-meaning",
    kind: "one-choice",
    section: "eks",
    facts: ["eks.control-plane", "eks.mng"],
    concepts: ["eks", "shared-responsibility"],
    mistake: "M53",
    ask: {
      ko: "EKS와 관리형 노드 그룹을 쓰는 팀입니다. 다음 가운데 여전히 팀이 할 일은 무엇입니까?",
      en: "A team uses EKS with managed node groups. Which of these is still the team's job?",
    },
    choices: [
      { id: "upgrade", text: { ko: "클러스터와 노드를 언제 새 버전으로 올릴지 정하기", en: "Deciding when cluster and nodes move to a new version" }, right: true, why: { ko: "도구는 주지만 때를 정하고 시험하는 것은 팀입니다.", en: "The tools are there; timing and testing are the team's." } },
      { id: "etcd", text: { ko: "etcd를 여러 가용 영역에 나누어 두고 백업하기", en: "Spreading etcd over Availability Zones and backing it up" }, right: false, why: { ko: "컨트롤 플레인은 AWS가 돌립니다.", en: "AWS runs the control plane." } },
      { id: "api", text: { ko: "API 서버가 죽으면 다른 영역에서 다시 띄우기", en: "Starting a failed API server in another zone" }, right: false, why: { ko: "이것도 컨트롤 플레인의 일입니다.", en: "That is the control plane, too." } },
      { id: "asg", text: { ko: "노드 그룹의 Auto Scaling 그룹을 손수 만들기", en: "Making the node group's Auto Scaling group by hand" }, right: false, why: { ko: "관리형 노드 그룹이 만들어 줍니다.", en: "The managed node group makes it." } },
    ],
    explain: {
      ko: "관리형은 컨트롤 플레인을 돌려 준다는 뜻입니다. 버전을 올리는 때와 애드온, 권한, 파드는 내 몫으로 남습니다.",
      en: "Managed means the control plane is run for you. Timing of versions, add-ons, permissions and your pods remain.",
    },
  },
];
